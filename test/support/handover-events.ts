import type { HandoverEvent, Requested } from '../../knowledge/handover/event.js'
import { type Handover, withEvent } from '../../knowledge/handover/handover.js'

/** Thursday morning, in a week without holidays. */
export const askedAt = new Date('2026-11-26T10:00:00+01:00')

export function requestedEvent(parts: Partial<Requested> = {}): Requested {
  return {
    type: 'requested',
    at: askedAt.toISOString(),
    by: 'jongere',
    handover: 'h1',
    notices: [],
    desk: 'doorstroompunt-073',
    next: [],
    reference: 'QK2M7',
    codeHash: 'hash',
    question: 'werk',
    rule: null,
    who: 'jongere',
    owner: 'owner',
    minor: false,
    practice: false,
    deadline: '2026-11-30T09:00:00.000Z',
    ...parts,
  }
}

/** What an event of any kind has besides what is its own. */
export const eventBase = {
  at: '2026-11-26T12:00:00.000Z',
  by: 'kim',
  handover: 'h1',
  notices: [],
}

/** @returns what comes of a request and the events after it */
export function handoverAfter(
  events: readonly HandoverEvent[],
  first = requestedEvent(),
): Handover {
  const handover = [first, ...events].reduce<Handover | undefined>(withEvent, undefined)
  if (handover === undefined) throw new RangeError('nobody asked for it')
  return handover
}
