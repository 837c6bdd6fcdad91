import { loadKnowledge } from '../../../adapters/knowledge-files.js'
import { createBot } from '../../../bot/create-bot.js'
import type { ConversationStore } from '../../../bot/ports.js'
import type { Counters } from '../../../bot/tally.js'
import type { Bot } from '../../../bot/turn.js'

const knowledge = loadKnowledge()

/** The bot as it is in use, for a server in this process. */
export function realBot(store: ConversationStore, counters?: Counters): Bot {
  const log = { write: () => undefined }
  return createBot({ store, log, knowledge, ...(counters && { counters }) })
}
