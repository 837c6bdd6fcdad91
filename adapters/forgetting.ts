import type { ConversationKey, ConversationStore } from '../bot/ports.js'

/**
 * A store that forgets a conversation in every place where something of it is kept.
 *
 * @param places each forgets what it keeps; all of them are tried, whatever fails
 */
export function forgetting(
  store: ConversationStore,
  ...places: readonly ((key: ConversationKey) => Promise<void>)[]
): ConversationStore {
  return {
    load: store.load,
    save: store.save,
    forget: async (key) => {
      const all = [store.forget(key), ...places.map((forget) => forget(key))]
      const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected')
      if (failed?.status === 'rejected') throw failed.reason
    },
  }
}
