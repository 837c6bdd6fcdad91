import type { Span } from './span.js'

const start = /\b[a-z]{2} ?\d{2}/gi
const dutch = /^nl ?\d{2}[ .-]{0,2}[a-z]{4}/i
const separators = new Set(' .-')
/** Shortest and longest IBAN there is. */
const shortest = 15
const longest = 34
const dutchLength = 18

/** Finds IBANs, also with spaces; a Dutch one counts by its shape, any other when its sum is right. */
export function* accounts(text: string): Generator<Span> {
  for (const { index } of text.matchAll(start)) {
    const isDutch = dutch.test(text.slice(index, index + 12))
    const ends = endsOf(text, index)
    const until = isDutch
      ? (ends[dutchLength - 1] ?? ends.at(-1))
      : ends.findLast(({ plain }) => plain.length >= shortest && isSumRight(plain))
    if (until !== undefined && until.plain.length >= shortest)
      yield { from: index, until: until.at }
  }
}

/** Letters and digits from a place on, and where each of them ends. */
function endsOf(text: string, from: number): { plain: string; at: number }[] {
  const ends: { plain: string; at: number }[] = []
  let plain = ''
  let gap = 0
  for (let at = from; at < text.length && plain.length < longest && gap < 3; at += 1) {
    const sign = text[at] ?? ''
    if (/[a-z0-9]/i.test(sign)) {
      plain += sign.toUpperCase()
      ends.push({ plain, at: at + 1 })
      gap = 0
    } else if (separators.has(sign)) gap += 1
    else break
  }
  return ends
}

/** ISO 7064, mod 97-10. */
function isSumRight(plain: string): boolean {
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
