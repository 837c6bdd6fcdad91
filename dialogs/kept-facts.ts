import { lacksStartkwalificatie } from '../knowledge/handover/who-may.js'
import { enumerate } from './compose.js'
import type { DialogContext } from './context.js'
import { placeFact } from './place.js'
import type { ConversationState } from './state.js'
import { pendingFacts } from './triage.js'
import { type Words, wordsFor } from './words-for.js'

/** More values than this that are still possible is not knowing. */
const mostValues = 4

const nameOf = (key: string, { kept }: Words) => kept.facts[key] ?? key.replaceAll('_', ' ')

function namesOf(keys: readonly string[], words: Words): string {
  return enumerate(
    keys.map((key) => nameOf(key, words).toLowerCase()),
    words.triage.and,
  )
}

/**
 * A gemeente is kept as its id and the name that was used; every other fact as what it may be.
 *
 * @returns null where the fact is not known
 */
function knownValue(
  key: string,
  values: readonly string[],
  { kept, triage }: Words,
): string | null {
  const [first = '', place] = values
  if (key === placeFact && place !== undefined) return place
  if (values.length === 0 || first === 'onbekend') return null
  if (key === 'diploma' && values.length > 1 && lacksStartkwalificatie(values)) {
    return kept.noStartkwalificatie
  }
  if (values.length > mostValues) return null
  return values.map((value) => kept.values[key]?.[value] ?? value).join(` ${triage.or} `)
}

function factLine(key: string, values: readonly string[], words: Words): string {
  const { fact } = words.privacy.kept
  const isOpen = values.length > mostValues && values[0] !== 'onbekend'
  const unknown = isOpen ? words.privacy.open : words.privacy.unknown
  return fact(nameOf(key, words), knownValue(key, values, words) ?? unknown)
}

/** A fact as it can be told to somebody else. */
export interface ToldFact {
  readonly key: string
  readonly label: string
  readonly value: string
}

/** @returns the facts that are known, in words */
export function factsTold({ profile }: ConversationState, words: Words): ToldFact[] {
  return Object.entries(profile).flatMap(([key, values]) => {
    const value = knownValue(key, values, words)
    return value === null ? [] : [{ key, label: nameOf(key, words), value }]
  })
}

/** @returns whether anything is kept of what somebody told or asked */
export function isAnythingKept(state: ConversationState): boolean {
  const { profile, triage, focus, choices, desk, misses, danger, sent } = state
  const isEmpty = triage === null && desk === null && danger === null && misses === 0
  return !isEmpty || focus.length + choices.length + sent.length + Object.keys(profile).length > 0
}

/** Everything that is kept of a conversation, as lines that people can read. */
export function keptLines(state: ConversationState, { knowledge }: DialogContext): string[] {
  const { audience, language, region, profile, triage, focus, desk, choices, misses, danger } =
    state
  const all = wordsFor(state)
  const words = all.privacy.kept
  const pending = pendingFacts(state)
  const asked = (triage?.asked ?? []).filter((key) => !pending.includes(key))
  const about = focus.map(({ record }) => knowledge.records.get(record)?.name ?? record)
  return [
    words.as[audience],
    ...(language === 'nl' ? [] : [words.language]),
    words.region(all.kept.regions[region]),
    ...Object.entries(profile).map(([key, values]) => factLine(key, values, all)),
    ...(asked.length > 0 ? [words.asked(namesOf(asked, all))] : []),
    ...(pending.length > 0 ? [words.pending(namesOf(pending, all))] : []),
    ...(triage?.done === true ? [words.referred] : []),
    ...(about.length > 0 ? [words.about(enumerate(about, all.triage.and))] : []),
    ...(desk === null ? [] : [words.desk(all.desks.titles[desk] ?? desk)]),
    ...(choices.length > 0 ? [words.choices(choices.map(({ label }) => label).join(' · '))] : []),
    ...(misses > 0 ? [words.misses(misses)] : []),
    ...(danger === null ? [] : [words.danger]),
  ]
}
