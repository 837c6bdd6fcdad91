import { joinSpacedLetters, undoLeet } from '../reading/disguise.js'
import { normalise } from '../reading/normalise.js'
import { ownCopy } from '../reading/own-copy.js'
import type { SeenWord } from './match-pattern.js'

/** One word as it is read: put right, and with the numbers by which the patterns know it. */
export interface ReadWord extends SeenWord {
  readonly word: string
}

/** Reads a message into the words the patterns know, disguises undone, fillers left out. */
export type WordReader = (text: string) => readonly ReadWord[]

export interface WordKnowledge {
  readonly canonical: (word: string) => readonly string[]
  /** Whether the data says something about this word: then nothing is guessed. */
  readonly isKnown: (word: string) => boolean
  readonly numbersOf: (word: string) => readonly number[]
  readonly undoTypo: (word: string) => string | null
  readonly undoSquash: (word: string) => readonly string[] | null
  readonly squeezed: (word: string) => string | null
}

const pieces = /[a-z0-9*]+|[.!?;:]+/g
/** `in 3 weken` is no disguise, and one or two letters hide too little to guess at. */
const shortestGuess = 3
const shortestSquash = 5

/** The words people use are a few thousand; the bounds keep junk from piling up. */
const mostKept = 20_000
const longestKept = 40

/** @returns a reader for messages of any length, linear in time */
export function compileReader(knowledge: WordKnowledge): WordReader {
  const { canonical, isKnown, numbersOf, undoTypo, undoSquash, squeezed } = knowledge

  function guess(word: string): readonly string[] {
    if (isKnown(word) || word.length < shortestGuess) return [word]
    if (word.includes('*')) return [undoTypo(word) ?? word.replace(/\*/g, '')]
    const plain = squeezed(word)
    if (plain) return [plain]
    const right = undoTypo(word)
    if (right) return [right]
    if (word.length < shortestSquash) return [word]
    return undoSquash(word) ?? [word]
  }

  // Guessing is what costs most, and the same words come by all day.
  const seenBefore = new Map<string, readonly Omit<ReadWord, 'opens'>[]>()
  function wordsIn(piece: string): readonly Omit<ReadWord, 'opens'>[] {
    const known = seenBefore.get(piece)
    if (known !== undefined) return known
    const own = ownCopy(piece)
    const words = guess(trimStars(own))
      .flatMap(canonical)
      .map((word) => ({ word, ids: numbersOf(word) }))
    if (own.length <= longestKept && seenBefore.size < mostKept) seenBefore.set(own, words)
    return words
  }

  return (text) => {
    const seen: ReadWord[] = []
    let opens = true
    const plain = joinSpacedLetters(undoLeet(normalise(text))).replaceAll("'", '')
    for (const [piece] of plain.matchAll(pieces)) {
      if (!/[a-z0-9]/.test(piece)) {
        opens = true
        continue
      }
      for (const { word, ids } of wordsIn(piece)) {
        seen.push({ word, ids, opens })
        opens = false
      }
    }
    return seen
  }
}

/** Stars around a word are markup or emphasis, not a disguise. */
function trimStars(word: string): string {
  return word.includes('*') ? word.replace(/^\*+|\*+$/g, '') : word
}
