import type { ConversationKey, ConversationStore } from '../../bot/ports.js'
import type { ConversationState } from '../../dialogs/state.js'

function nameOf({ id, retention }: ConversationKey): string {
  return `${retention} ${id}`
}

/** Conversations that live as long as the process: for the terminal, pipelines and evaluation. */
export function createMemoryStore(): ConversationStore {
  const states = new Map<string, ConversationState>()
  return {
    load: async (key) => states.get(nameOf(key)) ?? null,
    save: async (key, state) => {
      states.set(nameOf(key), state)
    },
    forget: async (key) => {
      states.delete(nameOf(key))
    },
  }
}
