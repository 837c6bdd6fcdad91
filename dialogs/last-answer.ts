import type { KnowledgeRecord } from '../knowledge/records/record.js'
import type { Talk } from '../knowledge/records/talk.js'
import { recordHere } from './answer.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { contactsHere, turnToIn } from './fallback.js'
import { asksOfFocus } from './follow-up.js'
import { understand } from './interpret.js'
import { answerFacet } from './question.js'
import { refer } from './refer.js'
import type { ConversationState, Focus } from './state.js'
import { nextFacet } from './subjects.js'
import { exactTalk } from './talk.js'
import { currentReferral, pendingFacts } from './triage.js'
import { calledBy, told } from './voice.js'
import { regionOf } from './whose-rules.js'
import { withoutCalling } from './without-calling.js'
import { wordsFor } from './words-for.js'

/** From this certainty on somebody wants to hear it in other words, or more of it. */
const surely = 0.8
/** Nobody asks for it in more words. */
const longest = 12

type GoesOn = NonNullable<Talk['goesOn']>

function goesOn(message: Message, state: ConversationState, context: DialogContext): GoesOn | null {
  if (message.reading.words.length > longest) return null
  const exact = exactTalk(message, context)
  if (exact !== null) return exact.goesOn ?? null
  const { talk, talkScore, facets } = understand(message, state, context)
  const [best] = facets
  // `kan ik die zelf bellen` asks something of it.
  const asks = asksOfFocus(message, state) || (best !== undefined && best.named > 0 && best.cued)
  if (talkScore < surely || asks) return null
  return talk?.goesOn ?? null
}

/**
 * Goes on about what was told last: in easier words, more of it, or how to go about it without
 * calling.
 *
 * @returns null where nothing was told yet, or the message asks something else
 */
export function aboutLastAnswer(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  if (state.focus.length === 0 || pendingFacts(state).length > 0) return null
  switch (goesOn(message, state, context)) {
    case 'simpler':
      return simpler(message, state, context)
    case 'more':
      return more(message, state, context)
    case 'without-calling':
      return withoutCalling(state, context)
    default:
      return null
  }
}

/** The voice in which things are told most simply. */
const simplest = { audience: 'jongere', language: 'eenvoudig' } as const

function simpler(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const here = focus === undefined ? null : recordHere(focus.record, message.region, context)
  if (focus === undefined || here === null) return null
  const wording = wordsFor(state).answer
  const { audience } = state
  const text = simplerReferral(here, state, context) ?? simplerText(focus, state, context)
  const same = context.knowledge.facet(focus.record, focus.facet, message.region)?.facet
  const reply =
    text === null
      ? paragraphs(same === undefined ? null : told(same, state), wording.noSimpler[audience])
      : paragraphs(wording.simpler[audience], text)
  return {
    state: { ...state, misses: 0, choices: [] },
    replies: [say(reply)],
    trace: trace('answer', { ...focus, score: 0.9 }),
  }
}

/** @returns the outcome that was given last as one who reads little is told it */
function simplerReferral(
  lead: KnowledgeRecord,
  state: ConversationState,
  context: DialogContext,
): string | null {
  if (state.audience === 'professional' || state.triage?.done !== true) return null
  const referral = currentReferral(state, context)
  if (referral === null) return null
  const { trace: why, replies } = refer(
    referral,
    regionOf(state, context),
    { ...state, ...simplest },
    context,
  )
  return why.record === lead.id ? (replies[0]?.text ?? null) : null
}

/** @returns the same in easier words; of what has none, what it is */
function simplerText(
  { record, facet: asked }: Focus,
  { audience, language, region }: ConversationState,
  { knowledge }: DialogContext,
): string | null {
  const easier = [asked, 'what' as const].flatMap((key) => {
    const facet = knowledge.facet(record, key, region)?.facet
    if (facet === undefined) return []
    if (audience === 'professional') return facet.jongere ?? []
    if (language === 'en') return facet.english ?? []
    return facet.eenvoudig ?? (key === asked ? [] : (facet.jongere ?? []))
  })
  return easier[0] ?? null
}

/** Tells the next thing that is known of it, and says so when that was all. */
function more(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const next = state.focus
    .slice(0, 2)
    .map((one) => nextFacet(one, state, context))
    .find((one) => one !== null)
  if (next !== undefined && next !== null) {
    return answerFacet({ ...next, score: 0.9 }, message, state, context)
  }
  const here = focus === undefined ? null : recordHere(focus.record, message.region, context)
  if (focus === undefined || here === null) return null
  const { audience, region } = state
  const { noMore } = wordsFor(state).answer
  return {
    state: { ...state, misses: 0, choices: [] },
    replies: [
      say(paragraphs(noMore[audience](calledBy(here, state)), turnToIn(state)), {
        contacts: contactsHere(region, state, context),
      }),
    ],
    trace: trace('answer', { ...focus, score: 0.9 }),
  }
}
