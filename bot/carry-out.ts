import type { Effect } from '../dialogs/effect.js'
import type { ConversationKey, ConversationStore, EventLog, HandoverPort } from './ports.js'

/** Where effects are carried out. */
export interface EffectPorts {
  readonly store: ConversationStore
  readonly handovers?: HandoverPort | undefined
  readonly log: EventLog
}

class NowhereToHandOver extends Error {}

/**
 * Does what a dialog asks for, one after the other, and stops at the first that fails.
 *
 * @returns whether all of it was done
 */
export async function carryOut(
  effects: readonly Effect[],
  conversation: ConversationKey,
  ports: EffectPorts,
  now: Date,
): Promise<boolean> {
  const { log } = ports
  for (const effect of effects) {
    try {
      await carryOutOne(effect, conversation, ports, now)
      log.write('effect.done', { type: effect.type })
    } catch {
      log.write('effect.failed', { type: effect.type })
      return false
    }
  }
  return true
}

async function carryOutOne(
  effect: Effect,
  conversation: ConversationKey,
  { store, handovers }: EffectPorts,
  now: Date,
): Promise<void> {
  if (effect.type === 'forget') return store.forget(conversation)
  if (handovers === undefined) throw new NowhereToHandOver()
  if (effect.type === 'hand-over') return handovers.handOver(effect.request, conversation, now)
  return handovers.withdraw(effect.handover, effect.reason, conversation, now)
}
