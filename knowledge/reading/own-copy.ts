/** From this length on the engine keeps a piece of a text as a window on the whole of it. */
const sliced = 13

/** @returns the same word, without holding on to the message it was cut from: for what is kept long */
export function ownCopy(word: string): string {
  return word.length < sliced ? word : [...word].join('')
}
