import { addresses } from './addresses.js'
import { accounts } from './bank-accounts.js'
import { writtenDates } from './birth-dates.js'
import { numbers, spokenNumbers } from './personal-numbers.js'
import type { Span } from './span.js'

/** What stands in the place of something that was taken out. */
export const mark = '▒'

/** Signs that are not seen and pull a number apart. */
const invisible = /\p{Cf}/gu

const finders: readonly ((text: string) => Iterable<Span>)[] = [
  addresses,
  accounts,
  writtenDates,
  numbers,
  spokenNumbers,
]

/**
 * Takes out what points at one person: citizen service numbers (BSN), phone numbers, mail
 * addresses and account names, IBANs, dates of birth, postcodes and other long numbers. Years,
 * amounts, hours, ages and the numbers of help lines stay. Linear in the length of the text.
 *
 * @param text as it was typed
 * @returns the text with `▒` in the place of each of them
 */
export function stripPersonalData(text: string): string {
  let left = text.normalize('NFKC').replace(invisible, '')
  for (const find of finders) left = without(left, find(left))
  return left
}

function without(text: string, spans: Iterable<Span>): string {
  let result = ''
  let at = 0
  for (const { from, until } of spans) {
    if (from < at) continue
    result += text.slice(at, from) + mark
    at = until
  }
  return at === 0 ? text : result + text.slice(at)
}
