import type { Lexicon } from './lexicon.js'
import { ownCopy } from './own-copy.js'
import type { Speller } from './spelling.js'
import { createStemmer } from './stem.js'

/** A word that counts for matching. */
export interface Term {
  readonly word: string
  readonly stem: string
  /** Less than 1 for a word that was corrected to what it probably meant. */
  readonly weight: number
  /** Says little about the subject (`de`, `van`, `graag`). */
  readonly filler: boolean
}

/** No Dutch word we could take apart is longer; it keeps one endless word from costing its square. */
const longestCompound = 40
/** The words people use are a few thousand; the bound keeps junk from piling up. */
const mostKept = 20_000
/** Splits `jongerenconsulent` typed as one word we do not know into two that we do. */
function splitCompound(word: string, speller: Speller): string[] | null {
  if (word.length < 9 || word.length > longestCompound) return null
  for (let at = 4; at <= word.length - 4; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (speller.knows(head) && speller.knows(tail)) return [head, tail]
  }
  return null
}

/** @returns a function from a typed word to what it counts as: mostly one term, at times two */
export function createTermFinder(
  lexicon: Lexicon,
  speller: Speller,
): (typed: string) => readonly Term[] {
  const stem = createStemmer(lexicon)
  const fillers = new Set(lexicon.stopwords)
  const seen = new Map<string, readonly Term[]>()

  const term = (word: string, weight: number): Term => ({
    word,
    stem: stem(word),
    weight,
    filler: fillers.has(word),
  })

  const find = (typed: string): readonly Term[] => {
    // A genitive or plural with an apostrophe: `programma's`.
    const word = lexicon.stems[typed] === undefined ? typed.replace(/'s?$/, '') : typed
    if (speller.knows(word) || /^\d+$/.test(word)) return [term(word, 1)]
    if (word.includes('-')) {
      return word.split('-').flatMap((part) => (part === '' ? [] : termsOf(part)))
    }
    const parts = splitCompound(word, speller)
    if (parts !== null) return parts.map((part) => term(part, 0.8))
    const levelled = /^(mbo|bol|bbl|niveau|maatregel)(\d{1,2})$/.exec(word)
    if (levelled?.[1] !== undefined && levelled[2] !== undefined) {
      return [term(levelled[1], 1), term(levelled[2], 1)]
    }
    const mended = speller.correct(word)
    return mended === null ? [term(word, 1)] : [term(mended, 0.8)]
  }

  const termsOf = (typed: string): readonly Term[] => {
    const known = seen.get(typed)
    if (known !== undefined) return known
    const own = ownCopy(typed)
    const terms = find(own)
    if (seen.size < mostKept && own.length <= longestCompound) seen.set(own, terms)
    return terms
  }
  return termsOf
}
