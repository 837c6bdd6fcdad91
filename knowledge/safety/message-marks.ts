import { addPairs, type WordMarks } from './word-marks.js'

/** A message as marks: all in one row, with the place in the row where each word begins. */
export interface MessageMarks {
  readonly places: Int32Array
  /** One more than there are words: the last is the end of the row. */
  readonly begins: Int32Array
  /** The words that open a sentence. */
  readonly opens: readonly number[]
}

/** A stretch of words. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

export interface Strongest extends Stretch {
  readonly score: number
}

/** So many marks are counted with every stretch: two words alone prove little. */
export const ballast = 20

/** A part must say more than the whole, for the rest may take it back: `dat was vroeger`. */
const partCosts = 1

/** A message of so many words is judged whole; in a longer one, what matters is in a part of it. */
const longestWhole = 26
const shortStretch = 14
const longStretch = 26
const stride = 5
/** `Nu niet.` says nothing by itself. */
const shortestSentence = 3

/** @returns the marks of every word, and of every word with those before it */
export function marksOf(words: readonly WordMarks[], opens: readonly number[]): MessageMarks {
  const places: number[] = []
  const begins = new Int32Array(words.length + 1)
  words.forEach((word, at) => {
    begins[at] = places.length
    for (const place of word.places) places.push(place)
    addPairs(words, at, places)
  })
  begins[words.length] = places.length
  return { places: new Int32Array(places), begins, opens }
}

/**
 * The stretch with the highest score: its weights together, by the root of their number, so that a
 * long stretch does not shout.
 *
 * @param sums by word, the weights of all words before it
 * @param counts by word, the number of marks before it
 * @param opens the words that open a sentence
 */
export function strongestOf(
  sums: Float64Array,
  counts: Int32Array,
  opens: readonly number[],
): Strongest {
  const words = counts.length - 1
  let best = { from: 0, until: words, score: Number.NEGATIVE_INFINITY }
  for (const { from, until } of stretchesOf(words, opens)) {
    const costs = until - from < words ? partCosts : 0
    const score = scoreBetween(sums, counts, { from, until }) - costs
    if (score > best.score) best = { from, until, score }
  }
  return best
}

/** The score of one stretch. */
export function scoreBetween(
  sums: Float64Array,
  counts: Int32Array,
  { from, until }: Stretch,
): number {
  const count = (counts[until] ?? 0) - (counts[from] ?? 0)
  return ((sums[until] ?? 0) - (sums[from] ?? 0)) / Math.sqrt(count + ballast)
}

/** The stretches by which a message is judged: whole or in parts, and by sentence; as many as it is long. */
function stretchesOf(words: number, opens: readonly number[]): readonly Stretch[] {
  const all: Stretch[] = words <= longestWhole ? [{ from: 0, until: words }] : []
  if (words > longestWhole) {
    for (let from = 0; from + shortStretch < words + stride; from += stride) {
      all.push({ from, until: Math.min(words, from + shortStretch) })
      if (from + shortStretch < words)
        all.push({ from, until: Math.min(words, from + longStretch) })
    }
  }
  if (opens.length < 2) return all
  opens.forEach((from, at) => {
    const until = opens[at + 1] ?? words
    if (until - from >= shortestSentence && until - from <= longestWhole) all.push({ from, until })
  })
  return all
}
