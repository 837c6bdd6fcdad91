import type { Region } from '../../../knowledge/records/provenance.js'
import { type Fact, type Profile, unknownValue } from '../../../knowledge/referral/fact.js'
import type { SituationOutcome } from '../../publications/draft-talk.js'
import { outcomeOf } from '../../publications/situation-outcome.js'
import type { Named, RuleBook } from './rule-book.js'

/** A situation as somebody fills it in. */
export interface Tried {
  readonly audience: 'jongere' | 'professional'
  readonly profile: Profile
  /** Somebody pressed the button. */
  readonly isAsked: boolean
}

const start = 'feit.'

/** @returns by which name a fact stands in the form */
export const factField = (key: string) => `${start}${key}`

export function readTried(query: URLSearchParams, facts: readonly Named<Fact>[]): Tried {
  const profile = facts.flatMap(({ item }) => {
    const value = query.get(factField(item.key)) ?? ''
    const isOne = value === unknownValue || item.values.includes(value)
    return isOne ? [[item.key, [value]] as const] : []
  })
  return {
    audience: query.get('doelgroep') === 'professional' ? 'professional' : 'jongere',
    profile: Object.fromEntries(profile),
    isAsked: query.has('doelgroep'),
  }
}

/** @returns null where the rules lead nowhere */
export function tryOn(
  book: RuleBook,
  { audience, profile }: Tried,
  region: Region,
  day: string,
): SituationOutcome | null {
  const known = new Set(book.facts.map(({ item }) => item.key))
  // What is live may not know a fact that the draft brings.
  const own = Object.fromEntries(Object.entries(profile).filter(([key]) => known.has(key)))
  try {
    return outcomeOf(book.gates(region, day), { audience, profile: own })
  } catch {
    return null
  }
}
