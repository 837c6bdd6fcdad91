/** Up to here a word must fall apart into known words wholly; anything longer is a text without spaces. */
const longestWhole = 40

/** Known words from their last letter back, so that looking stops where no word goes on. */
class Backwards {
  /** By place and letter the next place; one map for all, for there are tens of thousands of them. */
  readonly #next = new Map<number, number>()
  readonly #isWord: boolean[] = [false]

  add(word: string): void {
    let place = 0
    for (let at = word.length - 1; at >= 0; at -= 1) {
      const key = (place << 7) | (word.charCodeAt(at) & 127)
      const next = this.#next.get(key) ?? this.#isWord.length
      if (next === this.#isWord.length) {
        this.#next.set(key, next)
        this.#isWord.push(false)
      }
      place = next
    }
    this.#isWord[place] = true
  }

  /** @returns the place one letter further back, or -1; the end of a word is place 0 */
  step(place: number, text: string, at: number): number {
    if (place < 0 || at < 0) return -1
    return this.#next.get((place << 7) | (text.charCodeAt(at) & 127)) ?? -1
  }

  isWord(place: number): boolean {
    return this.#isWord[place] ?? false
  }
}

/**
 * Takes words apart that were typed as one: `ikwildood` → `ik wil dood`.
 * Time grows with the length of the text alone: every place looks back one longest word.
 *
 * @param known the words that may come out
 * @param isJoiner words of which one must come out: without them it is a compound like `woonkamer`
 */
export function compileSquash(
  known: Iterable<string>,
  isJoiner: (word: string) => boolean,
): (text: string) => readonly string[] | null {
  const root = backwards(known)

  return (text) => {
    const cost = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY)
    const size = new Array<number>(text.length + 1).fill(1)
    cost[0] = 0
    for (let end = 1; end <= text.length; end += 1) {
      if (text.length > longestWhole) cost[end] = (cost[end - 1] ?? 0) + 3
      let letters = root.step(0, text, end - 1)
      for (let from = end - 1; letters >= 0; from -= 1) {
        const price = (cost[from] ?? Number.POSITIVE_INFINITY) + 1
        if (root.isWord(letters) && price < (cost[end] ?? 0)) {
          cost[end] = price
          size[end] = end - from
        }
        letters = root.step(letters, text, from - 1)
      }
    }
    if (!Number.isFinite(cost[text.length] ?? Number.POSITIVE_INFINITY)) return null
    const words: string[] = []
    for (let end = text.length; end > 0; end -= size[end] ?? 1) {
      words.push(text.slice(end - (size[end] ?? 1), end))
    }
    return words.some(isJoiner) ? words.reverse() : null
  }
}

function backwards(words: Iterable<string>): Backwards {
  const root = new Backwards()
  // A single letter is in every word, so it says nothing.
  for (const word of words) if (/^[a-z0-9]{2,}$/.test(word)) root.add(word)
  return root
}
