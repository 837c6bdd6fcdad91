import type { Server } from 'restify'
import type { ConversationKey, ConversationStore, EventLog } from '../../bot/ports.js'
import type { Bot } from '../../bot/turn.js'
import type { Reply } from '../../dialogs/reply.js'
import { RateLimit } from '../http/rate-limit.js'
import type { Settings } from '../settings.js'
import { type ActivityStore, conversationIn } from './activity-store.js'
import { createConversations } from './conversations.js'
import { crossOrigin } from './origin.js'
import { refusedOrigins } from './refused-origins.js'
import { routes } from './routes.js'
import { streamUpgrade } from './stream-upgrade.js'
import { Streams } from './streams.js'
import { tokenSecret } from './token-secret.js'
import { createTokens } from './tokens.js'

export interface DirectLineParts {
  readonly bot: Bot
  readonly store: ConversationStore
  readonly activities: ActivityStore
  readonly log: EventLog
  readonly clock: () => Date
}

export interface DirectLine {
  /** Says goodbye on every socket, and takes no new ones. */
  closeStreams(): void
  /** Tells something in one of its conversations; in one that is gone, or of another channel, nothing. */
  tell(conversation: ConversationKey, replies: readonly Reply[]): Promise<void>
  /** Resolves once the turns under way are kept. */
  idle(): Promise<void>
}

/** Opens `/v3/directline`: Direct Line 3.0, for our widget and for the official clients. */
export async function mountDirectLine(
  server: Server,
  { dataDir, region, web }: Settings,
  { bot, store, activities, log, clock }: DirectLineParts,
): Promise<DirectLine> {
  const tokens = createTokens(await tokenSecret(dataDir), clock)
  const streams = new Streams()
  const conversations = createConversations({ bot, store, activities, streams, log, clock })
  const tokenLimit = new RateLimit(web.tokensPerMinute, clock)
  const messageLimit = new RateLimit(web.messagesPerMinute, clock)
  const route = routes({ tokens, conversations, region, web, tokenLimit, messageLimit })
  const { isEnded } = conversations

  server.pre(crossOrigin(web, refusedOrigins(log, clock)))
  server.on('upgrade', streamUpgrade({ tokens, activities, streams, isEnded, web, log, clock }))
  server.post('/v3/directline/tokens/generate', route.generate)
  server.post('/v3/directline/tokens/refresh', route.refresh)
  server.post('/v3/directline/conversations', route.start)
  server.get('/v3/directline/conversations/:id', route.reconnect)
  server.del('/v3/directline/conversations/:id', route.end)
  server.post('/v3/directline/conversations/:id/activities', route.post)
  server.get('/v3/directline/conversations/:id/activities', route.poll)
  server.post('/v3/directline/conversations/:id/upload', route.upload)

  return {
    closeStreams: () => streams.closeAll(),
    tell: async (conversation, replies) => {
      const id = conversationIn(conversation)
      if (id !== null) await conversations.tell(id, replies)
    },
    idle: async () => {
      await conversations.idle()
      await activities.idle()
    },
  }
}
