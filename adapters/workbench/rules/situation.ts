import type { Region } from '../../../knowledge/records/provenance.js'
import { decide } from '../../../knowledge/referral/decide.js'
import { type Fact, type Profile, unknownValue } from '../../../knowledge/referral/fact.js'
import type { Named, RuleBook } from './rule-book.js'

/** A situation as somebody fills it in. */
export interface Tried {
  readonly audience: 'jongere' | 'professional'
  readonly profile: Profile
  /** Somebody pressed the button. */
  readonly isAsked: boolean
}

/** What the rules make of a situation. */
export type SituationOutcome =
  | { readonly kind: 'ask'; readonly facts: readonly string[] }
  | {
      readonly kind: 'refer'
      readonly lead: string
      readonly rule: string
      /** The rules on the way, by id. */
      readonly path: readonly string[]
      readonly overlays: readonly string[]
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
  { audience, profile }: Pick<Tried, 'audience' | 'profile'>,
  region: Region,
  day: string,
): SituationOutcome | null {
  const known = new Set(book.facts.map(({ item }) => item.key))
  // What is live may not know a fact that the draft brings.
  const own = Object.fromEntries(Object.entries(profile).filter(([key]) => known.has(key)))
  const gates = book.gates(region, day)
  try {
    const decision = decide(gates, own, audience)
    if (decision.kind === 'ask') return { kind: 'ask', facts: decision.facts.map(({ key }) => key) }
    const { rule, path, overlays } = decision
    const ids = overlays.map(({ id }) => id)
    return { kind: 'refer', lead: rule.lead, rule: rule.id, path, overlays: ids }
  } catch {
    // It throws where no ending fits: in a draft that does not close, that can be.
    return null
  }
}
