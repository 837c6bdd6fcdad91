import { joinSpacedLetters } from './disguise.js'
import type { Lexicon } from './lexicon.js'
import { normalise } from './normalise.js'
import { ownCopy } from './own-copy.js'
import { createPhraseExpander } from './phrases.js'
import { createSpeller } from './spelling.js'
import { createTermFinder, type Term } from './terms.js'
import { splitWords, type Word } from './words.js'

export type { Term } from './terms.js'

/** What a message says, in the words we match by. Made once per message, used by everything. */
export interface Reading {
  /** The message in plain lower-case letters. */
  readonly normal: string
  /** The same with slips of the pen undone, for turns of phrase. */
  readonly mended: string
  readonly words: readonly Word[]
  readonly terms: readonly Term[]
}

export interface Reader {
  read(text: string): Reading
  /** @returns the terms of a reading, and nothing else: for texts that are only matched */
  terms(text: string): readonly Term[]
}

/** Markup that was pasted along says nothing; what stands between the tags does. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  return text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
}

/** Longer messages are read up to here: nobody asks a question in more, and time stays bounded. */
export const longestMessage = 4_000

/** How often each word is used in the texts of the knowledge base and the lexicon. */
function countWords(lexicon: Lexicon, corpus: Iterable<string>): Map<string, number> {
  const frequencies = new Map<string, number>()
  const learn = (text: string) => {
    for (const { text: word } of splitWords(normalise(text))) {
      const count = frequencies.get(word)
      frequencies.set(count === undefined ? ownCopy(word) : word, (count ?? 0) + 1)
    }
  }
  for (const text of corpus) learn(text)
  for (const text of Object.values(lexicon.abbreviations)) learn(text)
  for (const text of Object.values(lexicon.chat)) learn(text)
  for (const [head, others] of Object.entries(lexicon.synonyms)) learn([head, ...others].join(' '))
  for (const text of [...Object.keys(lexicon.stems), ...lexicon.stopwords]) learn(text)
  return frequencies
}

/**
 * @param lexicon words of the field and of the street
 * @param corpus texts of the knowledge base; their words are the ones typos are mended to
 */
export function createReader(lexicon: Lexicon, corpus: Iterable<string>): Reader {
  const expand = createPhraseExpander(lexicon)
  const termsOf = createTermFinder(lexicon, createSpeller(countWords(lexicon, corpus)))

  const mend = (normal: string): string =>
    normal.replace(/[a-z]{4,}/g, (word) => {
      const [term, ...others] = termsOf(word)
      return term === undefined || others.length > 0 || term.weight === 1 ? word : term.word
    })

  const normalOf = (text: string): string =>
    joinSpacedLetters(normalise(withoutTags(text.slice(0, longestMessage))))

  const termsIn = (words: readonly Word[]): Term[] => {
    const terms: Term[] = []
    for (const word of words) for (const term of termsOf(word.text)) terms.push(term)
    return terms
  }

  return {
    read(text) {
      const normal = normalOf(text)
      const words = expand(splitWords(normal))
      return { normal, mended: mend(normal), words, terms: termsIn(words) }
    },
    terms: (text) => termsIn(expand(splitWords(normalOf(text)))),
  }
}
