import { enumerate } from './compose.js'
import type { DialogContext } from './context.js'
import { placeFact } from './place.js'
import type { ConversationState } from './state.js'
import { pendingFacts } from './triage.js'
import { deskTitles } from './wording/answer.nl.js'
import { factNames, privacyWording, regionNames, valueNames } from './wording/privacy.nl.js'

const words = privacyWording.kept

/** More values than this that are still possible is not knowing. */
const mostValues = 4

const nameOf = (key: string) => factNames[key] ?? key.replaceAll('_', ' ')

const namesOf = (keys: readonly string[]) => enumerate(keys.map((key) => nameOf(key).toLowerCase()))

/** A gemeente is kept as its id and the name that was used; every other fact as what it may be. */
function factLine(key: string, values: readonly string[]): string {
  const [first = '', place] = values
  if (key === placeFact && place !== undefined) return words.fact(nameOf(key), place)
  const named = values.map((value) => valueNames[key]?.[value] ?? value)
  const shown =
    values.length === 0 || first === 'onbekend'
      ? privacyWording.unknown
      : named.length > mostValues
        ? privacyWording.open
        : named.join(' of ')
  return words.fact(nameOf(key), shown)
}

/** @returns whether anything is kept of what somebody told or asked */
export function isAnythingKept(state: ConversationState): boolean {
  const { profile, triage, focus, choices, desk, misses, danger, sent } = state
  const isEmpty = triage === null && desk === null && danger === null && misses === 0
  return !isEmpty || focus.length + choices.length + sent.length + Object.keys(profile).length > 0
}

/** Everything that is kept of a conversation, as lines that people can read. */
export function keptLines(state: ConversationState, { knowledge }: DialogContext): string[] {
  const { audience, region, profile, triage, focus, desk, choices, misses, danger } = state
  const pending = pendingFacts(state)
  const asked = (triage?.asked ?? []).filter((key) => !pending.includes(key))
  const about = focus.map(({ record }) => knowledge.records.get(record)?.name ?? record)
  return [
    words.as[audience],
    words.region(regionNames[region]),
    ...Object.entries(profile).map(([key, values]) => factLine(key, values)),
    ...(asked.length > 0 ? [words.asked(namesOf(asked))] : []),
    ...(pending.length > 0 ? [words.pending(namesOf(pending))] : []),
    ...(triage?.done === true ? [words.referred] : []),
    ...(about.length > 0 ? [words.about(enumerate(about))] : []),
    ...(desk === null ? [] : [words.desk(deskTitles[desk] ?? desk)]),
    ...(choices.length > 0 ? [words.choices(choices.map(({ label }) => label).join(' · '))] : []),
    ...(misses > 0 ? [words.misses(misses)] : []),
    ...(danger === null ? [] : [words.danger]),
  ]
}
