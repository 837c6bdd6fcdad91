import type { DialogContext, DialogResult, Message } from './context.js'
import { answerFacet, answerFrom, answerQuestion, type FacetMatch } from './question.js'
import { asksForFact, asksForSomebody, asksWhether } from './question-shape.js'
import type { ConversationState } from './state.js'
import { advance } from './triage.js'

/** A young person's situation is answered with a fact first only when that is surely what was asked. */
const sureAside = 0.7
/** This many facts about somebody make it a case, that is asked on until it is clear. */
export const wholeCase = 3

/** Somebody who works with it and asks something gets the answer, not a question back. */
export function referOrAnswer(
  message: Message,
  state: ConversationState,
  best: FacetMatch | undefined,
  weight: { readonly facet: number; readonly facts: number },
  context: DialogContext,
): DialogResult {
  const referred = withKnowledge(advance(state, context), best, message, context)
  if (referred.trace.outcome === 'refer' || best === undefined) return referred
  if (state.audience === 'professional') {
    const aCase = weight.facts >= wholeCase
    return aCase || weight.facet < answerFrom
      ? referred
      : answerQuestion([best], message, state, context)
  }
  const { mended } = message.reading
  const asked = (best.cued && asksForSomebody(mended)) || asksWhether(mended) || asksForFact(mended)
  if (!asked || weight.facet < sureAside) return referred
  // A young person's question is answered first, and then we look together who helps.
  const answered = answerFacet(best, message, state, context)
  if (answered === null) return referred
  return {
    state: { ...referred.state, focus: answered.state.focus },
    replies: [...answered.replies, ...referred.replies],
    trace: { ...answered.trace, asks: referred.trace.asks },
  }
}

/** A professional's whole case often asks something about the matter as well: answered below the lead. */
function withKnowledge(
  result: DialogResult,
  best: FacetMatch | undefined,
  message: Message,
  context: DialogContext,
): DialogResult {
  const wanted = result.state.audience === 'professional' && result.trace.outcome === 'refer'
  if (!wanted || best?.cued !== true || best.score < answerFrom) return result
  // Who it is has just been said.
  if (best.facet === 'who' || best.facet === 'contact' || best.facet === 'what') return result
  const extra = answerFacet(best, message, result.state, context)
  if (extra === null) return result
  return { ...result, state: extra.state, replies: [...result.replies, ...extra.replies] }
}
