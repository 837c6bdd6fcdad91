/** Finds words by what is left of them with at most one letter taken out. */
export interface Deletions {
  /** @returns numbers of words that may share such a form, in the order of the forms; some are chance hits */
  candidates(word: string): number[]
}

/** Slots in the table: some more than there are forms, and a power of two. */
const slots = 1 << 17

/** @param without the letter to leave out; at the length of the word none */
function slotOf(word: string, without: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

/** The word as it is, then with each letter taken out. */
function forEachSlot(word: string, visit: (slot: number) => void): void {
  visit(slotOf(word, word.length))
  for (let at = 0; at < word.length; at += 1) visit(slotOf(word, at))
}

/**
 * Keeps only a hash of each form: as strings they would be the largest thing in memory. Whoever
 * looks up compares the words, so a chance hit costs a moment and nothing else.
 */
export function createDeletions(words: readonly string[]): Deletions {
  const start = new Int32Array(slots + 2)
  for (const word of words) {
    forEachSlot(word, (slot) => {
      start[slot + 2] = (start[slot + 2] ?? 0) + 1
    })
  }
  for (let slot = 0; slot <= slots; slot += 1) {
    start[slot + 1] = (start[slot + 1] ?? 0) + (start[slot] ?? 0)
  }
  const numbers = new Int32Array(start[slots + 1] ?? 0)
  words.forEach((word, number) => {
    forEachSlot(word, (slot) => {
      const at = start[slot + 1] ?? 0
      numbers[at] = number
      start[slot + 1] = at + 1
    })
  })
  return {
    candidates(word) {
      const found: number[] = []
      forEachSlot(word, (slot) => {
        const end = start[slot + 1] ?? 0
        for (let at = start[slot] ?? 0; at < end; at += 1) found.push(numbers[at] ?? 0)
      })
      return found
    },
  }
}
