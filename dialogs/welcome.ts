import { paragraphs, say, trace } from './compose.js'
import type { DialogResult } from './context.js'
import { inLanguage } from './spoken.js'
import type { ConversationState } from './state.js'
import { wordsFor } from './words-for.js'

/**
 * Says first that it is a computer; a young person chooses a language then.
 *
 * @param isChosen the page has chosen the language already
 */
export function welcome(state: ConversationState, isChosen = false): DialogResult {
  const { audience } = state
  const { answer } = wordsFor(state)
  const chooses = audience === 'jongere' && !isChosen
  const text = paragraphs(answer.welcome[audience], chooses ? answer.languages.ask : null)
  const buttons = chooses ? answer.languages.buttons : answer.welcomeButtons[audience]
  return {
    state,
    replies: [say(text, { buttons })].map(inLanguage(state)),
    trace: trace('smalltalk'),
  }
}
