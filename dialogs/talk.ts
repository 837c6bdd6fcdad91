import type { Talk } from '../knowledge/records/talk.js'
import { phraseKey } from '../knowledge/whole-phrases.js'
import { say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { fallback } from './fallback.js'
import type { ConversationState } from './state.js'
import { told } from './voice.js'

/** Answers a greeting, a question about the bot, or one that belongs elsewhere. */
export function answerTalk(
  talk: Talk,
  score: number,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  // Nobody is told twice in a row that they were not understood.
  if (talk.admits && state.misses > 0) return fallback(state, context, score)
  return {
    state: { ...state, misses: talk.admits ? 1 : 0, choices: [] },
    replies: [say(talk.reply === undefined ? '' : told(talk.reply, state))],
    trace: trace(talk.kind === 'outside' ? 'fallback' : 'smalltalk', { record: talk.id, score }),
  }
}

/** @returns the talk that has exactly these words among its examples: a greeting, `ben je echt?` */
export function exactTalk({ reading }: Message, context: DialogContext): Talk | null {
  return context.knowledge.talkByPhrase.get(phraseKey(reading)) ?? null
}
