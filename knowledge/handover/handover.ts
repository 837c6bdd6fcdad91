import type { HandoverEvent, HandoverOutcome, ReminderStep, Requested } from './event.js'

export type HandoverState =
  | 'requested'
  | 'accepted'
  | 'rejected'
  | 'in-progress'
  | 'completed'
  | 'failed'
  | 'cancelled'

/** A handover as it stands: what its events come to. */
export interface Handover {
  readonly id: string
  readonly request: Requested
  readonly state: HandoverState
  /** Where it is now; another than in the request once it went on. */
  readonly desk: string
  /** The desks it may still go to. */
  readonly next: readonly string[]
  /** ISO date-time by which somebody was to react. */
  readonly deadline: string
  /** Who took it on, or null. */
  readonly coach: string | null
  readonly outcome: HandoverOutcome | null
  /** Who has been reminded since it came to this desk. */
  readonly reminded: readonly ReminderStep[]
  /** ISO date-time of the last change, other than a reminder or a reading. */
  readonly changedAt: string
  readonly isErased: boolean
  readonly events: readonly HandoverEvent[]
}

const ended: ReadonlySet<HandoverState> = new Set(['completed', 'failed', 'cancelled'])

/** @returns whether nothing can happen to it any more */
export function hasEnded({ state }: Pick<Handover, 'state'>): boolean {
  return ended.has(state)
}

/** @returns whether nobody has taken it on yet */
export function isWaiting({ state }: Pick<Handover, 'state'>): boolean {
  return state === 'requested'
}

function begin(request: Requested): Handover {
  return {
    id: request.handover,
    request,
    state: 'requested',
    desk: request.desk,
    next: request.next,
    deadline: request.deadline,
    coach: null,
    outcome: null,
    reminded: [],
    changedAt: request.at,
    isErased: false,
    events: [request],
  }
}

/** @returns what an event makes of the fields of a handover */
function changes(handover: Handover, event: HandoverEvent): Partial<Handover> {
  const { at: changedAt, by } = event
  switch (event.type) {
    case 'accepted':
      return { state: 'accepted', coach: by, changedAt }
    case 'rejected':
      return { state: 'rejected', coach: null, changedAt }
    case 'forwarded':
      return {
        state: 'requested',
        desk: event.desk,
        next: handover.next.filter((desk) => desk !== event.desk),
        deadline: event.deadline,
        coach: null,
        reminded: [],
        changedAt,
      }
    case 'released':
      // Whoever was asked before thinks that it is seen to: they are asked anew.
      return { state: 'requested', coach: null, reminded: [], changedAt }
    case 'in-progress':
      return { state: 'in-progress', changedAt }
    case 'completed':
    case 'failed':
      return { state: event.type, outcome: event.outcome, changedAt }
    case 'cancelled':
      return { state: 'cancelled', changedAt }
    case 'reminded':
      return { reminded: [...handover.reminded, event.step] }
    case 'erased':
      return { isErased: true }
    case 'requested':
    case 'read':
    case 'link-asked':
      return {}
  }
}

/**
 * Takes one event in.
 *
 * @param before what the events before it came to; undefined where it is the first
 * @returns undefined where an event tells of a handover that nobody asked for
 */
export function withEvent(
  before: Handover | undefined,
  event: HandoverEvent,
): Handover | undefined {
  if (before === undefined) return event.type === 'requested' ? begin(event) : undefined
  return { ...before, ...changes(before, event), events: [...before.events, event] }
}

/** @returns the desks it has been at, in order */
export function desksOf({ request, events }: Handover): string[] {
  const onward = events.flatMap((event) => (event.type === 'forwarded' ? [event.desk] : []))
  return [request.desk, ...onward]
}

/** @returns the desk it was at when one of its events happened */
export function wasAt(handover: Handover, place: number): string | undefined {
  return desksOf({ ...handover, events: handover.events.slice(0, place) }).at(-1)
}

/** @returns a name for what happens to a handover at the desk where it is now, since it waits there */
export function stayOf({ id, events }: Handover): string {
  const times = (what: HandoverEvent['type']) => events.filter(({ type }) => type === what).length
  const released = times('released')
  return `${id}.${times('forwarded')}${released === 0 ? '' : `-${released}`}`
}
