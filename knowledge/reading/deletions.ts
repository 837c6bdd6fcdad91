/** Finds words by what is left of them with at most one letter taken out. */
export interface Deletions {
  /** @returns numbers of words that may share such a form, in the order of the forms; some are chance hits */
  candidates(word: string): number[]
}

/** @returns slots in the table: some more than there are forms, and a power of two */
function slotsFor(words: readonly string[]): number {
  let forms = 0
  for (const word of words) forms += word.length + 1
  let slots = 1 << 10
  while (slots < forms) slots *= 2
  return slots
}

/** @param without the letter to leave out; at the length of the word none */
function slotOf(word: string, without: number, slots: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

/** The word as it is, then with each letter taken out. */
function forEachSlot(word: string, slots: number, visit: (slot: number) => void): void {
  visit(slotOf(word, word.length, slots))
  for (let at = 0; at < word.length; at += 1) visit(slotOf(word, at, slots))
}

/**
 * Keeps only a hash of each form: as strings they would be the largest thing in memory. Whoever
 * looks up compares the words, so a chance hit costs a moment and nothing else.
 */
export function createDeletions(words: readonly string[]): Deletions {
  const slots = slotsFor(words)
  const start = new Int32Array(slots + 2)
  for (const word of words) {
    forEachSlot(word, slots, (slot) => {
      start[slot + 2] = (start[slot + 2] ?? 0) + 1
    })
  }
  for (let slot = 0; slot <= slots; slot += 1) {
    start[slot + 1] = (start[slot + 1] ?? 0) + (start[slot] ?? 0)
  }
  const numbers = new Int32Array(start[slots + 1] ?? 0)
  words.forEach((word, number) => {
    forEachSlot(word, slots, (slot) => {
      const at = start[slot + 1] ?? 0
      numbers[at] = number
      start[slot + 1] = at + 1
    })
  })
  return {
    candidates(word) {
      const found: number[] = []
      forEachSlot(word, slots, (slot) => {
        const end = start[slot + 1] ?? 0
        for (let at = start[slot] ?? 0; at < end; at += 1) found.push(numbers[at] ?? 0)
      })
      return found
    },
  }
}
