import { wallTime } from '../../knowledge/dutch-time.js'
import type { HandoverOutcome } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'

/** Of one desk, in one month. */
export interface DeskMonth {
  /** `2026-11` */
  readonly month: string
  readonly desk: string
  requested: number
  accepted: number
  inTime: number
  rejected: number
  readonly outcomes: Map<HandoverOutcome, number>
}

/**
 * Counts what came to each desk in each month, latest month first. What came on from another desk
 * counts as asked of the desk where it came.
 */
export function countDesks(handovers: Iterable<Handover>): DeskMonth[] {
  const all = new Map<string, DeskMonth>()

  function at(desk: string, moment: string): DeskMonth {
    const month = wallTime(new Date(moment)).day.slice(0, 7)
    const key = `${month} ${desk}`
    const known = all.get(key)
    if (known !== undefined) return known
    const made: DeskMonth = {
      ...{ month, desk, requested: 0, accepted: 0, inTime: 0, rejected: 0 },
      outcomes: new Map(),
    }
    all.set(key, made)
    return made
  }

  for (const { request, events } of handovers) {
    let deadline = request.deadline
    let here = at(request.desk, request.at)
    let inTime = false
    for (const event of events) {
      switch (event.type) {
        case 'requested':
          here.requested += 1
          break
        case 'forwarded':
          here = at(event.desk, event.at)
          deadline = event.deadline
          here.requested += 1
          break
        case 'accepted':
          here.accepted += 1
          inTime = event.at <= deadline
          if (inTime) here.inTime += 1
          break
        case 'released':
          here.accepted -= 1
          if (inTime) here.inTime -= 1
          break
        case 'rejected':
          here.rejected += 1
          break
        case 'completed':
        case 'failed':
          here.outcomes.set(event.outcome, (here.outcomes.get(event.outcome) ?? 0) + 1)
          break
      }
    }
  }
  return [...all.values()].sort(
    (one, other) => other.month.localeCompare(one.month) || one.desk.localeCompare(other.desk),
  )
}

/** Fewer than this of one outcome could point at somebody. */
const fewest = 10

/** @returns how often, where that is often enough to be told */
export function toldCount(count: number): string {
  return count === 0 ? '0' : count < fewest ? `<${fewest}` : String(count)
}
