import { expect } from 'chai'
import { forward } from '../../../knowledge/handover/forward.js'
import { withEvent } from '../../../knowledge/handover/handover.js'
import { askedAt, handoverAfter, requestedEvent } from '../../support/handover-events.js'
import { practiceDesk } from '../../support/practice-desk.js'

const channels = [{ kind: 'mail' as const, to: 'balie@voorbeeld.example' }]
const first = practiceDesk()
const second = practiceDesk({ id: 'werk-den-bosch', channels })
const third = practiceDesk({ id: 'leren-den-bosch', promisedHours: 8 })
const closed = practiceDesk({ id: 'altijd-dicht', hours: { week: {}, closed: [] } })
const all = [first, second, third, closed]

describe('forward', () => {
  it('goes to the first that was named, in the order of the young person', () => {
    const handover = handoverAfter([], requestedEvent({ next: [third.id, second.id] }))
    expect(forward(handover, all, askedAt)).to.include({
      type: 'forwarded',
      desk: third.id,
      deadline: '2026-11-27T09:00:00.000Z',
    })
  })

  it('passes over a desk nobody stands behind, and one that never opens', () => {
    const handover = handoverAfter([], requestedEvent({ next: ['weg', closed.id, second.id] }))
    expect(forward(handover, all, askedAt)).to.include({ desk: second.id })
  })

  it('stays where it is where nobody was named, or nobody of them is there', () => {
    expect(forward(handoverAfter([]), all, askedAt)).to.equal(null)
    const handover = handoverAfter([], requestedEvent({ next: [second.id] }))
    expect(forward(handover, [first, third], askedAt)).to.equal(null)
  })

  it('never goes back to a desk that has had it', () => {
    const next = [first.id, second.id, first.id]
    const handover = handoverAfter([], requestedEvent({ next }))
    const onward = forward(handover, all, askedAt)
    expect(onward).to.include({ desk: second.id })
    const there = onward && withEvent(handover, onward)
    expect(there && forward(there, all, askedAt)).to.equal(null)
  })

  it('tells the new desk, under names that the old one never had', () => {
    const handover = handoverAfter([], requestedEvent({ next: [second.id] }))
    const keys = forward(handover, all, askedAt)?.notices.map(({ key, desk }) => [key, desk])
    expect(keys).to.deep.equal([['h1.1.nieuw.0', second.id]])
  })
})
