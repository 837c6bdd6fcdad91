import type { DialogContext, DialogResult, Message } from './context.js'
import { answerFacet, answerFrom, answerQuestion, type FacetMatch } from './question.js'
import {
  asksForFact,
  asksForSomebody,
  asksSomething,
  asksWhether,
  asksWhoIsNext,
} from './question-shape.js'
import type { ConversationState } from './state.js'
import { advance } from './triage.js'

/** A young person's situation is answered with a fact first only when that is surely what was asked. */
const sureAside = 0.5
/** So sure is only who asks just what a record tells. */
const surelyAnswered = 0.8
/** This many facts about somebody make it a case, that is asked on until it is clear. */
export const wholeCase = 3
/** This many make it a situation in which the next contact is worth finding out. */
const someFacts = 2

/** How much each way of answering has going for it. */
export interface Weight {
  readonly facet: number
  readonly refer: number
  readonly facts: number
}

/** The answer, and below it the question with which we find out who helps. */
function answerThenAsk(answered: DialogResult, asked: DialogResult): DialogResult {
  return {
    state: { ...asked.state, focus: answered.state.focus },
    replies: [...answered.replies, ...asked.replies],
    trace: { ...answered.trace, asks: asked.trace.asks },
  }
}

/** Somebody who works with it and asks something gets the answer, not a question back. */
function forProfessional(
  referred: DialogResult,
  facets: readonly FacetMatch[],
  message: Message,
  state: ConversationState,
  weight: Weight,
  context: DialogContext,
): DialogResult {
  const { mended } = message.reading
  const asksElse = asksForFact(mended) || asksWhether(mended)
  const wantsLead = asksWhoIsNext(mended) || !asksSomething(mended)
  const aCase = weight.facts >= wholeCase
  const [best] = facets
  if (weight.facet < answerFrom || best === undefined) {
    const helps = weight.facts >= someFacts || wantsLead
    return helps ? referred : answerQuestion(facets, message, state, context)
  }
  if (aCase && (wantsLead || !asksElse)) return referred
  const answered = answerQuestion([best], message, state, context)
  return aCase ? answerThenAsk(answered, referred) : answered
}

/** A young person's question is answered first, and then we look together who helps. */
function forYoungPerson(
  referred: DialogResult,
  best: FacetMatch | undefined,
  message: Message,
  state: ConversationState,
  weight: Weight,
  context: DialogContext,
): DialogResult {
  const { mended } = message.reading
  const asked =
    (best?.cued === true && asksForSomebody(mended)) || asksWhether(mended) || asksForFact(mended)
  // Who tells about themselves and asks who helps, asks for just that.
  const wantsLead =
    asksWhoIsNext(mended) && weight.facts >= someFacts && weight.facet < surelyAnswered
  if (best === undefined || !asked || wantsLead || weight.facet < sureAside) return referred
  const answered = answerFacet(best, message, state, context)
  return answered === null ? referred : answerThenAsk(answered, referred)
}

/** A professional's question about the matter that happens to tell enough for a lead. */
function asksAside(message: Message, { audience }: ConversationState, weight: Weight): boolean {
  const { mended } = message.reading
  const asksElse = asksForFact(mended) || asksWhether(mended)
  const few = weight.facts < wholeCase && weight.facet >= answerFrom
  return audience === 'professional' && asksElse && few && !asksWhoIsNext(mended)
}

/** Decides between the next contact, the answer to what was asked, and both. */
export function referOrAnswer(
  message: Message,
  state: ConversationState,
  facets: readonly FacetMatch[],
  weight: Weight,
  context: DialogContext,
): DialogResult {
  const [best] = facets
  const referred = withKnowledge(advance(state, context), best, message, context)
  if (referred.trace.outcome === 'refer' && !asksAside(message, state, weight)) return referred
  return state.audience === 'professional'
    ? forProfessional(referred, facets, message, state, weight, context)
    : forYoungPerson(referred, best, message, state, weight, context)
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
