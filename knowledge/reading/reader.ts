import { joinSpacedLetters } from './disguise.js'
import type { Lexicon } from './lexicon.js'
import { normalise } from './normalise.js'
import { createSpeller, type Speller } from './spelling.js'
import { createStemmer } from './stem.js'
import { splitWords, type Word } from './words.js'

/** A word that counts for matching. */
export interface Term {
  readonly word: string
  readonly stem: string
  /** Less than 1 for a word that was corrected to what it probably meant. */
  readonly weight: number
  /** Says little about the subject (`de`, `van`, `graag`). */
  readonly filler: boolean
}

/** What a message says, in the words we match by. Made once per message, used by everything. */
export interface Reading {
  /** The message in plain lower-case letters. */
  readonly normal: string
  readonly words: readonly Word[]
  readonly terms: readonly Term[]
}

export interface Reader {
  read(text: string): Reading
}

/** Longer messages are read up to here: nobody asks a question in more, and time stays bounded. */
export const longestMessage = 4_000

function phraseTable(lexicon: Lexicon): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const [short, long] of Object.entries({ ...lexicon.chat, ...lexicon.abbreviations })) {
    table.set(short, long.split(' '))
  }
  return table
}

/** Replaces chat words and abbreviations of up to three words by what they stand for. */
function expand(words: readonly Word[], table: ReadonlyMap<string, string[]>): Word[] {
  const expanded: Word[] = []
  for (let at = 0; at < words.length; ) {
    let taken = 0
    for (let length = 3; length >= 1 && taken === 0; length -= 1) {
      const run = words.slice(at, at + length)
      if (run.length < length || run[0]?.sentence !== run.at(-1)?.sentence) continue
      const replacement = table.get(run.map((word) => word.text).join(' '))
      if (replacement === undefined) continue
      const sentence = run[0]?.sentence ?? 0
      for (const text of replacement) expanded.push({ text, sentence })
      taken = length
    }
    if (taken === 0) {
      const word = words[at]
      if (word !== undefined) expanded.push(word)
      taken = 1
    }
    at += taken
  }
  return expanded
}

/** Splits `jongerenconsulent` typed as one word we do not know into two that we do. */
function splitCompound(word: string, speller: Speller): string[] | null {
  if (word.length < 9) return null
  for (let at = 4; at <= word.length - 4; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (speller.knows(head) && speller.knows(tail)) return [head, tail]
  }
  return null
}

/**
 * @param lexicon words of the field and of the street
 * @param corpus texts of the knowledge base; their words are the ones typos are mended to
 */
export function createReader(lexicon: Lexicon, corpus: Iterable<string>): Reader {
  const table = phraseTable(lexicon)
  const frequencies = new Map<string, number>()
  const learn = (text: string) => {
    for (const word of splitWords(normalise(text))) {
      frequencies.set(word.text, (frequencies.get(word.text) ?? 0) + 1)
    }
  }
  for (const text of corpus) learn(text)
  for (const text of Object.values(lexicon.abbreviations)) learn(text)
  for (const text of Object.values(lexicon.chat)) learn(text)
  for (const [head, others] of Object.entries(lexicon.synonyms)) learn([head, ...others].join(' '))
  for (const text of [...Object.keys(lexicon.stems), ...lexicon.stopwords]) learn(text)

  const speller = createSpeller(frequencies)
  const stem = createStemmer(lexicon)
  const fillers = new Set(lexicon.stopwords)

  const term = (word: string, weight: number): Term => ({
    word,
    stem: stem(word),
    weight,
    filler: fillers.has(word),
  })

  const termsOf = (typed: string): Term[] => {
    // A genitive or plural with an apostrophe: `programma's`.
    const word = lexicon.stems[typed] === undefined ? typed.replace(/'s?$/, '') : typed
    if (speller.knows(word) || /^\d+$/.test(word)) return [term(word, 1)]
    if (word.includes('-'))
      return word.split('-').flatMap((part) => (part === '' ? [] : termsOf(part)))
    const parts = splitCompound(word, speller)
    if (parts !== null) return parts.map((part) => term(part, 0.8))
    const levelled = /^(mbo|bol|bbl|niveau|maatregel)(\d{1,2})$/.exec(word)
    if (levelled?.[1] !== undefined && levelled[2] !== undefined) {
      return [term(levelled[1], 1), term(levelled[2], 1)]
    }
    const mended = speller.correct(word)
    return mended === null ? [term(word, 1)] : [term(mended, 0.8)]
  }

  return {
    read(text) {
      const normal = joinSpacedLetters(normalise(text.slice(0, longestMessage)))
      const words = expand(splitWords(normal), table)
      return { normal, words, terms: words.flatMap((word) => termsOf(word.text)) }
    },
  }
}
