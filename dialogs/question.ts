import type { Match } from '../knowledge/matching/matcher.js'
import type { FacetKey } from '../knowledge/records/facet.js'
import { alsoMeant, saysTheSame, tellBoth } from './also-meant.js'
import { answer, recordHere, withFocus } from './answer.js'
import { paragraphs, trace } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { type Choice, fallback, offerChoice } from './fallback.js'
import { howSure } from './how-sure.js'
import type { Place } from './party.js'
import type { Reply } from './reply.js'
import type { ConversationState } from './state.js'
import { isToldTo } from './voice.js'
import { wordsFor } from './words-for.js'

/** From this score of the match on we answer; below it, what is told is said to be unsure. */
export const answerFrom = 0.5
/** From this score on we tell what is most like it and offer a choice; below it, we do not know. */
const chooseFrom = 0.25
/** This much surer than the next one, and we answer all the same. */
const clearLead = 0.12

export interface FacetMatch {
  readonly record: string
  readonly facet: FacetKey
  readonly score: number
  /** The message asks for this facet in so many words. */
  readonly cued: boolean
  /** Share of the message that is the record's own name. */
  readonly named: number
  /** How much the message is like the nearest example question. */
  readonly alike: number
  /** The next surest facet of the same record. */
  readonly next: { readonly facet: FacetKey; readonly score: number } | null
}

/** @returns the matches that are facets of records, the surest first */
export function facetMatches(matches: readonly Match[]): FacetMatch[] {
  return matches.flatMap(({ unit, score, evidence, next }) =>
    unit.kind === 'facet'
      ? [
          {
            record: unit.record,
            facet: unit.facet,
            score,
            cued: evidence.cue > 0,
            named: evidence.named,
            alike: evidence.example,
            next:
              next?.unit.kind === 'facet' ? { facet: next.unit.facet, score: next.score } : null,
          },
        ]
      : [],
  )
}

/** @returns the first place a message names */
function placeIn(message: Message): Place | null {
  const [place] = message.places
  return place === undefined ? null : { gemeente: place.gemeente, name: place.name }
}

/** Answers one facet of one record. */
export function answerFacet(
  match: Pick<FacetMatch, 'record' | 'facet' | 'score'>,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const asked = { ...match, region: message.region, place: placeIn(message) }
  const reply = answer(asked, state, context)
  if (reply === null) return null
  return {
    state: withFocus(state, { record: match.record, facet: match.facet }),
    replies: [reply],
    trace: trace('answer', { record: match.record, facet: match.facet, score: match.score }),
  }
}

function choicesOf(
  matches: readonly FacetMatch[],
  message: Message,
  state: ConversationState,
  context: DialogContext,
): Choice[] {
  const titles = wordsFor(state).facets
  return matches.slice(0, 3).flatMap(({ record, facet }) => {
    const found = recordHere(record, message.region, context)
    return found === null ? [] : [{ label: `${found.name}: ${titles[facet]}`, record, facet }]
  })
}

/** What may be meant as well, where that is in the language of who asks and says something more. */
function secondAnswer(
  first: Reply,
  also: Pick<FacetMatch, 'record' | 'facet' | 'score'>,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): Reply | null {
  const found = context.knowledge.facet(also.record, also.facet, message.region)
  if (found === null || !isToldTo(found.facet, state)) return null
  const second = answerFacet(also, message, state, context)?.replies[0]
  if (second === undefined) return null
  const { reader } = context.knowledge
  return saysTheSame(reader.terms(first.text), reader.terms(second.text)) ? null : second
}

/**
 * The answer to the surest match and, below it, to what may be meant about as likely. Where that
 * is not likely either, it is said so.
 */
export function answerLikely(
  matches: readonly FacetMatch[],
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [best] = matches
  const answered = best === undefined ? null : answerFacet(best, message, state, context)
  const [first] = answered?.replies ?? []
  if (best === undefined || answered === null || first === undefined) return answered
  const { answer: wording } = wordsFor(state)
  const also = alsoMeant(matches)
  const second = also === null ? null : secondAnswer(first, also, message, state, context)
  const lead = also?.record === best.record ? null : wording.alsoMeant[state.audience]
  const told = second === null ? first : tellBoth(first, second, lead)
  const score = howSure(best.score, also !== null, state.focus.length > 0)
  const doubt = best.score < answerFrom ? wording.notSure[state.audience] : null
  return {
    ...answered,
    replies: [{ ...told, text: paragraphs(doubt, told.text) }],
    trace: { ...answered.trace, score },
  }
}

/** What is most like it, said to be unsure, and what else may be meant to choose from. */
function tellAndOffer(
  matches: readonly FacetMatch[],
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const choices = choicesOf(matches, message, state, context)
  if (choices.length === 0) return null
  const told = answerLikely(matches, message, state, context)
  const offered = offerChoice(choices, matches[0]?.score ?? 0, told?.state ?? state)
  return told === null ? offered : { ...offered, replies: [...told.replies, ...offered.replies] }
}

/** Answers, offers a choice, or says honestly that we do not know, by how sure the matching is. */
export function answerQuestion(
  matches: readonly FacetMatch[],
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const [best, second] = matches
  const score = best?.score ?? 0
  if (best !== undefined) {
    const clear = score - (second?.score ?? 0) >= clearLead
    if (score >= answerFrom || (score >= chooseFrom + clearLead && clear)) {
      const answered = answerLikely(matches, message, state, context)
      if (answered !== null) return answered
    }
    if (score >= chooseFrom) {
      const offered = tellAndOffer(matches, message, state, context)
      if (offered !== null) return offered
    }
  }
  return fallback(state, context, score)
}
