import type { Span } from './span.js'

export interface DigitGroup extends Span {
  readonly digits: string
}

/** Digits that may belong together: with no more between them than spaces, dots, dashes. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[]
  /** Where a `+` stands right before it, or null. */
  readonly plus: number | null
}

const separators = new Set(' .-/()\u00a0')
/** `06 - 12 34 56 78` has three signs in a row; more is no number any more. */
const widest = 3

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** `o6` is typed for `06`. */
function isZero(text: string, at: number): boolean {
  const sign = text[at]
  return (
    (sign === 'o' || sign === 'O') && text[at + 1] === '6' && !isLetter(text.charCodeAt(at - 1))
  )
}

/** Reads a text once, sign by sign. */
export function* digitRuns(text: string): Generator<DigitRun> {
  let groups: DigitGroup[] = []
  let plus: number | null = null
  for (let at = 0; at < text.length; ) {
    const from = at
    while (isDigit(text.charCodeAt(at)) || (at === from && isZero(text, at))) at += 1
    if (at > from) {
      if (groups.length === 0) plus = plusBefore(text, from)
      const digits = text.slice(from, at).replace(/^[oO]/, '0')
      groups.push({ digits, from, until: at })
      continue
    }
    while (separators.has(text[at] ?? '')) at += 1
    const goesOn = at > from && at - from <= widest && startsNumber(text, at)
    if (groups.length > 0 && !goesOn) {
      yield { groups, plus }
      groups = []
    }
    if (at === from) at += 1
  }
  if (groups.length > 0) yield { groups, plus }
}

function startsNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isZero(text, at)
}

function plusBefore(text: string, from: number): number | null {
  if (text[from - 1] === '+') return from - 1
  return text.slice(Math.max(0, from - 2), from) === '(+' ? from - 2 : null
}
