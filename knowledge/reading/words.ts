/** One word as it was typed, after normalising. */
export interface Word {
  readonly text: string
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number
}

const space = 32
const inWord = signs("'&-")
const ends = signs('.!?;')

function signs(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (sign) => sign.charCodeAt(0)))
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** @returns where the letters and digits from `at` on stop */
function endOfRun(text: string, at: number): number {
  let end = at
  while (isLetterOrDigit(text.charCodeAt(end))) end += 1
  return end
}

/**
 * Splits normalised text into words. Digits, `niet` and `geen` stay: `mbo 2` is not `mbo 4`.
 * Read letter by letter, for every text of the knowledge base comes by at every start.
 *
 * @param normalised text from `normalise`
 */
export function splitWords(normalised: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  for (let at = 0; at < normalised.length; ) {
    const code = normalised.charCodeAt(at)
    if (isLetterOrDigit(code)) {
      let end = endOfRun(normalised, at)
      while (inWord.has(normalised.charCodeAt(end))) {
        const next = endOfRun(normalised, end + 1)
        if (next === end + 1) break
        end = next
      }
      words.push({ text: normalised.slice(at, end), sentence })
      at = end
      continue
    }
    at += 1
    if (!ends.has(code)) continue
    while (ends.has(normalised.charCodeAt(at))) at += 1
    const closes = at === normalised.length || normalised.charCodeAt(at) === space
    if (closes && words.length > 0) sentence += 1
  }
  return words
}
