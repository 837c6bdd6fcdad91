import { type Span, spansOf } from './span.js'

const months =
  'jan|januari|january|feb|februari|february|mrt|maart|march|apr|april|mei|may|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december'

const written = new RegExp(
  `\\b\\d{1,2}(?:e|ste|de|th|st|nd|rd)? ?[-/ ]?(?:${months})\\b(?:\\.? ?[-/ ]?(?:'?\\d{2}|\\d{4})\\b)?`,
  'gi',
)
const birth = /\b(?:gebo\w*|geb|jarig|verjaar\w*|born|birth\w*|dob|bday)\b/i
/** How far before a date it may be said that it is one of birth. */
const reach = 30

/** @returns whether somebody who asks something here may have been born in it */
function isYearOfBirth(digits: string): boolean {
  const year = Number(digits)
  return digits.length === 2 || (year >= 1900 && year < 2020)
}

/** @returns whether the words just before a place in the text speak of a birth */
export function speaksOfBirth(text: string, at: number): boolean {
  return birth.test(text.slice(Math.max(0, at - reach), at))
}

/** `3 maart 2008`; without a year, or with a later one, only where it is said to be one of birth. */
export function* writtenDates(text: string): Generator<Span> {
  for (const span of spansOf(text, written)) {
    const year = /\d{2,4}$/.exec(text.slice(span.from + 2, span.until))?.[0]
    if ((year !== undefined && isYearOfBirth(year)) || speaksOfBirth(text, span.from)) yield span
  }
}

const isBetween = (digits: string | undefined, least: number, most: number) =>
  digits !== undefined && Number(digits) >= least && Number(digits) <= most

function isDayMonthYear(parts: readonly (string | undefined)[]): boolean {
  const [day, month, year = ''] = parts
  return isBetween(day, 1, 31) && isBetween(month, 1, 12) && isYearOfBirth(year)
}

/** @returns whether groups of digits are a date of birth: `12-05-2008`, `2008-05-12`, `12052008` */
export function isBirthDate(groups: readonly string[]): boolean {
  const [first = ''] = groups
  if (groups.length === 1 && first.length === 8) {
    const ending = [first.slice(0, 2), first.slice(2, 4), first.slice(4)]
    const leading = [first.slice(6), first.slice(4, 6), first.slice(0, 4)]
    return isDayMonthYear(ending) || isDayMonthYear(leading)
  }
  if (groups.length !== 3) return false
  const ordered = first.length === 4 ? groups.toReversed() : groups
  const [day = '', month = '', year = ''] = ordered
  if (day.length > 2 || month.length > 2 || ![2, 4].includes(year.length)) return false
  return isDayMonthYear(ordered)
}
