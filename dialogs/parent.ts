import { asksForChild } from '../knowledge/referral/extract/asker.js'
import { paragraphs } from './compose.js'
import type { DialogResult, Message } from './context.js'
import type { ConversationState } from './state.js'
import { wordsFor } from './words-for.js'

/** Remembers that a parent asks: the same rules hold, in words to a parent (house rule H5). */
export function withAsker(message: Message, state: ConversationState): ConversationState {
  if (state.forChild || state.audience === 'professional') return state
  return asksForChild(message.reading.normal) ? { ...state, forChild: true } : state
}

/** Tells a parent once that `je` is the child, and with the outcome that the child decides as well. */
export function toParent(before: ConversationState, result: DialogResult): DialogResult {
  if (!result.state.forChild) return result
  const { outcome } = result.trace
  const wording = wordsFor(result.state).triage
  const helps = outcome === 'ask' || outcome === 'refer'
  const [first, ...rest] = result.replies
  if (!helps || first === undefined) return result
  const opening = before.forChild ? null : wording.parent.asks
  const closing = outcome === 'refer' ? wording.parent.decides : null
  const last = rest.at(-1)
  if (last === undefined || closing === null) {
    const text = paragraphs(opening, first.text, closing)
    return { ...result, replies: [{ ...first, text }, ...rest] }
  }
  return {
    ...result,
    replies: [
      { ...first, text: paragraphs(opening, first.text) },
      ...rest.slice(0, -1),
      { ...last, text: paragraphs(last.text, closing) },
    ],
  }
}
