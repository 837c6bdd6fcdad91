import type { Retention } from '../dialogs/retention.js'
import type { ConversationState } from '../dialogs/state.js'

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
