/** What stands between two words: nothing that counts, a comma, or the end of a sentence. */
export type Gap = '' | ',' | '.' | '?'

export interface Token {
  readonly text: string
  /** What stands before the word. */
  readonly gap: Gap
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'niv stud lln ll geb dat opl jr st doelgroepreg evt bv resp nr dhr mw mevr ca incl m v'.split(
    ' ',
  ),
)
const diploma = 'diploma'
const gaps: Readonly<Record<string, Gap>> = { '?': '?', '.': '.', '!': '.', ';': '.', ',': ',' }

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters, `&` as in `w&i`, and the apostrophe, which is dropped. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 38 || code === 39
}

function endOf(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1
  return end
}

/**
 * Splits text into words and numbers: `mbo2` is two of them, as is `vmbo-diploma`. Read letter by
 * letter, for every message comes by here.
 *
 * @param text normalised, numbers as digits
 */
export function tokenise(text: string): { tokens: Token[]; asks: boolean } {
  const tokens: Token[] = []
  let gap: Gap = ''
  const add = (word: string) => {
    tokens.push({ text: word, gap })
    gap = ''
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      const end = endOf(text, at, isDigit)
      add(text.slice(at, end))
      at = end
      continue
    }
    if (isLetter(code)) {
      const end = endOf(text, at, isLetter)
      const typed = text.slice(at, end)
      const word = typed.includes("'") ? typed.replaceAll("'", '') : typed
      if (word.length > diploma.length + 1 && word.endsWith(diploma)) {
        add(word.slice(0, -diploma.length))
        add(diploma)
      } else if (word !== '') add(word)
      at = end
      continue
    }
    const sign = text.charAt(at)
    const afterDigit = isDigit(text.charCodeAt(at - 1))
    const beforeDigit = isDigit(text.charCodeAt(at + 1))
    const alone = at + 1 >= text.length || text[at + 1] === ' '
    at += 1
    if (code === 32) continue
    if (sign === '+' || sign === '-' || sign === '/') {
      // `18+` and `18-` are ages, `16/17` may be either, and `thuis - school` is two things.
      if (afterDigit && alone && sign !== '/') add(sign === '+' ? 'plus' : 'min')
      else if (sign === '/' && afterDigit && beforeDigit) add('of')
      else if (sign === '-' && alone && text[at - 2] === ' ') gap = ','
      continue
    }
    const next = gaps[sign]
    if (next === undefined || gap === '?' || (afterDigit && beforeDigit)) continue
    if (sign === '.' && abbreviations.has(tokens.at(-1)?.text ?? '')) continue
    gap = next
  }
  return { tokens, asks: gap === '?' }
}
