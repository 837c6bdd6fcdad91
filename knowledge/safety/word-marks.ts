/** The marks of one word, as places in a table of weights. */
export interface WordMarks {
  readonly text: string
  /** The word itself, its pieces, and its meanings. */
  readonly places: Int32Array
  readonly word: number
  readonly meanings: readonly number[]
}

/** As many places as a table of weights has; marks that share one are rare enough. */
export const tableSize = 1 << 17

/** Pieces survive typos and endings: `geslaan` and `geslagen` share most of theirs. */
const shortestPiece = 3
const longestPiece = 5
/** So near each other words mean something together, in any order. */
const reach = 6
/** Nearer, their order counts too. */
const ordered = 3
const mostKept = 20_000
const longestKept = 40

const salts = {
  word: 1,
  piece: 2,
  meaning: 3,
  next: 4,
  skip: 5,
  together: 6,
  inOrder: 7,
  meaningFirst: 8,
  meaningLast: 9,
  opening: 10,
} as const

function hash(text: string, from: number, until: number, salt: number): number {
  let value = 0x811c9dc5 ^ salt
  for (let at = from; at < until; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return stir(value)
}

function stir(value: number): number {
  const half = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return half ^ (half >>> 12)
}

function pair(a: number, b: number, salt: number): number {
  const left = Math.imul(a ^ Math.imul(salt, 0x9e3779b1), 0x01000193)
  return stir(left + Math.imul(b, 0x85ebca6b)) & (tableSize - 1)
}

/**
 * Gives words their marks; the words people use are a few thousand, so those are kept.
 *
 * @param meanings words by meaning, apart by spaces
 */
export function compileWordMarks(
  meanings: Readonly<Record<string, string>>,
): (word: string) => WordMarks {
  const meant = new Map<string, number[]>()
  for (const [name, words] of Object.entries(meanings)) {
    for (const word of new Set(words.split(' '))) {
      const known = meant.get(word) ?? []
      meant.set(word, [...known, hash(name, 0, name.length, salts.meaning)])
    }
  }
  const kept = new Map<string, WordMarks>()

  return (text) => {
    const known = kept.get(text)
    if (known) return known
    const word = hash(text, 0, text.length, salts.word)
    const found = [word, ...(meant.get(text) ?? [])]
    const padded = `<${text}>`
    for (let size = shortestPiece; size <= longestPiece; size += 1) {
      for (let from = 0; from + size <= padded.length; from += 1) {
        found.push(hash(padded, from, from + size, salts.piece))
      }
    }
    const places = new Int32Array(found.map((value) => value & (tableSize - 1)))
    const marks: WordMarks = { text, places, word, meanings: meant.get(text) ?? [] }
    if (kept.size < mostKept && text.length <= longestKept) kept.set(text, marks)
    return marks
  }
}

/** Adds the marks of a word with the words before it; their number is bounded, however long the text. */
export function addPairs(words: readonly WordMarks[], at: number, places: number[]): void {
  const last = words[at]
  if (!last) return
  const before = words[at - 1]
  if (before) {
    places.push(pair(before.word, last.word, salts.next))
    for (const one of before.meanings) places.push(pair(one, last.word, salts.meaningFirst))
    for (const one of last.meanings) places.push(pair(before.word, one, salts.meaningLast))
  } else {
    places.push(pair(last.word, 0, salts.opening))
  }
  const skipped = words[at - 2]
  if (skipped) places.push(pair(skipped.word, last.word, salts.skip))
  if (last.meanings.length === 0) return
  for (let back = 1; back <= reach && back <= at; back += 1) {
    for (const a of words[at - back]?.meanings ?? []) {
      for (const b of last.meanings) {
        places.push(pair(Math.min(a, b), Math.max(a, b), salts.together))
        if (back <= ordered) places.push(pair(a, b, salts.inOrder))
      }
    }
  }
}
