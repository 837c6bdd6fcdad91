/** A letter left out of a shorter word soon makes another word. */
const shortestToDrop = 6
const shortestToSwap = 4

/**
 * @param words to be recognised when one letter is left out of them or two are swapped
 * @returns per slip the word that was meant
 */
export function withSlips(words: readonly string[]): Map<string, string> {
  const slips = new Map<string, string>()
  const note = (slip: string, word: string) => {
    if (!slips.has(slip)) slips.set(slip, word)
  }
  for (const word of words) {
    // The first letter is seldom wrong, and decides which word it is.
    for (let at = 1; at < word.length; at += 1) {
      const before = word.slice(0, at)
      if (word.length >= shortestToDrop) note(before + word.slice(at + 1), word)
      if (word.length >= shortestToSwap && at + 1 < word.length)
        note(before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), word)
    }
  }
  return slips
}
