import { createDeletions } from './deletions.js'
import { soundOf } from './sound.js'

/** Finds the word somebody meant, among words that we know. */
export interface Speller {
  /** @returns the word itself when known, the nearest known word, or null */
  correct(word: string): string | null
  knows(word: string): boolean
}

const shortest = 4
/** Nobody means a word of ours with anything longer. */
const longest = 40

/** Three rows of the table of distances, used again and again: this runs for every unknown word. */
const longestCompared = 64
const rows = [0, 1, 2].map(() => new Int32Array(longestCompared + 1))

/** Optimal string alignment distance, given up as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > longestCompared) return limit + 1
  let [beforePrevious, previous, current] = rows as [Int32Array, Int32Array, Int32Array]
  for (let column = 0; column <= b.length; column += 1) previous[column] = column
  for (let row = 1; row <= a.length; row += 1) {
    const sign = a.charCodeAt(row - 1)
    const signBefore = a.charCodeAt(row - 2)
    current[0] = row
    let best = row
    let left = row
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1)
      const diagonal = (previous[column - 1] ?? 0) + (sign === other ? 0 : 1)
      let cost = Math.min((previous[column] ?? 0) + 1, left + 1, diagonal)
      if (row > 1 && column > 1 && sign === b.charCodeAt(column - 2) && signBefore === other) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1)
      }
      current[column] = cost
      left = cost
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    const freed = beforePrevious
    beforePrevious = previous
    previous = current
    current = freed
  }
  return previous[b.length] ?? limit + 1
}

/** How many slips we allow: in a short word one slip already makes another word. */
function allowedSlips(length: number): number {
  if (length < shortest) return 0
  return length < 7 ? 1 : 2
}

/** Shorter words sound like too many others. */
const shortestHeard = 6

function commonestBySound(
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): Map<string, string> {
  const bySound = new Map<string, string>()
  for (const word of words) {
    if (word.length < shortestHeard) continue
    const sound = soundOf(word)
    const known = bySound.get(sound)
    if (known === undefined || (frequencies.get(word) ?? 0) > (frequencies.get(known) ?? 0)) {
      bySound.set(sound, word)
    }
  }
  return bySound
}

function heard(word: string, bySound: ReadonlyMap<string, string>): string | null {
  if (word.length < shortestHeard || word.length > longest || /\d/.test(word)) return null
  return bySound.get(soundOf(word)) ?? null
}

/**
 * Looks words up by what is left of them with one letter taken out, so that the cost of a
 * look-up does not grow with the vocabulary.
 *
 * @param frequencies known words with how often they occur; the commoner word wins a tie
 */
export function createSpeller(frequencies: ReadonlyMap<string, number>): Speller {
  const words = [...frequencies.keys()].filter(
    (word) => word.length >= shortest && !/\d/.test(word),
  )
  const deletions = createDeletions(words)
  const bySound = commonestBySound(words, frequencies)

  const find = (word: string): string | null => {
    const slips = allowedSlips(word.length)
    if (slips === 0 || word.length > longest || /\d/.test(word)) return null
    let best: string | null = null
    let bestScore = Number.POSITIVE_INFINITY
    for (const number of deletions.candidates(word)) {
      const candidate = words[number] ?? ''
      const limit = Math.min(slips, allowedSlips(candidate.length))
      const distance = editDistance(word, candidate, limit)
      if (distance > limit) continue
      const sameStart = candidate[0] === word[0] ? 0 : 0.6
      const score = distance + sameStart - Math.log1p(frequencies.get(candidate) ?? 0) / 20
      if (score < bestScore) {
        best = candidate
        bestScore = score
      }
    }
    return best
  }

  return {
    knows: (word) => frequencies.has(word),
    correct: (word) => (frequencies.has(word) ? word : (find(word) ?? heard(word, bySound))),
  }
}
