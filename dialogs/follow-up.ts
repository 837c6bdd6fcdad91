import { facetCues } from '../knowledge/matching/facet-cues.js'
import type { FacetKey } from '../knowledge/records/facet.js'
import { recordHere } from './answer.js'
import { paragraphs } from './compose.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { offerChoice } from './fallback.js'
import { queryOf } from './query.js'
import { answerFacet, type FacetMatch, facetMatches } from './question.js'
import { asksWhether } from './question-shape.js'
import type { ConversationState } from './state.js'
import { calledBy } from './voice.js'
import { wordsFor } from './words-for.js'

/** Words that point back at what was said before. */
const pointsBack =
  /^(?:en|maar|oke? en|ok en|ja en|dus|waarom|hoezo|hoe dan|wie dan|wanneer dan|waar dan|en dan)\b|\b(?:dat|dit|die|deze|hij|ze|zij|het|daar|daarvan|daarvoor|daarmee|daarbij|daarop|daaraan|daarover|ervan|ervoor|erbij|erop|hiervan|hierbij|hem|diegene|zo'n|zon|zoiets|zulke)\b/

/** A question this short and without a subject of its own leans on what was said before. */
const shortMessage = 8

/** @returns whether the message seems to go on about what was said before */
export function leansOnBefore(message: Message): boolean {
  const subject = message.reading.terms.filter((term) => !term.filler)
  return pointsBack.test(message.reading.normal) || subject.length <= 2
}

/**
 * A short question about what we were just talking of: `en hoe lang?`, `wie is dat dan?`.
 *
 * @returns the answer from the record in focus, or null when this is no such question
 */
export function followUp(
  message: Message,
  best: FacetMatch | undefined,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  if (focus === undefined || !leansOnBefore(message)) return null
  const subject = message.reading.terms.filter((term) => !term.filler)
  const ownSubject = best !== undefined && best.named > 0 && best.record !== focus.record
  if (message.reading.words.length > shortMessage || ownSubject) return null
  const cues = facetCues(message.reading.normal)
  if (subject.length > cues.length + 2) return null
  for (const facet of preferOther(cues, focus.facet)) {
    const answered = answerFacet(
      { record: focus.record, facet, score: 0.7 },
      message,
      state,
      context,
    )
    if (answered !== null) return answered
  }
  for (const facet of cues) {
    const near = nearestWith(facet, focus.record, message, context)
    if (near !== null) return answerFacet({ ...near, score: 0.6 }, message, state, context)
  }
  return null
}

/**
 * `en bij een groepstraject?` asks of another subject what was asked of the last one.
 *
 * @returns the match with the facet that was asked for before, where there is one
 */
export function keepFacet(
  best: FacetMatch | undefined,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): FacetMatch | undefined {
  const [focus] = state.focus
  if (best === undefined || focus === undefined || best.record === focus.record) return best
  if (!/^(?:en|maar|oke? en|ja en)\b/.test(message.reading.normal)) return best
  if (facetCues(message.reading.normal).some((facet) => facet !== focus.facet)) return best
  const same = context.knowledge.facet(best.record, focus.facet, message.region)
  if (same !== null) return { ...best, facet: focus.facet }
  return nearestWith(focus.facet, focus.record, message, context) ?? best
}

/** What the record in focus does not tell is taken from another only when that knows its name. */
const sameSubject = 0.6

/**
 * `telt dat nog als ik 25 ben?`: the answer just given holds what is asked; the person's own
 * facts are looked at besides.
 */
export function sameAgain(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const { mended, words } = message.reading
  const short = words.length <= shortMessage && pointsBack.test(message.reading.normal)
  if (focus === undefined || !short || !asksWhether(mended)) return null
  if (focus.facet !== 'forWhom' && focus.facet !== 'limits') return null
  return answerFacet({ ...focus, score: 0.6 }, message, state, context)
}

/** `en in Noordenveld?` after an answer that differs per gemeente. */
export function sameElsewhere(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const record = focus === undefined ? undefined : context.knowledge.records.get(focus.record)
  if (focus === undefined || record?.desk === undefined || message.places.length === 0) return null
  return answerFacet({ ...focus, score: 0.8 }, message, state, context)
}

/** What the record in focus does not tell is said so, with what it does tell. */
export function notTold(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const [focus] = state.focus
  const cues = facetCues(message.reading.mended)
  const short = message.reading.words.length <= shortMessage
  if (focus === undefined || cues.length === 0 || !short) return null
  if (!pointsBack.test(message.reading.normal)) return null
  const words = wordsFor(state)
  const here = recordHere(focus.record, message.region, context)
  if (here === null) return null
  const choices = Object.keys(here.facets)
    .filter((facet): facet is FacetKey => facet !== focus.facet)
    .slice(0, 3)
    .map((facet) => ({
      label: `${calledBy(here, state)}: ${words.facets[facet]}`,
      record: focus.record,
      facet,
    }))
  if (choices.length === 0) return null
  const offered = offerChoice(choices, 0.5, state)
  const [first, ...rest] = offered.replies
  if (first === undefined) return null
  const text = paragraphs(words.answer.notToldOf[state.audience](calledBy(here, state)), first.text)
  return { ...offered, replies: [{ ...first, text }, ...rest] }
}

/** The nearest record about the old subject that answers this facet. */
function nearestWith(
  facet: FacetKey,
  record: string,
  message: Message,
  context: DialogContext,
): FacetMatch | null {
  const { matcher, records, reader } = context.knowledge
  const name = reader.read(records.get(record)?.name ?? '')
  const related = matcher
    .candidates(
      { normal: name.mended, terms: name.terms },
      { region: message.region, day: context.day, topics: [] },
    )
    .filter(
      ({ unit, evidence }) =>
        unit.kind === 'facet' &&
        unit.facet === facet &&
        unit.record !== record &&
        evidence.covered >= sameSubject,
    )
  return facetMatches(related)[0] ?? null
}

/** What was asked of it last is not asked again: `kan hij daar zelf heen?` asks for another facet. */
export function otherFacet(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): FacetMatch | null {
  const [focus] = state.focus
  if (focus === undefined || !leansOnBefore(message)) return null
  const { matcher, records, reader } = context.knowledge
  const name = reader.read(records.get(focus.record)?.name ?? '')
  const query = queryOf(message)
  const found = matcher
    .candidates(
      { normal: query.normal, terms: [...name.terms, ...query.terms] },
      { region: message.region, day: context.day, topics: [] },
    )
    .filter(
      ({ unit }) =>
        unit.kind === 'facet' && unit.record === focus.record && unit.facet !== focus.facet,
    )
  return facetMatches(found)[0] ?? null
}

function preferOther(cues: readonly FacetKey[], current: FacetKey): FacetKey[] {
  return [
    ...cues.filter((facet) => facet !== current),
    ...cues.filter((facet) => facet === current),
  ]
}
