import type { Rule } from '../../../knowledge/referral/rule.js'
import { dayText } from '../../balie/dutch-moments.js'
import type { RuleBook } from './rule-book.js'
import { ruleTitle } from './rule-words.js'
import { rulesWording } from './wording.nl.js'

/** Whether a rule counts on a day, and if not, why. */
export type Standing =
  | { readonly kind: 'in-force' }
  /** A national rule in whose place the region has its own. */
  | { readonly kind: 'replaced'; readonly by: readonly Rule[] }
  | { readonly kind: 'later' | 'ended' | 'proposed' | 'lapsed' }

type Dated = Pick<Rule, 'status' | 'validFrom' | 'validUntil'>

export function standingOf({ status, validFrom, validUntil }: Dated, day: string): Standing {
  if (status === 'voorstel') return { kind: 'proposed' }
  if (status === 'vervallen') return { kind: 'lapsed' }
  if (validFrom > day) return { kind: 'later' }
  return { kind: validUntil !== undefined && validUntil < day ? 'ended' : 'in-force' }
}

/** @returns the same in words, with the dates that go with it */
export function standingWords(
  { validFrom, validUntil }: Dated,
  standing: Standing,
  book: Pick<RuleBook, 'parties'>,
): string {
  const words = rulesWording.standings
  switch (standing.kind) {
    case 'replaced':
      return words.replaced(standing.by.map((by) => ruleTitle(book, by)).join('; '))
    case 'later':
      return words.later(dayText(validFrom))
    case 'ended':
      return words.ended(dayText(validUntil ?? validFrom))
    case 'in-force':
      return validUntil === undefined ? words['in-force'] : words.until(dayText(validUntil))
    default:
      return words[standing.kind]
  }
}
