import type { Desk } from '../knowledge/records/record.js'
import { afterReferral } from './after-referral.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { answerDesk, deskQuestion } from './desk-question.js'
import { asksOfFocus, followUp } from './follow-up.js'
import { referFrom, sureTalk, understand, weigh, withSubject } from './interpret.js'
import { corrects, pointsBackIn, supposes } from './leaning.js'
import { otherFacet } from './nearest.js'
import { notTold } from './not-told.js'
import { aboutOwnWords, nextInRow, tellsMore } from './own-words.js'
import type { Place } from './party.js'
import { knownPlace, placeFact } from './place.js'
import { answerFrom, answerQuestion, type FacetMatch } from './question.js'
import { asksForFact, asksSomething } from './question-shape.js'
import { referOrAnswer, wholeCase } from './refer-or-answer.js'
import { admitted, sameAgain, sameElsewhere, sameWithAnother, toldOfIt } from './same-again.js'
import { situationIn } from './situation.js'
import type { ConversationState } from './state.js'
import { answerTalk } from './talk.js'
import { advance, factsIn, withFacts } from './triage.js'

/** Desks that stand behind a lead and never in front: asked for by name, they are looked up. */
const neverLeads: ReadonlySet<Desk> = new Set(['samenwerkingsverband', 'werk-ontwikkelbedrijf'])

/** The words that are only a place: `Oss`, `in Boxtel`. */
function onlyAPlace(message: Message): boolean {
  return message.places.length > 0 && message.reading.words.length <= 5
}

/** `wie is daar mijn Doorstroompunt?` is about the place that was named before. */
const thatPlace = /\b(?:daar|hier|mijn|onze|bij mij|bij ons|dan)\b/

function placesFor(message: Message, state: ConversationState, context: DialogContext): Place[] {
  if (message.places.length > 0) return placesOf(message)
  const known = knownPlace(context.knowledge, state)
  // `en leerplicht?`, after another desk was looked up there.
  const goesOn = state.desk !== null && supposes(message)
  return known !== null && (goesOn || thatPlace.test(message.reading.normal)) ? [known] : []
}

function placesOf(message: Message): Place[] {
  return message.places.map(({ gemeente, name }) => ({ gemeente, name }))
}

/** `en voor Boxtel?`: the same desk in another place, or what was told last as it is there. */
function inThatPlace(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  if (deskQuestion(message, message.places.length) !== null) return null
  if (state.desk !== null) return answerDesk(state.desk, placesOf(message), state, context)
  // `en de gemeente Assen?` asks of the gemeente.
  const asksOfIt = /\bgemeente\b/.test(message.reading.normal)
  return asksOfIt ? null : sameElsewhere(message, state, context)
}

/** What a message that leans on the last answer asks for, where the nearest match is not it. */
function insteadOf(
  first: FacetMatch | undefined,
  repeats: boolean,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): FacetMatch | null {
  const leans = pointsBackIn(message) && message.reading.words.length <= longestLeaning
  const inRow = supposes(message) || corrects(message) ? nextInRow(message, state, context) : null
  if (inRow !== null) return inRow
  const isNamed = first !== undefined && first.named > 0 && !repeats
  const own = leans && !isNamed ? aboutOwnWords(message, state, context) : null
  if (own !== null || !repeats) return own
  // `en als zo iemand mbo 4 heeft?`: the same is asked of somebody else.
  const told = Object.keys(factsIn(message, state, context)).filter((key) => personal.has(key))
  const ofAnother = supposes(message) && told.length > 0
  const other = ofAnother ? null : otherFacet(message, state, context)
  return other !== null && tellsMore(other, message, state, context) ? other : null
}

/** A message in more words says what it is about. */
const longestLeaning = 12
/** Facts that make it somebody else, and not another question. */
const personal = new Set([
  'leeftijd',
  'school',
  'diploma',
  'uitkering',
  'ingeschreven',
  'doelgroepregister',
])

/** Asks for something in so many words that is no person: how long, how much, since when. */
function asksForAFact(best: FacetMatch | undefined): boolean {
  return (
    best?.cued === true && best.facet !== 'who' && best.facet !== 'what' && best.facet !== 'contact'
  )
}

/** Who says so little about themselves asks for nothing else. */
const brief = 5
/** So sure is only who says just what an example says. */
const exactly = 0.97
/** Below this certainty a young person who tells something is asked on rather than told something. */
const surelyAsked = 0.85

