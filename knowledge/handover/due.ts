import type { HandoverDesk } from './desk.js'
import { type ReminderStep, reminderSteps } from './event.js'
import { type Handover, hasEnded, isWaiting } from './handover.js'
import { afterOpenMinutes } from './opening-hours.js'

const DAY = 24 * 60 * 60 * 1000

/** Between one reminder and the next, as a share of the term that was promised. */
const pause = 0.5
/** A pause is never shorter than this, in minutes of opening hours. */
const shortest = 60

/** @returns the moment by which somebody of a desk has promised to react; null where it never opens */
export function deadlineOf({ hours, promisedHours }: HandoverDesk, from: Date): Date | null {
  return afterOpenMinutes(hours, from, promisedHours * 60)
}

/** What nobody has touched for so long is no longer anybody's; its personal data goes. In days. */
export const longestOpen = 90

/** Something that the clock asks for. */
export type Due =
  | { readonly kind: 'remind'; readonly step: ReminderStep; readonly at: Date }
  | { readonly kind: 'erase'; readonly at: Date }

/**
 * What the clock will ask for next: at the term the desk is reminded, half a term later its stand-in,
 * and half a term after that it goes on to who the young person named.
 *
 * @param keptDays for how long personal data stays once it has ended, in days
 * @returns null where there is nothing to wait for
 */
export function nextDue(
  handover: Handover,
  desk: HandoverDesk | undefined,
  keptDays: number,
): Due | null {
  if (handover.isErased) return null
  if (handover.state === 'cancelled' && !wasTaken(handover)) return erase(handover, 0)
  if (hasEnded(handover) || handover.state === 'rejected') return erase(handover, keptDays)
  const step = isWaiting(handover) ? nextStep(handover, desk) : undefined
  const at = step === undefined ? null : momentOf(step, handover, desk)
  const last = erase(handover, longestOpen)
  return step === undefined || at === null || last.at < at ? last : { kind: 'remind', step, at }
}

/** Whoever took it on may still have to account for what they did; nobody else needs it. */
function wasTaken({ events }: Handover): boolean {
  return events.some(({ type }) => type === 'accepted')
}

function momentOf(step: ReminderStep, { deadline }: Handover, desk: HandoverDesk | undefined) {
  const end = new Date(deadline)
  // Nobody stands behind a desk that was taken away: there is nothing to give it more time for.
  if (desk === undefined) return end
  const minutes = Math.max(shortest, desk.promisedHours * 60 * pause)
  return afterOpenMinutes(desk.hours, end, reminderSteps.indexOf(step) * minutes)
}

function erase({ changedAt }: Handover, days: number): Due {
  return { kind: 'erase', at: new Date(Date.parse(changedAt) + days * DAY) }
}

function nextStep({ reminded, next }: Handover, desk: HandoverDesk | undefined) {
  return reminderSteps.find((step) => {
    if (reminded.includes(step)) return false
    if (step === 'vervanger') return desk?.standIn !== undefined
    return step === 'volgende' ? next.length > 0 : true
  })
}
