import { expect } from 'chai'
import { type Choice, offerChoice } from '../../dialogs/fallback.js'
import { respond } from '../../dialogs/respond.js'
import { type ConversationState, freshState } from '../../dialogs/state.js'
import { knowledge } from '../support/knowledge.js'

const now = new Date('2026-11-24T14:00:00+01:00')
const context = { knowledge, now, day: '2026-11-24' }

const choices: readonly Choice[] = [
  { label: 'Doorstroomcoach: wat is het', record: 'nob.role.doorstroomcoach', facet: 'what' },
  {
    label: 'Maatwerkbudget: wie beslist',
    record: 'nob.maatregel.maatwerkbudget',
    facet: 'decision',
  },
  {
    label: 'Startkwalificatie: wat is het',
    record: 'landelijk.begrip.startkwalificatie',
    facet: 'what',
  },
]
const fresh = freshState('professional', 'noordoost-brabant')

describe('A choice of three', () => {
  const offered = offerChoice(choices, 0.3, fresh)

  it('is offered as a list and as buttons, with a way out', () => {
    const [reply] = offered.replies
    expect(reply?.text).to.include('Bedoel je een van deze?')
    for (const { label } of choices) expect(reply?.text).to.include(`- ${label}`)
    expect(reply?.buttons).to.deep.equal([...choices.map(({ label }) => label), 'Geen van deze'])
    expect(offered.trace).to.include({ outcome: 'clarify', score: 0.3 })
  })

  it('is never longer than three', () => {
    const { replies, state } = offerChoice([...choices, ...choices], 0.3, fresh)
    expect(state.choices).to.have.length(3)
    expect(replies[0]?.buttons).to.have.length(4)
  })

  const pick = (text: string, state: ConversationState = offered.state) =>
    respond(text, state, context)

  const picks: readonly (readonly [string, number])[] = [
    ['Doorstroomcoach: wat is het', 0],
    ['1', 0],
    ['de eerste', 0],
    ['Maatwerkbudget: wie beslist', 1],
    ['maatwerkbudget: WIE beslist', 1],
    ['2', 1],
    ['de tweede', 1],
    ['ja die tweede', 1],
    ['de middelste', 1],
    ['de laatste', 2],
    ['3e', 2],
  ]
  for (const [text, position] of picks) {
    it(`\`${text}\` picks number ${position + 1}`, () => {
      const { trace, state } = pick(text)
      expect(trace).to.include({
        outcome: 'answer',
        record: choices[position]?.record,
        facet: choices[position]?.facet,
      })
      expect(state.choices, 'the choice is over').to.deep.equal([])
    })
  }

  for (const text of ['Geen van deze', 'geen van alle']) {
    it(`\`${text}\` gets an honest no`, () => {
      const { trace, state } = pick(text)
      expect(trace.outcome).to.equal('fallback')
      expect(state.choices).to.deep.equal([])
    })
  }

  it('gives way to another question', () => {
    expect(pick('welk doorstroompunt hoort bij Uden?').trace.record).to.equal(
      'nob.organisation.rbl-bno',
    )
  })

  it('gives way to danger', () => {
    expect(pick('ik wil dood', { ...offered.state, audience: 'jongere' }).trace.outcome).to.equal(
      'crisis',
    )
  })
})
