import { facetCues } from '../knowledge/matching/facet-cues.js'
import type { FacetKey } from '../knowledge/records/facet.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import { corrects, isBare, isShort, leansOnBefore } from './leaning.js'
import { nearestWith } from './nearest.js'
import { answerFacet, type FacetMatch } from './question.js'
import type { ConversationState } from './state.js'
import { subjectsOf } from './subjects.js'

/** What tells nearly the same of it, before another record is asked. */
const nearlyThat: Readonly<Partial<Record<FacetKey, readonly FacetKey[]>>> = {
  where: ['contact', 'howToApply', 'who'],
  number: ['cost'],
  cost: ['number'],
  decision: ['who'],
  forWhom: ['limits'],
}
/** What helps on, where no record tells just what is asked. */
const instead: Readonly<Partial<Record<FacetKey, readonly FacetKey[]>>> = {
  where: ['what'],
  contact: ['howToApply', 'where', 'who'],
  howToApply: ['contact', 'how', 'who'],
  howLong: ['when'],
  who: ['contact'],
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
  const isNamed = best !== undefined && best.named > 0 && best.record !== focus.record
  const ownSubject = isNamed && !isBare(message)
  if (!isShort(message) || ownSubject) return null
  const cues = cuesIn(message)
  if (subject.length > cues.length + 2) return null
  const told = (facet: FacetKey) => fromFocus(facet, message, state, context)
  for (const facet of preferOther(cues, focus.facet)) {
    const answered = told(facet)
    if (answered !== null) return answered
  }
  const bare = isBare(message)
  const others = (table: typeof instead) =>
    cues.flatMap((cue) => table[cue] ?? []).filter((facet) => facet !== focus.facet)
  for (const facet of bare ? [...asWhat(cues, focus.record, context), ...others(nearlyThat)] : []) {
    const answered = told(facet)
    if (answered !== null) return answered
  }
  for (const facet of cues) {
    const near = nearestWith(facet, focus.record, message, context)
    if (near !== null) return answerFacet({ ...near, score: 0.6 }, message, state, context)
  }
  for (const facet of bare ? others(instead) : []) {
    const answered = told(facet)
    if (answered !== null) return answered
  }
  return null
}

/** Words of any question: `wie betaalt dat` asks what it costs, and not who it is. */
const general: ReadonlySet<FacetKey> = new Set(['who', 'what', 'how', 'where'])

/** @returns what is asked, also where a slip was mended */
export function cuesIn({ reading }: Message): FacetKey[] {
  const words = reading.terms.map(({ word }) => word).join(' ')
  const all = [...new Set([reading.normal, reading.mended, words].flatMap(facetCues))]
  const precise = all.filter((facet) => !general.has(facet))
  return precise.length > 0 ? precise : all
}

/** `wie is dat?`, of somebody or of an organisation, asks what that is. */
function asWhat(
  cues: readonly FacetKey[],
  focus: string,
  { knowledge }: DialogContext,
): readonly FacetKey[] {
  const kind = knowledge.records.get(focus)?.kind
  return cues.includes('who') && (kind === 'role' || kind === 'organisation') ? ['what'] : []
}

function fromFocus(
  facet: FacetKey,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  for (const record of subjectsOf(state, facet, context)) {
    const answered = answerFacet({ record, facet, score: 0.7 }, message, state, context)
    if (answered !== null) return answered
  }
  return null
}

/** @returns whether a message asks, in hardly any words, for something of what was told last */
export function asksOfFocus(message: Message, { focus }: ConversationState): boolean {
  return focus.length > 0 && isBare(message) && cuesIn(message).length > 0
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
  const goesOn = /^(?:en|maar|oke? en|ja en)\b/.test(message.reading.normal) || corrects(message)
  if (!goesOn) return best
  if (cuesIn(message).some((facet) => facet !== focus.facet)) return best
  const same = context.knowledge.facet(best.record, focus.facet, message.region)
  if (same !== null) return { ...best, facet: focus.facet }
  // What is named is meant, also where it does not tell just that of itself.
  if (best.named > 0) return best
  return nearestWith(focus.facet, focus.record, message, context) ?? best
}

function preferOther(cues: readonly FacetKey[], current: FacetKey): FacetKey[] {
  return [
    ...cues.filter((facet) => facet !== current),
    ...cues.filter((facet) => facet === current),
  ]
}
