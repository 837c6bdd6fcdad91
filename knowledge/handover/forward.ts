import type { HandoverDesk } from './desk.js'
import { deadlineOf } from './due.js'
import type { HandoverEvent } from './event.js'
import { desksOf, type Handover, stayOf } from './handover.js'
import { changeNotices, noticesFor } from './notices.js'

/**
 * On to the first desk that the young person named and that has not had it yet.
 *
 * @param desks those that somebody stands behind at this moment
 * @returns null where there is none to go to: it stays where it is
 */
export function forward(
  handover: Handover,
  desks: readonly HandoverDesk[],
  at: Date,
): HandoverEvent | null {
  const before = desksOf(handover)
  for (const id of handover.next) {
    if (before.includes(id)) continue
    const desk = desks.find((desk) => desk.id === id)
    const deadline = desk === undefined ? null : deadlineOf(desk, at)
    if (desk === undefined || deadline === null) continue
    const event: HandoverEvent = {
      type: 'forwarded',
      at: at.toISOString(),
      by: 'systeem',
      handover: handover.id,
      desk: desk.id,
      deadline: deadline.toISOString(),
      notices: [],
    }
    const there = { ...handover, events: [...handover.events, event] }
    const left = desks.find(({ id }) => id === handover.desk)
    const gone = changeNotices(handover, event.type, left)
    return { ...event, notices: [...noticesFor(desk, 'nieuw', stayOf(there)), ...gone] }
  }
  return null
}
