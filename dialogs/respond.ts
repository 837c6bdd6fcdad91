import { normalise } from '../knowledge/reading/normalise.js'
import { asksForChild } from '../knowledge/referral/extract/asker.js'
import { aboutReferral } from './about-referral.js'
import { afterDanger, whileAfraid } from './after-danger.js'
import { answerAside } from './aside.js'
import { chosen } from './choose.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { withContradictionSaid } from './contradiction.js'
import { fallback } from './fallback.js'
import { asksOfFocus } from './follow-up.js'
import { freeMessage } from './free-message.js'
import { answerHandover } from './handover/answer-handover.js'
import { withOffer } from './handover/offer.js'
import { afterHelpLines } from './handover/send.js'
import { answerStopping, withStoppingAsked } from './handover/stopping.js'
import { takeWords } from './handover/words.js'
import { type Heard, hear } from './hear.js'
import { understand } from './interpret.js'
import { aboutLastAnswer } from './last-answer.js'
import { toParent, withAsker } from './parent.js'
import { placeFact } from './place.js'
import { answerPrivacy } from './privacy.js'
import { answerFrom } from './question.js'
import { asksSomething } from './question-shape.js'
import type { Reply } from './reply.js'
import { safetyFloor } from './safety-first.js'
import { severalQuestions } from './several-questions.js'
import { spoken } from './spoken.js'
import type { ConversationState } from './state.js'
import { answerTalk, exactTalk } from './talk.js'
import { wantsBack, withStep } from './trail.js'
import { advance, factsIn, pendingFacts, withFacts } from './triage.js'
import { command, goOn } from './triage-talk.js'
import { readMessage } from './understand.js'
import { wordsFor } from './words-for.js'

function enterRegion(state: ConversationState, message: Message): ConversationState {
  const [place] = message.places
  if (place === undefined || state.region !== 'landelijk') return state
  return { ...state, region: place.gemeente.region }
}

function elsewhere(place: string, state: ConversationState, context: DialogContext): DialogResult {
  const result = fallback(state, context, 0)
  return {
    ...result,
    replies: [say(wordsFor(state).triage.outsideRegion[state.audience](place))],
    trace: trace('fallback', { score: 0.9 }),
  }
}

/** A place outside our regions that a record speaks of: agreements with a neighbouring region. */
function isTold(message: Message, state: ConversationState, context: DialogContext): boolean {
  if (!asksSomething(message.reading.mended)) return false
  const [best] = understand(message, state, context).facets
  if (best === undefined || best.score < answerFrom || message.elsewhere === null) return false
  const told = context.knowledge.facet(best.record, best.facet, message.region)
  return told?.facet.professional.includes(message.elsewhere) === true
}

/**
 * Answers one message: the safety floor first, then what is pending, then what is asked.
 *
 * @param text as it was typed, or as a button sent it
 * @returns the new state, what to say, and why; pure
 */
export function respond(
  text: string,
  before: ConversationState,
  context: DialogContext,
): DialogResult {
  const heard = hear(text, before, context)
  const afraid =
    whileAfraid(normalise(text), heard.state, context) ??
    whileAfraid(normalise(heard.text), heard.state, context)
  if (afraid !== null) return spoken(afraid)
  // Danger is looked for in what was typed, and in what that is in plain Dutch: nothing may get lost.
  const floorOf = (isAtDesk: boolean) => {
    const typed = safetyFloor(text, heard.state, context, isAtDesk)
    if (heard.text === text || typed.danger !== null) return typed
    const understood = safetyFloor(heard.text, heard.state, context, isAtDesk)
    return understood.danger === null ? typed : understood
  }
  const floor = floorOf(false)
  const taken = takeWords(text, heard.state, context, floor.danger !== null)
  if (taken !== null) {
    return spoken(afterHelpLines((isAtDesk) => floorOf(isAtDesk).danger, taken))
  }
  if (floor.danger !== null) {
    const message = readMessage(heard.text, heard.state, context)
    return spoken(withStoppingAsked(floor.danger, message, heard.state, context))
  }
  const isParent = heard.state.forChild || asksForChild(normalise(heard.text))
  const support = isParent ? null : floor.support
  const answered = heard.answer?.() ?? answerTo(heard, support, context)
  return spoken(withNote(heard.note, answered))
}

