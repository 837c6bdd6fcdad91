import type { FacetKey } from '../knowledge/records/facet.js'
import type { DialogContext, Message } from './context.js'
import { cuesIn } from './follow-up.js'
import { saysOnlyAsking, supposes } from './leaning.js'
import { nearSubject } from './near-subject.js'
import { queryOf } from './query.js'
import { type FacetMatch, facetMatches } from './question.js'
import type { ConversationState } from './state.js'
import { isKin } from './subjects.js'

/** The words of a message that are a subject of their own, and not only a question. */
function ownStems(message: Message): ReadonlySet<string> {
  const own = queryOf(message).terms.filter(({ filler, word }) => !filler && !saysOnlyAsking(word))
  return new Set(own.map(({ stem }) => stem))
}

/** @returns the share of these words that a facet speaks of */
function spokenOf(
  stems: ReadonlySet<string>,
  record: string,
  key: FacetKey,
  message: Message,
  { knowledge }: DialogContext,
): number {
  const told = knowledge.facet(record, key, message.region)
  if (told === null || stems.size === 0) return 0
  const { professional, questions } = told.facet
  const text = [told.record.name, professional, ...questions].join(' ')
  const said = new Set(knowledge.reader.terms(text).map(({ stem }) => stem))
  return [...stems].filter((stem) => said.has(stem)).length / stems.size
}

/** Words in the name of nearly everything: they make no two things alike. */
const common =
  /^(?:regio|regiona|noord\w*|oost|brabant|midden|drenth|nijmeg|rijk|jonger|jong|schol?|gemeent|maatregel|nob|rvn|nmd)/

function nameStems(record: string, { knowledge }: DialogContext): string[] {
  const name = knowledge.records.get(record)?.name ?? ''
  return knowledge.reader
    .terms(name)
    .filter(({ filler, stem }) => !filler && !common.test(stem))
    .map(({ stem }) => stem)
}

/** @returns whether two records are called by the same thing: `NEET-jongeren`, `NEET naar leeftijd` */
function sharesName(one: string, other: string, context: DialogContext): boolean {
  const [first, second] = [nameStems(one, context), nameStems(other, context)]
  const shared = first.filter((stem) => second.includes(stem)).length
  return shared > 0 && shared * 2 >= Math.min(first.length, second.length)
}

/** `en maatregel 3?`, `en niveau 4?`: a number with what it counts. */
const counted = /\b(?:maatregel|mbo|niveau|pijler|actielijn|lijn|bijlage)[ -]?(\d{1,2})\b/

/** What tells one kind of school from another, and how that stands in the id of a record. */
const schools: readonly (readonly [slug: string, RegExp])[] = [
  ['pro', /\b(?:pro|praktijkonderwijs|praktijkschool)\b/],
  ['vso', /\b(?:vso|speciaal onderwijs)\b/],
  ['mbo', /\bmbo\b/],
  ['isk', /\bisk\b/],
  ['vo', /\b(?:vo|voortgezet onderwijs|middelbare school)\b/],
]

function forSchool(record: string, normal: string): string | null {
  const [asked] = schools.find(([, pattern]) => pattern.test(normal)) ?? []
  const [told] = schools.find(([slug]) => record.endsWith(`-${slug}`)) ?? []
  if (asked === undefined || told === undefined) return null
  return `${record.slice(0, -told.length)}${asked}`
}

/**
 * @returns the same of the next in a row: after the budget of maatregel 2 that of maatregel 3,
 *   after the nazorg of pro that of the mbo
 */
export function nextInRow(
  message: Message,
  { focus: [focus] }: ConversationState,
  { knowledge }: DialogContext,
): FacetMatch | null {
  const number = counted.exec(message.reading.normal)?.[1]
  if (focus === undefined) return null
  const record =
    number === undefined
      ? forSchool(focus.record, message.reading.normal)
      : focus.record.replace(/\d+(?=$|-)/, number)
  if (
    record === null ||
    record === focus.record ||
    knowledge.facet(record, focus.facet, message.region) === null
  ) {
    return null
  }
  return { record, facet: focus.facet, score: 0.9, cued: true, named: 1, alike: 1, next: null }
}

/** This much of the words must be found, or it is about something else. */
const enough = 0.5

/**
 * `en hoeveel daarvan zijn onder de 18?`: of all that is known about the subject, what speaks of
 * the words that are new.
 *
 * @returns null where nothing about the subject does, or where it has just been told
 */
export function aboutOwnWords(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): FacetMatch | null {
  const [focus] = state.focus
  const stems = ownStems(message)
  const cues = cuesIn(message)
  if (focus === undefined || stems.size === 0) return null
  const found = nearSubject(focus.record, message, context).filter(
    ({ unit }) =>
      unit.kind === 'facet' &&
      (isKin(unit.record, focus.record, context) || sharesName(unit.record, focus.record, context)),
  )
  let best: FacetMatch | null = null
  let most = spokenOf(stems, focus.record, focus.facet, message, context)
  for (const match of facetMatches(found)) {
    // What is asked in so many words is answered by just that.
    if (cues.length > 0 && !cues.includes(match.facet)) continue
    const share = spokenOf(stems, match.record, match.facet, message, context)
    if (share < enough || share <= most) continue
    best = match
    most = share
  }
  return best === null ? null : { ...best, score: Math.max(best.score, sureEnough) }
}

/** What speaks of just the words that are new is answered, and not offered as a choice. */
const sureEnough = 0.75

/** @returns whether a facet speaks more of the words that are new than what was told last */
export function tellsMore(
  { record, facet }: FacetMatch,
  message: Message,
  { focus: [focus] }: ConversationState,
  context: DialogContext,
): boolean {
  const stems = ownStems(message)
  if (focus === undefined) return true
  const told = spokenOf(stems, focus.record, focus.facet, message, context)
  // `en als die niet verder kan helpen?` asks for what comes after what was told.
  return (
    told < (supposes(message) ? 1 : enough) ||
    spokenOf(stems, record, facet, message, context) > told
  )
}

/** @returns whether what was told last speaks of all the words that are new: `en in 2028?` */
export function toldAlready(
  message: Message,
  { focus: [focus] }: ConversationState,
  context: DialogContext,
): boolean {
  const stems = ownStems(message)
  if (focus === undefined || stems.size === 0) return false
  return spokenOf(stems, focus.record, focus.facet, message, context) === 1
}
