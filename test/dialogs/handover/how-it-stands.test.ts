import { expect } from 'chai'
import { newsOf, statusBubble } from '../../../dialogs/handover/status.js'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'
import { knowledge } from '../../support/knowledge.js'
import { now, Person, statusOf } from './young-person.js'

const voice = { audience: 'jongere', language: 'nl' } as const
const context = { knowledge, now }

describe('How a handover stands', () => {
  it('is one kind sentence for every state, and never the same', () => {
    const said = [
      statusOf(),
      statusOf({ reminded: ['balie'] }),
      statusOf({ state: 'accepted' }),
      statusOf({ state: 'rejected', redirectedTo: 'nob.organisation.weener-xl' }),
      statusOf({ state: 'in-progress' }),
      statusOf({ state: 'completed', outcome: 'werk' }),
      statusOf({ state: 'failed', outcome: 'geen-contact' }),
      statusOf({ state: 'cancelled' }),
    ].map((status) => statusBubble(status, voice, context).text)
    expect(new Set(said).size).to.equal(said.length)
    expect(said[0]).to.include('Uiterlijk maandag 30 november om 10.00 uur')
    expect(said[1]).to.include('niet jouw schuld')
    expect(said[3]).to.include('Weener XL')
    expect(said[5]).to.include('Je gaat aan het werk')
  })

  it('is told to who types the code, in any conversation', () => {
    const person = new Person({ state: { profile: {}, triage: null } })
    person.found = statusOf({ state: 'accepted' })
    expect(person.say('QK2M7-XR9T4')).to.include('opgepakt')
    person.found = 'unknown'
    expect(person.say('QK2M7-XR9T5')).to.include('ken ik niet')
    person.found = null
    expect(person.say('mijn code is QK2M7-XR9T')).to.include('ken ik niet')
    person.found = 'too-often'
    expect(person.say('QK2M7-XR9T6')).to.include('Wacht een minuut')
  })

  it('is told without a code in its own conversation', () => {
    const person = new Person()
    person.own = [statusOf()]
    expect(person.say('hoe staat het ermee?')).to.include('ligt bij Doorstroompunt 073')
    const professional = new Person({ state: { audience: 'professional' } })
    professional.own = [statusOf(), statusOf({ id: 'h2', reference: 'ABCDE', state: 'accepted' })]
    expect(professional.say('mijn overdrachten'))
      .to.include('QK2M7, Doorstroompunt 073: wacht op reactie')
      .and.include('ABCDE, Doorstroompunt 073: opgepakt')
  })

  for (const [words, reason] of [
    ['trek in', 'ingetrokken'],
    ['Trek het maar in.', 'ingetrokken'],
    ['toch niet', 'ingetrokken'],
    ['ik wil nu rust', 'rust'],
  ] as const) {
    it(`is taken back with: ${words}`, () => {
      const person = new Person()
      person.own = [statusOf()]
      const said = person.say(words)
      expect(person.last?.effects).to.deep.equal([{ type: 'withdraw', handover: 'h1', reason }])
      expect(said).to.include('geef door')
      expect(person.last?.failed?.replies[0]?.text).to.include('niet gelukt')
    })
  }

  it('is asked for and taken back in English', () => {
    for (const [words, said] of [
      ['how does it stand?', 'is with Doorstroompunt 073'],
      ['take it back', 'It was taken back'],
      ['I want rest now', 'Rest is fine'],
    ] as const) {
      const person = new Person({ state: { language: 'en' } })
      person.own = [statusOf()]
      expect(person.say(words), words).to.include(said)
    }
  })

  it('is taken back by its code, and not once it has ended', () => {
    const person = new Person({ state: { profile: {}, triage: null } })
    person.found = statusOf()
    person.say('trek in QK2M7-XR9T4')
    expect(person.last?.effects?.[0]?.type).to.equal('withdraw')
    const english = new Person({ state: { profile: {}, triage: null, language: 'en' } })
    english.found = statusOf()
    english.say('take it back, QK2M7-XR9T4')
    expect(english.last?.effects?.[0]?.type).to.equal('withdraw')
    person.found = statusOf({ state: 'completed', outcome: 'school' })
    expect(person.say('trek in QK2M7-XR9T4')).to.include('al afgesloten')
    expect(person.last?.effects).to.equal(undefined)
  })

  it('leaves rest to the triage where nothing was handed over', () => {
    const person = new Person({ state: { profile: {}, triage: null } })
    person.say('ik wil nu rust')
    expect(person.last?.trace.outcome).to.not.equal('handover')
  })

  it('gives the help lines before a setback to whose words told of danger', () => {
    const base = { at: now.toISOString(), by: 'systeem', handover: 'h1', notices: [] }
    const rejected = { ...base, type: 'rejected', reason: 'anders', to: null } as const
    const status = statusOf({ state: 'rejected' })
    const told = newsOf(rejected, status, { ...voice, isUrgent: true }, context)
    expect(told?.text.indexOf('113'))
      .to.be.above(-1)
      .and.below(told?.text.indexOf('hoort') ?? 0)
    expect(told?.contacts.some(({ value }) => value === '0800-0113')).to.equal(true)
    expect(newsOf(rejected, status, voice, context)?.text).to.not.include('113')
    const late = { ...base, type: 'reminded', step: 'balie' } as const
    expect(newsOf(late, statusOf(), { ...voice, isUrgent: true }, context)?.text).to.include('113')
  })

  it('is no news where the young person did it, or where only a stand-in is asked', () => {
    const base = { at: now.toISOString(), by: 'systeem', handover: 'h1', notices: [] }
    const tell = (event: HandoverEvent) => newsOf(event, statusOf(), voice, context)?.text ?? null
    expect(tell({ ...base, type: 'cancelled', reason: 'rust' })).to.equal(null)
    const elsewhere = {
      ...base,
      type: 'cancelled',
      reason: 'ingetrokken',
      elsewhere: true,
    } as const
    expect(tell(elsewhere)).to.include('met jouw code').and.include('ingetrokken')
    expect(tell({ ...base, type: 'reminded', step: 'vervanger' })).to.equal(null)
    expect(tell({ ...base, type: 'read' })).to.equal(null)
    expect(tell({ ...base, type: 'forwarded', desk: 'x', deadline: now.toISOString() })).to.include(
      'zoals je goed vond',
    )
  })
})
