import { say, trace } from './compose.js'
import type { DialogResult } from './context.js'
import type { ConversationState } from './state.js'
import { answerWording as wording } from './wording/answer.nl.js'

/** Says first that it is a computer, and what can be asked. */
export function welcome(state: ConversationState): DialogResult {
  const { audience } = state
  return {
    state,
    replies: [say(wording.welcome[audience], { buttons: wording.welcomeButtons[audience] })],
    trace: trace('smalltalk'),
  }
}
