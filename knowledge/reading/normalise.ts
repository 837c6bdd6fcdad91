/** Letters of other alphabets that look like ours, used to disguise words. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ĳ: 'ij',
}

const invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu
const quotes = /[‘’‚‛`´ʼ′]/g
const doubleQuotes = /[“”„‟«»″]/g
const dashes = /[‐‑‒–—―−]/g

const plain = /^[\n\r\t -~]*$/
const spaces = /\s{2,}|[\n\r\t]/g

const space = 32

/** Whether a text has a sign three times in a row, two spaces, or a line break or tab. */
function isUneven(text: string): boolean {
  let before = 0
  let twice = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign < space) return true
    const same = sign === before
    if (same && (twice || sign === space)) return true
    twice = same
    before = sign
  }
  return false
}

/** The same as `normalise`, for text that holds nothing but the signs of an old typewriter. */
function normalisePlain(text: string): string {
  const lower = text.toLowerCase().replaceAll('`', "'")
  // Looking first is quicker: hardly a text has any of it.
  if (!isUneven(lower)) return lower.trim()
  return lower
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(spaces, ' ')
    .trim()
}

/**
 * Undoes what typing and disguise do to letters: case, accents, full-width forms,
 * invisible characters, look-alike letters, curly quotes, stretched words.
 *
 * @param text what somebody typed, of any length
 * @returns lower-case text with plain letters; punctuation and digits stay
 */
export function normalise(text: string): string {
  // Most of what comes by is plain, and the full way costs ten times as much.
  if (plain.test(text)) return normalisePlain(text)
  return text
    .normalize('NFKC')
    .replace(/[\n\r\t]/g, ' ')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/g, ' ')
    .trim()
}
