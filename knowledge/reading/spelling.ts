/** Finds the word somebody meant, among words that we know. */
export interface Speller {
  /** @returns the word itself when known, the nearest known word, or null */
  correct(word: string): string | null
  knows(word: string): boolean
}

const shortest = 4

/** Optimal string alignment distance, given up as soon as it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? limit) + 1)
      }
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? limit + 1
}

function withoutOneLetter(word: string): string[] {
  const forms: string[] = []
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

/** How many slips we allow: in a short word one slip already makes another word. */
function allowedSlips(length: number): number {
  if (length < shortest) return 0
  return length < 7 ? 1 : 2
}

/**
 * Looks words up by what is left of them with one letter taken out, so that the cost of a
 * look-up does not grow with the vocabulary.
 *
 * @param frequencies known words with how often they occur; the commoner word wins a tie
 */
export function createSpeller(frequencies: ReadonlyMap<string, number>): Speller {
  const byDeletion = new Map<string, string[]>()
  const file = (form: string, word: string) => {
    const list = byDeletion.get(form)
    if (list === undefined) byDeletion.set(form, [word])
    else list.push(word)
  }
  for (const word of frequencies.keys()) {
    if (word.length < shortest || /\d/.test(word)) continue
    file(word, word)
    for (const form of withoutOneLetter(word)) file(form, word)
  }

  const cache = new Map<string, string | null>()
  const find = (word: string): string | null => {
    const slips = allowedSlips(word.length)
    if (slips === 0 || word.length > 40 || /\d/.test(word)) return null
    let best: string | null = null
    let bestScore = Number.POSITIVE_INFINITY
    for (const form of [word, ...withoutOneLetter(word)]) {
      for (const candidate of byDeletion.get(form) ?? []) {
        const distance = editDistance(
          word,
          candidate,
          Math.min(slips, allowedSlips(candidate.length)),
        )
        if (distance > slips) continue
        const sameStart = candidate[0] === word[0] ? 0 : 0.6
        const score = distance + sameStart - Math.log1p(frequencies.get(candidate) ?? 0) / 20
        if (score < bestScore) {
          best = candidate
          bestScore = score
        }
      }
    }
    return best
  }

  return {
    knows: (word) => frequencies.has(word),
    correct(word) {
      if (frequencies.has(word)) return word
      const seen = cache.get(word)
      if (seen !== undefined) return seen
      const found = find(word)
      if (cache.size < 20_000) cache.set(word, found)
      return found
    },
  }
}
