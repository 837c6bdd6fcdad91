import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import type { HandoverOutcome, ReminderStep } from '../../knowledge/handover/event.js'
import type { HandoverState } from '../../knowledge/handover/handover.js'

/** A handover as whoever it is about may see it. */
export interface HandoverStatus {
  readonly id: string
  readonly reference: string
  /** The desk where it is now. */
  readonly desk: HandoverDesk
  readonly state: HandoverState
  readonly outcome: HandoverOutcome | null
  readonly reminded: readonly ReminderStep[]
  readonly requestedAt: Date
  readonly changedAt: Date
  readonly deadline: Date
  /** Record of who it is for, where the desk said so when it said no. */
  readonly redirectedTo: string | null
}

/** What a dialog may know of handovers in one turn. */
export interface HandoverContext {
  /** Desks that somebody stands behind at this moment. */
  readonly desks: readonly HandoverDesk[]
  /** What a handover of this turn would be called. */
  readonly fresh: { readonly id: string; readonly code: string; readonly reference: string }
  /** For how long personal data stays once a handover has ended, in days. */
  readonly keptDays: number
  /** The moment by which a desk promises to react to what is handed over now. */
  deadline(desk: HandoverDesk): Date | null
  /** Those of this conversation, latest first. */
  readonly own: readonly HandoverStatus[]
  /** What the code in this message stands for; null where there is none in it. */
  readonly found: HandoverStatus | 'unknown' | 'too-often' | null
}
