import { createBot } from '../../../bot/create-bot.js'
import type { ConversationStore, HandoverPort } from '../../../bot/ports.js'
import type { Counters } from '../../../bot/tally.js'
import type { Bot } from '../../../bot/turn.js'
import { knowledge } from '../../support/knowledge.js'

interface RealPorts {
  readonly store: ConversationStore
  readonly counters?: Counters
  readonly handovers?: HandoverPort
}

/** The bot as it is in use, for a server in this process. */
export function realBot(ports: RealPorts): Bot {
  const log = { write: () => undefined }
  return createBot({ ...ports, log, knowledge })
}
