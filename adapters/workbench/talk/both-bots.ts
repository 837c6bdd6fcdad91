import { randomUUID } from 'node:crypto'
import { createBot } from '../../../bot/create-bot.js'
import type { Bot, Outgoing } from '../../../bot/turn.js'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.js'
import { createMemoryStore } from '../../memory/memory-store.js'
import type { DraftAnswer } from '../../publications/draft-talk.js'
import type { Publications } from '../../publications/open-publications.js'
import type { DraftSaid, Talk, TalkTurn } from './talk.js'

interface LiveBot {
  readonly knowledge: KnowledgeBase
  readonly bot: Bot
}

/**
 * Says the same to the draft and to what is live. Where either is another one than before, the whole
 * conversation is held anew: what comes next is understood by what was said first.
 */
export class BothBots {
  #live: LiveBot | null = null

  constructor(
    readonly publications: Pick<Publications, 'draftBot' | 'live'>,
    readonly clock: () => Date,
  ) {}

  /** Says one thing more. */
  async say(talk: Talk, text: string): Promise<void> {
    const turn = await this.#turn(talk, text)
    const isSame = talk.turns.length === 0 || this.#isWith(talk, turn)
    talk.draft = turn.draft
    talk.live = turn.knowledge
    if (isSame) talk.turns = [...talk.turns, turn.said]
    else await this.again(talk, [...talk.turns.map((before) => before.text), text])
  }

  /** Holds the conversation anew, from its first words on. */
  async again(talk: Talk, texts = talk.turns.map(({ text }) => text)): Promise<void> {
    talk.id = randomUUID()
    const turns: TalkTurn[] = []
    for (const text of texts) {
      const turn = await this.#turn(talk, text)
      talk.draft = turn.draft
      talk.live = turn.knowledge
      turns.push(turn.said)
    }
    talk.turns = turns
  }

  #isWith(talk: Talk, { draft, knowledge }: { draft: string; knowledge: KnowledgeBase }): boolean {
    return talk.draft === draft && talk.live === knowledge
  }

  async #turn(talk: Talk, text: string) {
    const { id, audience, region, language } = talk
    const said = { conversation: id, audience, region, language, text }
    const answer = await this.publications.draftBot.say(said)
    const live = this.#liveBot()
    const out: Outgoing = await live.bot.handle({
      conversation: { id, retention: 'web' },
      ...{ audience, region, language, now: this.clock() },
      event: { kind: 'message', text },
    })
    return {
      said: { text, draft: saidBy(answer), live: out },
      draft: answer.type === 'said' ? answer.draft : '',
      knowledge: live.knowledge,
    }
  }

  #liveBot(): LiveBot {
    const knowledge = this.publications.live.current
    if (this.#live?.knowledge === knowledge) return this.#live
    const bot = createBot({ store: createMemoryStore(), log: { write: () => {} }, knowledge })
    this.#live = { knowledge, bot }
    return this.#live
  }
}

function saidBy(answer: DraftAnswer): DraftSaid {
  if (answer.type === 'said') return { kind: 'said', out: answer.out }
  return { kind: 'unusable', faults: answer.type === 'unusable' ? answer.faults : [] }
}
