import { isBirthDate, speaksOfBirth } from './birth-dates.js'
import { type DigitRun, digitRuns } from './digit-runs.js'
import { isBsn, isLongNumber, isPhone } from './number-kinds.js'
import { type Span, spansOf } from './span.js'

/** Longest number that means anything here: an international phone number. */
const mostDigits = 15
const money = /(?:€|\beuro|\beur) ?$/i
const moneyBehind = /^(?:,\d{2}|,-)? ?(?:€|euro|eur\b|miljoen|miljard)/i

/** Finds BSNs, phone numbers, dates of birth and other long numbers, however they are grouped. */
export function* numbers(text: string): Generator<Span> {
  for (const run of digitRuns(text)) yield* personalIn(run, text)
}

function* personalIn(run: DigitRun, text: string): Generator<Span> {
  const { groups } = run
  for (let first = 0; first < groups.length; ) {
    const last = lastOf(run, first, text)
    if (last === null) {
      first += 1
      continue
    }
    const plus = first === 0 && run.plus !== null ? run.plus : groups[first]?.from
    yield { from: plus ?? 0, until: groups[last]?.until ?? 0 }
    first = last + 1
  }
}

/** @returns the last group of the longest personal number that begins at a group */
function lastOf({ groups, plus }: DigitRun, first: number, text: string): number | null {
  const parts: string[] = []
  let digits = 0
  let found: number | null = null
  for (let at = first; at < groups.length; at += 1) {
    const part = groups[at]
    if (part === undefined) break
    digits += part.digits.length
    if (digits > mostDigits && at > first) break
    parts.push(part.digits)
    const span = { from: groups[first]?.from ?? 0, until: part.until }
    const isInternational = plus !== null && first === 0
    if (isPersonal(parts, isInternational, span, text)) found = at
  }
  return found
}

function isPersonal(
  parts: readonly string[],
  isInternational: boolean,
  { from, until }: Span,
  text: string,
): boolean {
  if (isPhone(parts, isInternational) || isBirthDate(parts)) return true
  const born = speaksOfBirth(text, from)
  if (born && (parts.length === 3 || (parts.length === 2 && parts.join('').length <= 4)))
    return true
  const isAmount =
    money.test(text.slice(Math.max(0, from - 6), from)) ||
    moneyBehind.test(text.slice(until, until + 12))
  return !isAmount && (isBsn(parts) || isLongNumber(parts))
}

const digitWord = '(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)'
/** `nul zes een twee …`: eight or more in a row are no way of counting. */
const spoken = new RegExp(`\\b${digitWord}(?:[ ,.-]{1,2}${digitWord}){7,20}\\b`, 'gi')

/** Finds numbers that are written out digit by digit. */
export function spokenNumbers(text: string): Iterable<Span> {
  return spansOf(text, spoken)
}
