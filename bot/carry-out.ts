import type { Effect } from '../dialogs/effect.js'
import type { ConversationKey, ConversationStore, EventLog } from './ports.js'

/** Where effects are carried out. */
export interface EffectPorts {
  readonly store: ConversationStore
  readonly log: EventLog
}

/**
 * Does what a dialog asks for, one after the other, and stops at the first that fails.
 *
 * @returns whether all of it was done
 */
export async function carryOut(
  effects: readonly Effect[],
  conversation: ConversationKey,
  { store, log }: EffectPorts,
): Promise<boolean> {
  for (const { type } of effects) {
    try {
      await store.forget(conversation)
      log.write('effect.done', { type })
    } catch {
      log.write('effect.failed', { type })
      return false
    }
  }
  return true
}
