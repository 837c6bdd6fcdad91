import type { Profile } from '../knowledge/referral/fact.js'
import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { placeFact } from './place.js'
import { asksSomething } from './question-shape.js'
import { type ConversationState, freshState } from './state.js'
import { answerTalk } from './talk.js'
import { stepBack, wantsBack } from './trail.js'
import {
  advance,
  factsIn,
  pendingFacts,
  reasonForPending,
  skipPending,
  withFacts,
} from './triage.js'
import { wordsFor } from './words-for.js'

const unknowing =
  /^(?:dat )?(?:ik )?(?:weet (?:ik )?(?:het |dat )?(?:nog |eigenlijk |echt |ook )?niet|geen idee|geen flauw idee|onbekend|weet nie|dunno|i don'?t know|zou het niet weten|nvt|n\.v\.t\.?)/
const why =
  /^(?:waarom|hoezo|wrm)(?: (?:vraag|wil|moet|is|dan|dat)\b.*)?\??$|\bwaarom (?:vraag|wil|moet) (?:je|ik|u)\b/
/** Asked before anything was asked: why so much is wanted to be known. */
const wantsReasons =
  /\bwaarom (?:vraag|wil|wilt|moet|moeten) (?:je|jij|u|jullie)\b.*\b(?:weten|vragen|dat|dit)\b/
const reasonsForAsking = 'gesprek.meta.waarom-vragen'
const restart =
  /^(?:opnieuw|begin opnieuw|overnieuw|reset|start opnieuw|nieuw gesprek|van voren af aan)\b/
const quit =
  /^(?:stop|stop maar|laat maar|annuleer|cancel|ik wil stoppen met (?:de )?vragen|genoeg vragen|houd op|hou op)[.!]*$/

/** @returns what follows from a word that steers the triage, or null */
export function command(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const { normal } = message.reading
  const { audience, language } = state
  const wording = wordsFor(state).triage
  if (wantsBack(normal)) return stepBack(state, context)
  if (restart.test(normal)) {
    const { danger, sent } = state
    const fresh = { ...freshState(audience, state.region, language), danger, sent }
    return advance(fresh, context, wording.restart[audience])
  }
  if (pendingFacts(state).length === 0) {
    const reasons = context.knowledge.talks.get(reasonsForAsking)
    if (reasons === undefined || !wantsReasons.test(normal)) return null
    return answerTalk(reasons, 1, state, context)
  }
  if (unknowing.test(normal)) return advance(skipPending(state, context), context)
  if (why.test(normal)) {
    return advance(state, context, reasonForPending(state, context))
  }
  if (quit.test(normal)) {
    return {
      state: { ...state, triage: null },
      replies: [say(paragraphs(wording.stopped[audience]))],
      trace: trace('smalltalk'),
    }
  }
  return null
}

/**
 * Goes on when the message answers what was asked.
 *
 * @param insist the message could be nothing else: ask once more, then leave the fact unknown
 * @returns null when the message does not seem to answer
 */
export function goOn(
  message: Message,
  state: ConversationState,
  context: DialogContext,
  insist = false,
): DialogResult | null {
  const pending = pendingFacts(state)
  const wording = wordsFor(state).triage
  const said = ownWords(factsIn(message, state, context), message, pending, state.profile)
  const answers = pending.filter((key) => said[key] !== undefined)
  if (answers.length > 0) {
    const settled = settle(withFacts(state, said), pending, answers, context)
    const next = advance(settled, context)
    // An answer that leaves the question open is taken as it stands: nobody is asked twice.
    const again = next.trace.asks[0] !== undefined && answers.includes(next.trace.asks[0])
    return again ? advance(skipPending(settled, context), context) : next
  }
  if (!insist) {
    // Something told instead of answered is remembered; the question comes again.
    const tells = Object.keys(said).length > 0 && !asksSomething(message.reading.mended)
    return tells ? advance(withFacts(state, said), context, wording.noted[state.audience]) : null
  }
  const remembered = withFacts({ ...state, misses: state.misses + 1 }, said)
  if (state.misses >= 1) {
    return advance(skipPending({ ...remembered, misses: 0 }, context), context)
  }
  return advance(remembered, context, wording.again[state.audience])
}

/** What nobody spoke of yet may come along; a diploma that was asked for names no school. */
function isNew(key: string, pending: readonly string[], known: Profile): boolean {
  return known[key] === undefined && !(key === 'school' && pending.includes('diploma'))
}

/** A word or two is an answer to what was asked; it takes nothing back that was said before. */
function ownWords(
  said: Profile,
  message: Message,
  pending: readonly string[],
  known: Profile,
): Profile {
  if (message.reading.words.length > 2) return said
  return Object.fromEntries(
    Object.entries(said).filter(
      ([key]) => pending.includes(key) || key === placeFact || isNew(key, pending, known),
    ),
  )
}

/** Facts asked in the same breath that stayed unanswered are not asked a second time on their own. */
function settle(
  state: ConversationState,
  pending: readonly string[],
  answered: readonly string[],
  context: DialogContext,
): ConversationState {
  const left = pending.filter((key) => !answered.includes(key) && state.profile[key] === undefined)
  if (left.length === 0 || pending.includes('ingeschreven')) return { ...state, misses: 0 }
  const triage = { pending: left.join(','), asked: state.triage?.asked ?? [], done: false }
  return { ...skipPending({ ...state, triage }, context), misses: 0 }
}
