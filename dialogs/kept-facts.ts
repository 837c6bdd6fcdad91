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

/** A gemeente is kept as its id and the name that was used; every other fact as what it may be. */
function factLine(key: string, values: readonly string[], words: Words): string {
  const { kept, privacy, triage } = words
  const { fact } = privacy.kept
  const [first = '', place] = values
  if (key === placeFact && place !== undefined) return fact(nameOf(key, words), place)
  const named = values.map((value) => kept.values[key]?.[value] ?? value)
  const shown =
    values.length === 0 || first === 'onbekend'
      ? privacy.unknown
      : named.length > mostValues
        ? privacy.open
        : named.join(` ${triage.or} `)
  return fact(nameOf(key, words), shown)
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
