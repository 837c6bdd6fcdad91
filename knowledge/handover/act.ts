import type { HandoverEvent, HandoverOutcome, rejectionReasons, withdrawals } from './event.js'
import { type Handover, hasEnded, wasAt } from './handover.js'

/** What somebody does with a handover, by one tap. */
export type Action =
  | { readonly do: 'accept' }
  | {
      readonly do: 'reject'
      readonly reason: (typeof rejectionReasons)[number]
      /** Record of who it is for, where the coach knows. */
      readonly to: string | null
    }
  /** Taken on by mistake: back to waiting, with the same term. */
  | { readonly do: 'release' }
  | { readonly do: 'contact' }
  | { readonly do: 'finish'; readonly outcome: HandoverOutcome }
  | {
      readonly do: 'withdraw'
      readonly reason: (typeof withdrawals)[number]
      /** By its code, in another conversation. */
      readonly elsewhere?: boolean
    }

/** Why something is not to be done; each has a sentence of its own where it is said. */
export type Obstacle = 'taken-by-other' | 'not-taken-yet' | 'ended' | 'moved-on'

export type Verdict =
  | { readonly kind: 'event'; readonly event: HandoverEvent }
  /** It was so already: a second tap. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }

const nothing: Verdict = { kind: 'nothing' }
const obstacle = (obstacle: Obstacle): Verdict => ({ kind: 'obstacle', obstacle })

/**
 * Decides what a tap comes to. Pure: the same tap twice changes nothing the second time, and of two
 * people the first one has it.
 *
 * @param desk for whom the coach acts; null for the young person
 */
export function act(
  handover: Handover,
  action: Action,
  { by, at, desk }: { by: string; at: Date; desk: string | null },
): Verdict {
  const base = { at: at.toISOString(), by, handover: handover.id, notices: [] }
  const event = (event: HandoverEvent): Verdict => ({ kind: 'event', event })
  // Whom nobody can be reached for any more: there is nobody left to do something for.
  const isOver = hasEnded(handover) || handover.isErased
  if (action.do === 'withdraw') {
    if (handover.state === 'cancelled') return nothing
    if (isOver) return obstacle('ended')
    const { reason, elsewhere = false } = action
    return event({ ...base, type: 'cancelled', reason, ...(elsewhere && { elsewhere }) })
  }
  if (isAgain(handover, action, by, desk)) return nothing
  if (isOver) return obstacle('ended')
  if (desk !== null && desk !== handover.desk) return obstacle('moved-on')
  const isOthers = handover.coach !== null && handover.coach !== by
  switch (action.do) {
    case 'accept':
      if (isOthers) return obstacle('taken-by-other')
      return handover.state === 'requested'
        ? event({ ...base, type: 'accepted' })
        : obstacle('moved-on')
    case 'reject':
      if (isOthers) return obstacle('taken-by-other')
      // Whoever took it on may find out that it is not for them, as long as nobody has been spoken to.
      return handover.state === 'requested' || handover.state === 'accepted'
        ? event({ ...base, type: 'rejected', reason: action.reason, to: action.to })
        : obstacle('moved-on')
    case 'release':
      if (isOthers) return obstacle('taken-by-other')
      if (handover.state === 'requested') return obstacle('not-taken-yet')
      return handover.state === 'accepted'
        ? event({ ...base, type: 'released' })
        : obstacle('moved-on')
    case 'contact':
      // Colleagues take over from each other once somebody is at it; only the first tap decides who.
      return handover.state === 'accepted'
        ? event({ ...base, type: 'in-progress' })
        : obstacle('not-taken-yet')
    case 'finish': {
      const { outcome } = action
      if (handover.coach === null) return obstacle('not-taken-yet')
      return event({ ...base, type: outcome === 'geen-contact' ? 'failed' : 'completed', outcome })
    }
  }
}

/** @returns whether it is as the tap would make it, by the same hand */
function isAgain(
  handover: Handover,
  action: Exclude<Action, { do: 'withdraw' }>,
  by: string,
  desk: string | null,
): boolean {
  const { state, coach, outcome, events } = handover
  switch (action.do) {
    case 'accept':
      return coach === by && state !== 'requested'
    case 'reject':
      // Whoever works for two desks may say no for the one and then for the other.
      return events.some(
        (event, place) =>
          event.type === 'rejected' && event.by === by && wasAt(handover, place) === desk,
      )
    case 'release':
      return coach === null && lastStep(events)?.type === 'released' && lastStep(events)?.by === by
    case 'contact':
      return state === 'in-progress'
    case 'finish':
      return outcome === action.outcome
  }
}

/** @returns what was done last; reminders and readings change nothing */
function lastStep(events: Handover['events']): HandoverEvent | undefined {
  const idle: ReadonlySet<string> = new Set(['reminded', 'read', 'link-asked'])
  return events.findLast(({ type }) => !idle.has(type))
}
