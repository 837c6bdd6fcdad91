/// <reference path="./natural-stemmers.d.ts" />
// The deep import keeps natural's database drivers and its other languages out of the process.
import porterNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import type { Lexicon } from './lexicon.js'

export type Stemmer = (word: string) => string

/**
 * @returns a function from a normalised word to the stem it is matched by; words that the
 * lexicon calls the same get the same stem
 */
export function createStemmer(lexicon: Lexicon): Stemmer {
  const known = new Map<string, string>()
  const plain = (word: string): string => lexicon.stems[word] ?? porterNl.stem(word)
  for (const [head, others] of Object.entries(lexicon.synonyms)) {
    const headStem = plain(head)
    for (const other of others) known.set(other, headStem)
  }
  return (word) => {
    const seen = known.get(word)
    if (seen !== undefined) return seen
    const stem = /\d/.test(word) ? word : plain(word)
    // A chatbot sees the same few thousand words all day; the bound keeps junk from piling up.
    if (known.size < 50_000) known.set(word, stem)
    return stem
  }
}
