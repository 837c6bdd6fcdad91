import type { Term } from '../reading/terms.js'

/**
 * Words that exclude each other, as bits: who asks of the `mbo` does not ask of the `vso`. Two
 * texts clash when each names a word of one class and they have none of them in common.
 */
export interface Rivals {
  /** @returns per class the bits of its words that are named in any of the texts */
  of(...texts: readonly (readonly Pick<Term, 'stem'>[])[]): Int32Array
  /** @returns how many classes the two clash in */
  clashes(a: Int32Array, b: Int32Array): number
}

/**
 * @param classes words that exclude each other, at most 31 in a class
 * @param stemOf how a word is known in a reading
 */
export function createRivals(
  classes: readonly (readonly string[])[],
  stemOf: (word: string) => string,
): Rivals {
  const bits = new Map<string, readonly [number, number][]>()
  classes.forEach((words, number) => {
    words.forEach((word, at) => {
      const stem = stemOf(word)
      bits.set(stem, [...(bits.get(stem) ?? []), [number, 1 << at]])
    })
  })
  // Most texts name none of them, and need no list of their own for that.
  const nothing = new Int32Array(classes.length)
  return {
    of(...texts) {
      let named = nothing
      for (const terms of texts) {
        for (const { stem } of terms) {
          const found = bits.get(stem)
          if (found === undefined) continue
          if (named === nothing) named = new Int32Array(classes.length)
          for (const [number, bit] of found) named[number] = (named[number] ?? 0) | bit
        }
      }
      return named
    },
    clashes(a, b) {
      let count = 0
      for (let number = 0; number < classes.length; number += 1) {
        const mine = a[number] ?? 0
        const other = b[number] ?? 0
        if (mine !== 0 && other !== 0 && (mine & other) === 0) count += 1
      }
      return count
    },
  }
}
