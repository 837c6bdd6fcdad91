import { paragraphs } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { asksOfFocus, followUp } from './follow-up.js'
import { understand } from './interpret.js'
import { answerFacet, answerFrom } from './question.js'
import { asksSomething } from './question-shape.js'
import type { ConversationState } from './state.js'
import { answerTalk, exactTalk } from './talk.js'
import { advance, pendingFacts } from './triage.js'
import { wordsFor } from './words-for.js'

/** Something asked in the middle of a triage is answered, and the question repeated. */
export function answerAside(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const understood = understand(message, state, context)
  const [best] = understood.facets
  const { talk, talkScore } = understood
  const facetScore = best?.score ?? 0
  const exact = exactTalk(message, context)
  const follow = asksOfFocus(message, state) ? followUp(message, best, state, context) : null
  let aside: DialogResult | null = null
  if (follow !== null) {
    aside = follow
  } else if (exact !== null && exact.kind !== 'refer') {
    aside = answerTalk(exact, 1, state, context)
  } else if (talk !== null && talkScore >= answerFrom && talkScore >= facetScore) {
    aside = answerTalk(talk, talkScore, state, context)
  } else if (
    asksSomething(message.reading.mended) &&
    best !== undefined &&
    facetScore >= answerFrom
  ) {
    aside = answerFacet(best, message, state, context)
  }
  return aside === null ? null : resume(aside, state, context)
}

/** @returns an answer in between, with the question that is still open behind it */
export function resume(
  aside: DialogResult,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  if (pendingFacts(state).length === 0) return aside
  const again = advance({ ...aside.state, triage: state.triage }, context)
  const [first, ...rest] = again.replies
  if (first === undefined) return aside
  const resumed = {
    ...first,
    text: paragraphs(wordsFor(state).triage.resume[state.audience], first.text),
  }
  return {
    state: { ...again.state, focus: aside.state.focus },
    replies: [...aside.replies, resumed, ...rest],
    trace: { ...aside.trace, asks: again.trace.asks },
  }
}