/** Answers a message outside any triage: the surest of small talk, look-up, referral and knowledge. */
export function freeMessage(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const understood = understand(message, state, context)
  const { talk } = understood
  const [first] = understood.facets
  const [focus] = state.focus
  const repeats =
    first !== undefined && first.record === focus?.record && first.facet === focus.facet
  const other = insteadOf(first, repeats, message, state, context)
  const facets = other === null ? understood.facets : [other, ...understood.facets]
  const [best] = facets
  const read = factsIn(message, state, context)
  const said = withSubject(read, understood)
  const facts = situationIn(message, said, state.audience)
  const weight = weigh(message, { ...understood, facets }, facts)

  const changed = afterReferral(message, state, understood, read, context)
  if (changed !== null) return changed

  const follow = followUp(message, best, state, context)
  const barely = asksOfFocus(message, state)
  const isFollowUp = follow !== null && message.places.length === 0
  if (isFollowUp && (facts === 0 || barely)) return follow

  if (onlyAPlace(message) && state.triage?.done !== true) {
    const there = inThatPlace(message, withFacts(state, said), context)
    if (there !== null) return there
  }
  const places = placesFor(message, state, context)
  const desk = places.length > 0 ? deskQuestion(message, places.length) : null
  // `en leerplicht?` after another desk in that place.
  if (desk !== null && state.desk !== null && supposes(message) && facts <= 1) {
    return answerDesk(desk, places, withFacts(state, said), context)
  }
  const varied =
    admitted(message, state, context) ??
    toldOfIt(message, best, state, context) ??
    sameWithAnother(message, facets, state, context)
  if (varied !== null) return varied
  const untold = follow === null && facts === 0
  const unsure = talk?.kind === 'smalltalk' || weight.facet < answerFrom
  if (untold && (barely || (unsure && weight.facet < surelyAsked))) {
    const honest = notTold(message, state, context)
    if (honest !== null && (barely || weight.talk < exactly)) return honest
  }
  const tellsBriefly =
    state.audience === 'jongere' &&
    facts > 0 &&
    message.reading.words.length <= brief &&
    weight.talk < exactly &&
    !asksSomething(message.reading.mended)
  const again = facts > 0 ? sameAgain(message, state, context) : null
  if (again !== null) return again
  if (tellsBriefly) return advance(withFacts(state, said), context)
  if (talk !== null && weight.talk >= sureTalk && weight.talk >= weight.facet) {
    if (facts < 3 && understood.talkScore > understood.referScore) {
      return answerTalk(talk, weight.talk, state, context)
    }
  }
  if (desk !== null && (neverLeads.has(desk) || facts <= 1 || weight.refer < referFrom)) {
    return answerDesk(desk, places, withFacts(state, said), context)
  }
  if (follow !== null) return follow

  // A professional's next case is about somebody else: nothing of the last one is taken along.
  const newCase = state.audience === 'professional' && facts >= wholeCase
  const remembered = withFacts(newCase ? { ...state, profile: {}, triage: null } : state, said)
  const wantsFact =
    asksForAFact(best) &&
    weight.facet >= answerFrom &&
    (facts <= 1 || asksForFact(message.reading.mended))
  if (!wantsFact && weight.refer >= referFrom && weight.refer >= weight.facet) {
    if (weight.refer >= weight.talk) {
      return referOrAnswer(message, remembered, facets, { ...weight, facts }, context)
    }
  }
  const statement =
    state.audience === 'jongere' && facts > 0 && !asksSomething(message.reading.mended)
  if (statement && weight.facet < surelyAsked && weight.talk < surelyAsked) {
    return advance(remembered, context)
  }
  if (talk !== null && weight.talk >= answerFrom && weight.talk >= weight.facet) {
    return answerTalk(talk, weight.talk, state, context)
  }
  // Somebody who only tells something about themselves is remembered, and asked on.
  const tells = facts > 0 || (said[placeFact] !== undefined && message.reading.words.length <= 8)
  if (weight.facet < answerFrom && (understood.referScore >= answerFrom || tells)) {
    return referOrAnswer(message, remembered, facets, { ...weight, facts }, context)
  }
  return answerQuestion(facets, message, tells ? remembered : state, context)
}
