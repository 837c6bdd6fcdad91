import type { HandoverRequest } from '../dialogs/effect.js'
import type { HandoverContext } from '../dialogs/handover/handover-context.js'
import type { Retention } from '../dialogs/retention.js'
import type { ConversationState } from '../dialogs/state.js'
import type { withdrawals } from '../knowledge/handover/event.js'

export type { Retention }

export interface ConversationKey {
  readonly id: string
  readonly retention: Retention
}

/**
 * Where conversations are kept between turns.
 * `save` resolves once the state survives the end of this process.
 */
export interface ConversationStore {
  /** @returns the state, or null where there is none or it has expired at `now` */
  load(key: ConversationKey, now: Date): Promise<ConversationState | null>
  save(key: ConversationKey, state: ConversationState, now: Date): Promise<void>
  /** Resolves once nothing is left of it, wherever it was kept. */
  forget(key: ConversationKey): Promise<void>
}

/**
 * Counts what happens in a week, and knows nothing else of it: not who, not when in that week.
 * Counting never fails a turn and is not waited for.
 */
export interface WeekCounter {
  /** @param week as `isoWeek` names it */
  count(week: string, what: string): void
}

/** Codes and timings only: never anything a person typed. */
export interface EventLog {
  write(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void
}

/** Where handovers go. Each change resolves once it survives the end of this process and of the power. */
export interface HandoverPort {
  /** @param code the one that stands in this message, if any */
  look(conversation: ConversationKey, code: string | null, now: Date): HandoverContext
  handOver(request: HandoverRequest, conversation: ConversationKey, now: Date): Promise<void>
  withdraw(
    handover: string,
    reason: (typeof withdrawals)[number],
    conversation: ConversationKey,
    now: Date,
  ): Promise<void>
}
