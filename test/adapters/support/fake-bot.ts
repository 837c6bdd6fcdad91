import type { ConversationStore } from '../../../bot/ports.js'
import type { Bot, Incoming, Outgoing } from '../../../bot/turn.js'
import { TurnTaking } from '../../../bot/turn-taking.js'
import type { Reply } from '../../../dialogs/reply.js'
import { freshState } from '../../../dialogs/state.js'
import { crisisReply, richReply } from './rich-reply.js'

/** Counts the messages of a conversation in its state and says what it got. */
export function createFakeBot(store: ConversationStore): Bot {
  const order = new TurnTaking()
  return {
    handle: (incoming) => order.run(incoming.conversation.id, () => take(incoming)),
  }

  async function take({ conversation, audience, region, event, now }: Incoming): Promise<Outgoing> {
    const known = (await store.load(conversation, now)) ?? freshState(audience, region)
    if (event.kind === 'arrival') {
      await store.save(conversation, known, now)
      return say({ ...reply('Welkom bij de Doorstroomwijzer.'), buttons: ['Wie is aan zet?'] })
    }
    if (event.kind === 'form') return say(reply(`formulier ${event.form}`))
    if (event.text === 'kaart') return say(richReply, crisisReply)
    if (event.text === 'stuk') throw new TypeError('nothing of this may reach anybody')
    if (event.text === 'traag') await new Promise((resolve) => setTimeout(resolve, 60))
    const state = { ...known, misses: known.misses + 1 }
    await store.save(conversation, state, now)
    return say(reply(`${state.misses}: ${event.text.slice(0, 40)} (${event.text.length})`))
  }
}

export function reply(text: string): Reply {
  return { text, contacts: [], sources: [], buttons: [], tone: 'plain' }
}

function say(...replies: Reply[]): Outgoing {
  return {
    replies,
    trace: {
      outcome: 'answer',
      record: null,
      facet: null,
      score: 1,
      rules: [],
      contact: null,
      asks: [],
    },
  }
}
