import type { DialogContext, DialogResult, Message } from './context.js'
import { answerFrom, answerLikely, answerQuestion, type FacetMatch } from './question.js'
import {
  asksForFact,
  asksOutright,
  asksSomething,
  asksWhether,
  asksWhoIsNext,
} from './question-shape.js'
import type { ConversationState } from './state.js'
import { advance } from './triage.js'

/** A question in somebody's situation is answered as well from this certainty on. */
const sureAside = 0.35
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

/** The answer and the referral: a question back comes last, a lead first where it is what was asked. */
function together(
  answered: DialogResult,
  referred: DialogResult,
  leadFirst: boolean,
): DialogResult {
  const state = { ...referred.state, focus: answered.state.focus }
  if (referred.trace.outcome === 'ask') {
    const replies = [...answered.replies, ...referred.replies]
    return { state, replies, trace: { ...answered.trace, asks: referred.trace.asks } }
  }
  const parts = leadFirst ? [referred, answered] : [answered, referred]
  return { ...referred, state, replies: parts.flatMap(({ replies }) => replies) }
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
  const aside = () => withAnswer(referred, facets, message, context)
  if (weight.facet < answerFrom || best === undefined) {
    if (weight.facts >= someFacts || wantsLead) return wantsLead ? referred : aside()
    return answerQuestion(facets, message, state, context)
  }
  if (aCase && wantsLead) return weight.facet < surelyAnswered ? referred : aside()
  if (aCase && !asksElse) return aside()
  const answered = answerQuestion(facets, message, state, context)
  return aCase ? together(answered, referred, false) : answered
}

/** The referral, with what was asked besides where that is known. */
function withAnswer(
  referred: DialogResult,
  facets: readonly FacetMatch[],
  message: Message,
  context: DialogContext,
): DialogResult {
  const sure = facets[0]?.score ?? 0
  if (sure < sureAside || !asksOutright(message.reading.mended)) return referred
  const answered = answerLikely(facets, message, referred.state, context)
  const leadFirst = referred.state.audience === 'professional'
  return answered === null ? referred : together(answered, referred, leadFirst)
}

/** A young person's question is answered first, and then we look together who helps. */
function forYoungPerson(
  referred: DialogResult,
  facets: readonly FacetMatch[],
  message: Message,
  weight: Weight,
  context: DialogContext,
): DialogResult {
  const { mended } = message.reading
  // Who tells about themselves and asks who helps, asks for just that.
  const wantsLead =
    asksWhoIsNext(mended) && weight.facts >= someFacts && weight.facet < surelyAnswered
  return wantsLead ? referred : withAnswer(referred, facets, message, context)
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
  const referred = advance(state, context)
  if (state.audience !== 'professional') {
    return forYoungPerson(referred, facets, message, weight, context)
  }
  if (referred.trace.outcome === 'refer' && !asksAside(message, state, weight)) {
    return withKnowledge(referred, facets, message, context)
  }
  return forProfessional(referred, facets, message, state, weight, context)
}

/** A professional's whole case often asks something about the matter as well: answered below the lead. */
function withKnowledge(
  referred: DialogResult,
  facets: readonly FacetMatch[],
  message: Message,
  context: DialogContext,
): DialogResult {
  const [best] = facets
  // Who it is has just been said.
  const saidAlready = best?.facet === 'who' || best?.facet === 'contact'
  const asked = best?.cued === true || !asksWhoIsNext(message.reading.mended)
  return saidAlready || !asked ? referred : withAnswer(referred, facets, message, context)
}
