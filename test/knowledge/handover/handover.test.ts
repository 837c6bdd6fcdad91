import { expect } from 'chai'
import type { HandoverEvent } from '../../../knowledge/handover/event.js'
import { desksOf, hasEnded, stayOf, withEvent } from '../../../knowledge/handover/handover.js'
import { eventBase, handoverAfter, requestedEvent } from '../../support/handover-events.js'

const accepted: HandoverEvent = { ...eventBase, type: 'accepted' }
const no: HandoverEvent = { ...eventBase, type: 'rejected', reason: 'anders', to: null }
const onward: HandoverEvent = {
  ...{ ...eventBase, type: 'forwarded', by: 'systeem', desk: 'werk-den-bosch' },
  deadline: '2026-12-03T09:00:00.000Z',
}
const reminded: HandoverEvent = { ...eventBase, type: 'reminded', by: 'systeem', step: 'balie' }

describe('a handover', () => {
  it('begins with somebody asking for it, and with nothing else', () => {
    expect(withEvent(undefined, accepted)).to.equal(undefined)
    expect(handoverAfter([])).to.include({ state: 'requested', coach: null, isErased: false })
  })

  it('is what its events come to, and holds all of them', () => {
    const begun: HandoverEvent = { ...eventBase, type: 'in-progress', by: 'robin' }
    const done: HandoverEvent = { ...eventBase, type: 'completed', outcome: 'school' }
    const handover = handoverAfter([reminded, accepted, begun, done])
    expect(handover).to.deep.include({ state: 'completed', coach: 'kim', outcome: 'school' })
    expect(handover.reminded).to.deep.equal(['balie'])
    expect(handover.events.map(({ type }) => type)).to.deep.equal([
      ...['requested', 'reminded', 'accepted', 'in-progress', 'completed'],
    ])
    expect(hasEnded(handover)).to.equal(true)
  })

  it('starts afresh where it goes on', () => {
    const first = requestedEvent({ next: ['werk-den-bosch', 'leren-den-bosch'] })
    const handover = handoverAfter([reminded, no, onward], first)
    expect(handover).to.deep.include({
      ...{ state: 'requested', desk: 'werk-den-bosch', coach: null },
      ...{ deadline: '2026-12-03T09:00:00.000Z' },
    })
    expect(handover.next).to.deep.equal(['leren-den-bosch'])
    expect(handover.reminded).to.deep.equal([])
    expect(desksOf(handover)).to.deep.equal(['doorstroompunt-073', 'werk-den-bosch'])
    expect([stayOf(handoverAfter([])), stayOf(handover)]).to.deep.equal(['h1.0', 'h1.1'])
  })

  it('is not changed by a reading or a reminder, nor moved on by what is asked for again', () => {
    const read: HandoverEvent = { ...eventBase, type: 'read', at: '2026-12-09T12:00:00.000Z' }
    const again = requestedEvent({ at: '2026-12-10T12:00:00.000Z' })
    const handover = handoverAfter([reminded, read, again])
    expect(handover).to.include({ state: 'requested', changedAt: handover.request.at })
  })
})
