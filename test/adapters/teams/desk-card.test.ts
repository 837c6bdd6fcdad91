import { createRequire } from 'node:module'
import { expect } from 'chai'
import { deskCard } from '../../../adapters/teams/desk-card.js'
import { readTap } from '../../../adapters/teams/desk-tap.js'
import type { Notice } from '../../../knowledge/handover/event.js'
import type { Handover } from '../../../knowledge/handover/handover.js'
import { practiceDesk } from '../../support/practice-desk.js'

interface Validator {
  AdaptiveCard: new () => {
    parse(card: unknown, context: object): void
    validateProperties(): { validationEvents: { message: string }[] }
  }
  SerializationContext: new () => {
    eventCount: number
    getEventAt(at: number): { message: string }
  }
}

// The ESM build of adaptivecards does not load in Node.
const validator: Validator = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

function faults(card: unknown): string[] {
  const parsed = new validator.AdaptiveCard()
  const context = new validator.SerializationContext()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at))
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message)
}

const desk = practiceDesk({ channels: [{ kind: 'teams' }] })
const deadline = '2026-11-30T09:00:00.000Z'

function card(changes: Partial<Handover> = {}, kind: Notice['kind'] = 'nieuw', practice = false) {
  const at = '2026-11-26T09:00:00.000Z'
  const request: Handover['request'] = {
    type: 'requested',
    ...{ at, deadline, practice, by: 'jongere', handover: 'h1', desk: desk.id, next: [] },
    ...{ reference: 'QK2M7', codeHash: '', question: 'werk', rule: null, who: 'jongere' },
    ...{ owner: '', minor: false, notices: [] },
  }
  const handover: Handover = {
    ...{ id: 'h1', request, state: 'requested', desk: desk.id, next: [], deadline, coach: null },
    ...{ outcome: null, reminded: [], changedAt: at, isErased: false, events: [request] },
    ...changes,
  }
  const notice = { key: 'k', kind, desk: desk.id, channel: 0, to: 'balie' } as const
  const message = { notice, desk, handover, link: 'https://w.example/', now: new Date(at) }
  return deskCard(message, handover)
}

/** @returns everything that a card's buttons can send */
function sent(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && value.type === 'Action.Submit' && 'data' in value
  return own ? [value.data] : Object.values(value).flatMap(sent)
}

describe('deskCard', () => {
  const states: readonly Partial<Handover>[] = [
    {},
    { state: 'accepted', coach: 'x' },
    { state: 'in-progress', coach: 'x' },
    { state: 'completed', coach: 'x', outcome: 'werk' },
    { state: 'failed', coach: 'x', outcome: 'geen-contact' },
    { state: 'rejected' },
    { state: 'cancelled' },
    { desk: 'elders' },
  ]
  for (const state of states) {
    it(`is valid, and its buttons are understood: ${JSON.stringify(state)}`, () => {
      const drawn = card(state)
      expect(faults(drawn)).to.deep.equal([])
      for (const data of sent(drawn)) expect(readTap(data)).to.include({ handover: 'h1' })
    })
  }

  it('offers every outcome with one tap', () => {
    const finishing = sent(card({ state: 'in-progress', coach: 'x' }))
    expect(finishing).to.have.length(6)
  })

  it('offers nothing where there is nothing to do any more', () => {
    expect(card({ state: 'cancelled' }).actions).to.deep.equal([])
    expect(card({ desk: 'elders' }).actions).to.deep.equal([])
  })

  it('is marked where it is for practice', () => {
    expect(card({}, 'nieuw', true).fallbackText).to.match(/^OEFENING: /)
    expect(card({}).fallbackText).to.not.include('OEFENING')
  })
})
