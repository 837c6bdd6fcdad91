import type { ConversationKey, ConversationStore, EventLog } from '../../bot/ports.js'
import type { Bot, Incoming } from '../../bot/turn.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { SubmitStyle } from '../cards/card-elements.js'
import { systemCode } from '../errors.js'
import type { IncomingActivity } from './activity.js'
import { Arrivals } from './arrivals.js'
import type { DeskSideOfTeams } from './desk-side.js'
import { type ActivityHandler, conversationId } from './messages-route.js'
import { readActivity } from './read-activity.js'
import { replyActivity } from './reply-activity.js'
import { sentences } from './sentences.js'

export interface TeamsParts {
  readonly submit: SubmitStyle
  readonly bot: Bot
  readonly store: ConversationStore
  readonly region: Region
  /** Hears what is meant for a desk before the bot does. */
  readonly desk?: DeskSideOfTeams
  readonly log: EventLog
  readonly clock: () => Date
}

/** From an activity to what the bot says about it. Whatever goes wrong, somebody gets a sentence. */
export function activityHandler(parts: TeamsParts): ActivityHandler {
  const { bot, store, region, submit, log, clock } = parts
  const arrivals = new Arrivals()

  /** @returns what to put before the bot, or the sentence that needs no bot, or null for silence */
  async function readIncoming(activity: IncomingActivity): Promise<Incoming | string | null> {
    const conversation: ConversationKey = { id: conversationId(activity), retention: 'teams' }
    const now = clock()
    const incoming = { conversation, audience: 'professional', region, now } as const
    const meaning = readActivity(activity)
    switch (meaning.kind) {
      case 'message':
      case 'form':
        arrivals.note(conversation.id)
        return { ...incoming, event: meaning }
      case 'arrival': {
        const isKnown = async () => (await store.load(conversation, now)) !== null
        return (await arrivals.isFirst(conversation.id, isKnown))
          ? { ...incoming, event: meaning }
          : null
      }
      case 'departure':
        arrivals.forget(conversation.id)
        await store.forget(conversation)
        return null
      case 'sentence':
        return meaning.text
      case 'silence':
        return null
    }
  }

  const say = (text: string) => [{ type: 'message', text, locale: 'nl-NL' }]

  return async (activity) => {
    try {
      const saidByDesk = (await parts.desk?.hear(activity)) ?? null
      if (saidByDesk !== null) return say(saidByDesk)
      const incoming = await readIncoming(activity)
      if (incoming === null) return []
      if (typeof incoming === 'string') return say(incoming)
      const { replies } = await bot.handle(incoming)
      return replies.map((reply) => replyActivity(reply, activity.channelId, submit))
    } catch (error) {
      log.write('teams.turn-failed', { error: systemCode(error) })
      return say(sentences.failed)
    }
  }
}
