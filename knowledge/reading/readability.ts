import type { Readability } from './readability-limits.js'

export interface Measured {
  readonly sentences: number
  /** Words per sentence. */
  readonly average: number
  readonly longest: number
  /** Share of the words that are long. */
  readonly longWords: number
  /** Share of the sentences that are passive. */
  readonly passive: number
  /** Jargon that is not explained in the same breath. */
  readonly jargon: readonly string[]
}

const passive =
  /\b(?:wordt|worden|werd|werden)\b(?: [^\s.,]+){0,6} (?:ge|be|ver|ont|her)[a-z]+(?:d|t|en)\b/i
const explains =
  /\(|\bdat (?:is|zijn|betekent|wil zeggen)\b|\bbetekent\b|\bof\b|:|\b(?:is|zijn|heet|heten) (?:een|de|het|iemand|hulp|geld|als|jongeren|dat)\b/

/** A sentence ends at a stop, a colon or a line; a number, an address or an abbreviation ends none. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[^a-z])|\n+|(?<=:)\s+|\s+(?=- )/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
}

/**
 * Builds the measure of the plain register.
 *
 * @param limits the words to avoid and those that are fine
 * @param names of laws, organisations and roles: they count as one short word
 * @returns a function that measures one text
 */
export function createReadability(
  limits: Omit<Readability, 'eenvoudig'>,
  names: readonly string[],
): (text: string) => Measured {
  const known = [...names]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.toLowerCase())
  const plain = new Set(limits.plain.map((word) => word.toLowerCase()))
  const jargon = Object.keys(limits.jargon).map((word) => ({
    word,
    pattern: new RegExp(
      `(?<![\\p{L}-])${word.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`,
      'iu',
    ),
  }))

  function withoutNames(text: string): string {
    let rest = text
    const lower = text.toLowerCase()
    for (const name of known) {
      const at = lower.indexOf(name)
      if (at < 0) continue
      rest = rest.replaceAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), 'Naam')
    }
    return rest
  }

  return (text) => {
    const sentences = sentencesOf(withoutNames(text))
    const counted = sentences.map(wordsOf)
    const words = counted.flat()
    const long = words.filter((word) => {
      const bare = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      return bare.length > limits.longestWord && !plain.has(bare) && !bare.includes('.')
    })
    const lengths = counted.map((list) => list.length)
    return {
      sentences: sentences.length,
      average: words.length / Math.max(1, sentences.length),
      longest: Math.max(0, ...lengths),
      longWords: long.length / Math.max(1, words.length),
      passive: sentences.filter((one) => passive.test(one)).length / Math.max(1, sentences.length),
      jargon: jargon
        .filter(({ pattern }) => {
          const found = pattern.exec(text)
          return (
            found !== null &&
            !explains.test(text.slice(Math.max(0, found.index - 60), found.index + 120))
          )
        })
        .map(({ word }) => word),
    }
  }
}
