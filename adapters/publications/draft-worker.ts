import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { createBot } from '../../bot/create-bot.js'
import type { Bot } from '../../bot/turn.js'
import { KnowledgeError } from '../../knowledge/fault.js'
import { buildKnowledge } from '../../knowledge/knowledge-base.js'
import type { Weights } from '../../knowledge/safety/train-model.js'
import { createMemoryStore } from '../memory/memory-store.js'
import type { DraftAnswer, DraftQuestion, Said } from './draft-talk.js'

/** Holds the draft as a working bot, in a thread of its own. */
let bot: Bot | null = null
let weights: Weights | undefined
/** By which this reading of the draft is told from another one. */
let draft = ''

function take({ files }: Extract<DraftQuestion, { type: 'take' }>): DraftAnswer {
  try {
    // What the floor learned changes little by a word here and there; a proof learns it anew.
    const knowledge = buildKnowledge(files, { dangerWeights: weights })
    weights = knowledge.danger.weights ?? undefined
    bot = createBot({ store: createMemoryStore(), log: { write: () => {} }, knowledge })
    draft = randomUUID()
    return { type: 'taken' }
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    bot = null
    return { type: 'unusable', faults: error.faults }
  }
}

async function say({ conversation, text, ...who }: Said, now: Date): Promise<DraftAnswer> {
  const out = await bot?.handle({
    conversation: { id: conversation, retention: 'web' },
    ...who,
    event: { kind: 'message', text },
    now,
  })
  return out === undefined ? { type: 'unusable', faults: [] } : { type: 'said', out, draft }
}

async function answer(question: DraftQuestion): Promise<DraftAnswer> {
  if (question.type === 'take') return take(question)
  return say(question.said, new Date(question.now))
}

parentPort?.on('message', ({ id, question }: { id: number; question: DraftQuestion }) => {
  answer(question).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (error: unknown) => parentPort?.postMessage({ id, failed: String(error) }),
  )
})
