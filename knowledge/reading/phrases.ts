import type { Lexicon } from './lexicon.js'
import type { Word } from './words.js'

interface Phrase {
  /** The words behind the first one. */
  readonly rest: readonly string[]
  readonly meant: readonly string[]
}

/** Replaces chat words and abbreviations by what they stand for. */
export type PhraseExpander = (words: readonly Word[]) => readonly Word[]

function stands(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  const sentence = words[at]?.sentence
  for (let offset = 0; offset < rest.length; offset += 1) {
    const word = words[at + 1 + offset]
    if (word?.text !== rest[offset] || word?.sentence !== sentence) return false
  }
  return true
}

/** @returns an expander for the short forms of the lexicon, the longest first */
export function createPhraseExpander({ chat, abbreviations }: Lexicon): PhraseExpander {
  const byFirst = new Map<string, Phrase[]>()
  for (const [short, long] of Object.entries({ ...chat, ...abbreviations })) {
    const [first = '', ...rest] = short.split(' ')
    const phrase = { rest, meant: long.split(' ') }
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [phrase])
    else known.push(phrase)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)

  return (words) => {
    const expanded: Word[] = []
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]
      if (word === undefined) continue
      const phrase = byFirst.get(word.text)?.find(({ rest }) => stands(words, at, rest))
      if (phrase === undefined) {
        expanded.push(word)
        continue
      }
      for (const text of phrase.meant) expanded.push({ text, sentence: word.sentence })
      at += phrase.rest.length
    }
    return expanded
  }
}
