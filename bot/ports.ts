import type { ConversationState } from '../dialogs/state.js'

/** How long a conversation is kept after its last word; the channel decides which. */
export type Retention = 'web' | 'teams'

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
  forget(key: ConversationKey): Promise<void>
}

/** Codes and timings only: never anything a person typed. */
export interface EventLog {
  write(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void
}
