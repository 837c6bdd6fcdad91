import type { ConversationStore, EventLog } from '../../bot/ports.js'
import type { Bot, Incoming } from '../../bot/turn.js'
import { TurnTaking } from '../../bot/turn-taking.js'
import type { Reply } from '../../dialogs/reply.js'
import { systemCode } from '../errors.js'
import { RecentlyUsed } from '../recently-used.js'
import { botActivity, typingActivity, userActivity } from './activity.js'
import { type ActivityStore, keyOf, type Page } from './activity-store.js'
import { Delivery } from './delivery.js'
import type { Said } from './incoming-activity.js'
import type { ReplyForm } from './reply-form.js'
import { sentences } from './sentences.js'
import type { Streams } from './streams.js'
import type { Ticket } from './tokens.js'

export interface ConversationParts {
  readonly bot: Bot
  readonly store: ConversationStore
  readonly activities: ActivityStore
  readonly streams: Streams
  readonly log: EventLog
  readonly clock: () => Date
}

/** What one token lets somebody do. What answers null is not there (any more). */
export interface Conversations {
  /** Begins with a welcome, once. @returns whether it is a new one */
  start(ticket: Ticket, form: ReplyForm): Promise<{ isNew: boolean } | null>
  /** Takes a turn. @returns the id of what was said, once it and its answer are kept */
  say(ticket: Ticket, said: Said, form: ReplyForm): Promise<string | null>
  /** Says something that nobody asked for just now, where the conversation is still there. */
  tell(id: string, replies: readonly Reply[]): Promise<void>
  /** @returns what came after a watermark */
  page(id: string, watermark: number): Promise<Page | null>
  /** Forgets all of it, at once and for good. */
  end(id: string): Promise<void>
  isEnded(id: string): boolean
  /** Resolves once no turn is under way. */
  idle(): Promise<void>
}

/** The conversations of this channel: one turn at a time each, and nothing told that is not kept. */
export function createConversations(parts: ConversationParts): Conversations {
  const { bot, store, activities, streams, log, clock } = parts
  const turns = new TurnTaking()
  /** For as long as their tokens may live; after that there is no way to reach them. */
  const ended = new RecentlyUsed<true>(20_000)
  const isEnded = (id: string) => ended.get(id) === true

  /** Never rejects: whatever goes wrong, somebody gets a sentence. */
  async function ask(ticket: Ticket, event: Incoming['event']): Promise<readonly Reply[]> {
    const { conversationId, region, audience, language } = ticket
    const conversation = keyOf(conversationId)
    const incoming = { conversation, region, audience, language, event, now: clock() }
    try {
      return (await bot.handle(incoming)).replies
    } catch (error) {
      log.write('directline.turn-failed', { error: systemCode(error) })
      return [plainReply(sentences.failed)]
    }
  }

  function answer(ticket: Ticket, { text, hasFiles, form }: Said): Promise<readonly Reply[]> {
    if (form !== null) return ask(ticket, { kind: 'form', ...form })
    if (text) return ask(ticket, { kind: 'message', text })
    return Promise.resolve([plainReply(hasFiles ? sentences.onlyText : sentences.noText)])
  }

  async function take(ticket: Ticket, said: Said, form: ReplyForm): Promise<string | null> {
    const { conversationId: id } = ticket
    if (isEnded(id)) return null
    const delivery = new Delivery(id, activities, streams, clock)
    const earlier = await delivery.find(said.clientId)
    if (earlier === null) return null
    if (earlier.isAnswered) return earlier.id
    const echo = earlier.id ?? (await delivery.put([userActivity(said)]))
    if (streams.has(id)) streams.send(id, { activities: [typingActivity(id, clock())] })
    const replies = await answer(ticket, said)
    // Whoever wiped it meanwhile wants no trace of an answer either.
    if (isEnded(id)) return null
    await delivery.put(replies.map((reply) => botActivity(reply, echo, form)))
    if (delivery.fault !== null) throw delivery.fault
    return echo
  }

  return {
    start: (ticket, form) =>
      turns.run(ticket.conversationId, async () => {
        const { conversationId: id } = ticket
        if (isEnded(id)) return null
        const now = clock()
        if ((await activities.visit(id, now, async () => true)) !== null) return { isNew: false }
        await store.forget(keyOf(id))
        const replies = await ask(ticket, { kind: 'arrival' })
        await activities.create(
          id,
          replies.map((reply) => botActivity(reply, null, form)),
          clock(),
        )
        return { isNew: true }
      }),

    say: (ticket, said, form) => turns.run(ticket.conversationId, () => take(ticket, said, form)),

    tell: (id, replies) =>
      turns.run(id, async () => {
        if (isEnded(id)) return
        const delivery = new Delivery(id, activities, streams, clock)
        await delivery.put(replies.map((reply) => botActivity(reply, null, 'words')))
      }),

    page: async (id, watermark) => {
      if (isEnded(id)) return null
      return activities.visit(id, clock(), async (file) => ({
        activities: await file.after(watermark, clock()),
        watermark: String(file.place),
      }))
    },

    end: async (id) => {
      ended.set(id, true)
      streams.close(id)
      await turns.run(id, async () => {
        await activities.forget(id)
        await store.forget(keyOf(id))
      })
    },

    isEnded,
    idle: () => turns.idle(),
  }
}

function plainReply(text: string): Reply {
  return { text, contacts: [], sources: [], buttons: [], tone: 'plain' }
}
