/** Up to here a word must fall apart into known words wholly; anything longer is a text without spaces. */
const longestWhole = 40

/** Known words from their last letter back, so that looking stops where no word goes on. */
interface Letters {
  readonly next: Map<string, Letters>
  isWord: boolean
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
      let letters = root.next.get(text[end - 1] ?? '')
      for (let from = end - 1; letters; from -= 1) {
        const price = (cost[from] ?? Number.POSITIVE_INFINITY) + 1
        if (letters.isWord && price < (cost[end] ?? 0)) {
          cost[end] = price
          size[end] = end - from
        }
        letters = from > 0 ? letters.next.get(text[from - 1] ?? '') : undefined
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

function backwards(words: Iterable<string>): Letters {
  const root: Letters = { next: new Map(), isWord: false }
  for (const word of words) {
    // A single letter is in every word, so it says nothing.
    if (word.length < 2) continue
    let at = root
    for (const letter of [...word].reverse()) {
      const next: Letters = at.next.get(letter) ?? { next: new Map(), isWord: false }
      at.next.set(letter, next)
      at = next
    }
    at.isWord = true
  }
  return root
}
