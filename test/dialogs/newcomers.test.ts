import { expect } from 'chai'
import { respond } from '../../dialogs/respond.js'
import { freshState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'

const context = { knowledge, now: new Date('2026-11-24T13:00:00Z'), day: '2026-11-24' }

/** What somebody says who is learning Dutch, and what is understood of it: no more than was said. */
const said: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['ik wil school beginnen', { hulpvraag: ['school'] }],
  ['mij geld nodig school', { inkomen_nodig: ['ja'], hulpvraag: ['geld'] }],
  ['ik 19 jaar kom syria wil leren werk', { leeftijd: ['18-22'], hulpvraag: ['werk'] }],
  ['ik wil leren beroep', { hulpvraag: ['school'] }],
  ['ik kom eritrea, 17 jaar, school waar', { leeftijd: ['16-17'], hulpvraag: ['school'] }],
  ['ik 18 moet school?', { leeftijd: ['18-22'], hulpvraag: ['school'] }],
  ['school wil mij niet', { hulpvraag: ['school'] }],
  ['ik niet goed nederlands, welke school', { hulpvraag: ['taal'] }],
  ['ik isk klaar wil mbo', { ingeschreven: ['nee'], school: ['isk'], hulpvraag: ['overstap'] }],
  ['ik wil mbo maar taal moeilijk', { hulpvraag: ['overstap'] }],
  ['ik wil niveau 2', { hulpvraag: ['overstap'] }],
  ['hoe ik krijg diploma', { hulpvraag: ['school'] }],
  ['boek duur geen geld', { inkomen_nodig: ['ja'], hulpvraag: ['geld'] }],
  ['geld van gemeente hoe', { hulpvraag: ['geld'] }],
  ['telefoon niet betaal brief komt', { hulpvraag: ['geld'] }],
  ['ik werken en school samen kan?', { hulpvraag: ['werk'] }],
  ['ik werk kwijt', { hulpvraag: ['werk'] }],
  ['ik stop stage', { hulpvraag: ['stage'] }],
  ['stage niet vinden school boos', { hulpvraag: ['stage'] }],
  ['waar ik kan wonen', { hulpvraag: ['wonen'] }],
  ['hoofd vol, niet slapen', { hulpvraag: ['psychisch'] }],
]

describe('very simple Dutch of a newcomer', () => {
  for (const [message, facts] of said) {
    it(`is understood: ${message}`, () => {
      const start = freshState('jongere', 'noordoost-brabant', 'eenvoudig')
      const { state, trace } = respond(message, start, context)
      expect(state.profile).to.deep.equal(facts)
      // What they ask may be answered as well, before it is asked on.
      expect(['ask', 'answer']).to.include(trace.outcome)
    })
  }

  it('leads to a person where that is asked for', () => {
    const start = freshState('jongere', 'noordoost-brabant', 'eenvoudig')
    const { trace } = respond('ik wil praten met mens', start, context)
    expect(trace.record).to.equal('gesprek.meta.mens-spreken')
  })
})