function withNote(note: string | null, result: DialogResult): DialogResult {
  const [first, ...rest] = result.replies
  if (note === null || first === undefined) return result
  return { ...result, replies: [{ ...first, text: paragraphs(note, first.text) }, ...rest] }
}

/** Answers what was said, by somebody who is in no danger. */
function answerTo(
  { text, state: before }: Heard,
  support: Reply | null,
  context: DialogContext,
): DialogResult {
  const message = readMessage(text, before, context)
  const state = enterRegion(before, message)
  if (message.reading.words.length === 0) {
    const nothing = text.trim() === ''
    const wording = wordsFor(state).answer
    return {
      state,
      replies: [say((nothing ? wording.empty : wording.noWords)[state.audience])],
      trace: trace(nothing ? 'smalltalk' : 'fallback'),
    }
  }
  const calmed =
    answerStopping(message, state, context) ?? afterDanger(message.reading.normal, state, context)
  if (calmed !== null) return calmed
  const result = answerInTurn(message, state, context)
  return support === null ? result : { ...result, replies: [support, ...result.replies] }
}

/** The answer, with what went before taken along: a step that can be undone, a change that is said. */
function answerInTurn(
  message: Message,
  before: ConversationState,
  context: DialogContext,
): DialogResult {
  const state = withAsker(message, before)
  const answered = withOffer(before, answerMessage(message, state, context), context)
  const said = withContradictionSaid(message, state, answered, context)
  const stepped = wantsBack(message.reading.normal) ? said.state : withStep(state, said.state)
  return toParent(before, { ...said, state: stepped })
}

function answerMessage(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const aboutPrivacy = answerPrivacy(message, state, context)
  if (aboutPrivacy !== null) return aboutPrivacy
  const handedOver = answerHandover(message, state, context)
  if (handedOver !== null) return handedOver
  const picked = chosen(message, state, context)
  if (picked !== null) return picked
  const ordered =
    command(message, state, context) ??
    aboutReferral(message, state, context) ??
    aboutLastAnswer(message, state, context)
  if (ordered !== null) return ordered
  if (pendingFacts(state).length > 0) {
    const answered = goOn(message, state, context)
    if (answered !== null) return answered
    const aside = answerAside(message, state, context)
    if (aside !== null) return aside
    return goOn(message, state, context, true) ?? fallback(state, context, 0)
  }
  // `wat kost dat` is about what was told last, where anything was.
  const exact = asksOfFocus(message, state) ? null : exactTalk(message, context)
  if (exact?.kind === 'refer') {
    const wish = exact.hulpvraag === undefined ? {} : { hulpvraag: [exact.hulpvraag] }
    return advance(withFacts(state, { ...wish, ...factsIn(message, state, context) }), context)
  }
  if (exact !== null) return answerTalk(exact, 1, state, context)
  const facts = factsIn(message, state, context)
  // A school elsewhere tells nothing about where somebody lives.
  const schoolElsewhere = facts.schoolregio !== undefined
  if (message.elsewhere === null || schoolElsewhere || isTold(message, state, context)) {
    return severalQuestions(message, state, context) ?? freeMessage(message, state, context)
  }
  const enrolled = facts.ingeschreven?.[0] === 'ja'
  // Whoever goes to school here has the school's help, wherever they live (004 §4.5).
  if (!enrolled) return elsewhere(message.elsewhere, state, context)
  const atSchool = { ...state, profile: { ...state.profile, [placeFact]: ['elders'] } }
  return freeMessage(message, atSchool, context)
}
