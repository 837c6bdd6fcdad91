/** One word as it was typed, after normalising. */
export interface Word {
  readonly text: string
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number
}

const wordOrEnd = /[a-z0-9]+(?:['&-][a-z0-9]+)*'?|[.!?;]+(?=\s|$)/g

/**
 * Splits normalised text into words. Digits, `niet` and `geen` stay: `mbo 2` is not `mbo 4`.
 *
 * @param normalised text from `normalise`
 */
export function splitWords(normalised: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  for (const [piece] of normalised.matchAll(wordOrEnd)) {
    if (/^[.!?;]/.test(piece)) {
      if (words.length > 0) sentence += 1
      continue
    }
    words.push({ text: piece.replace(/'$/, ''), sentence })
  }
  return words
}
