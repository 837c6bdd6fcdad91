import { ownCopy } from '../reading/own-copy.js'

/** What a feature is: a word counts for what a text is about, the others only for likeness. */
export type FeatureKind = 'word' | 'question' | 'pair' | 'piece'

const kinds: readonly FeatureKind[] = ['word', 'question', 'pair', 'piece']

/**
 * Gives every feature a number, so that texts can be compared by numbers alone. Pairs and pieces
 * are known by numbers too: as strings they would cost most of the time and of the memory.
 */
export class FeatureTable {
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<number, number>()
  readonly #pieces = new Map<number, number>()
  /** Per word of our texts the numbers of its pieces: the same words come by again and again. */
  readonly #cuts = new Map<string, Int32Array>()
  readonly #kinds: number[] = []
  #growing = true

  get size(): number {
    return this.#kinds.length
  }

  kindOf(feature: number): FeatureKind {
    return kinds[this.#kinds[feature] ?? 3] ?? 'piece'
  }

  /** From now on what was never seen has no number: our texts are read, messages come. */
  close(): void {
    this.#growing = false
  }

  /** @returns the number of a word, or -1 */
  word(stem: string): number {
    return this.#number(this.#words, stem, 0)
  }

  /** @returns the number of a word that asks, or -1 */
  question(word: string): number {
    return this.#number(this.#words, `?${word}`, 1)
  }

  /**
   * @param before the number of a word
   * @param after the number of the word behind it
   * @returns the number of the two together, or -1
   */
  pair(before: number, after: number): number {
    if (before < 0 || after < 0) return -1
    // Cantor's pairing: one number for two, and a small one as long as they are.
    const sum = before + after
    return this.#number(this.#pairs, (sum * (sum + 1)) / 2 + after, 2)
  }

  /**
   * @param codes gives the codes of all pieces of a word
   * @returns the numbers of those that have one, as often as they are in the word
   */
  pieces(word: string, codes: (word: string) => Iterable<number>): Int32Array {
    const seen = this.#cuts.get(word)
    if (seen !== undefined) return seen
    const numbers: number[] = []
    for (const code of codes(word)) {
      const number = this.#number(this.#pieces, code, 3)
      if (number >= 0) numbers.push(number)
    }
    const cut = Int32Array.from(numbers)
    if (this.#growing) this.#cuts.set(ownCopy(word), cut)
    return cut
  }

  #number<K>(numbers: Map<K, number>, key: K, kind: number): number {
    const seen = numbers.get(key)
    if (seen !== undefined) return seen
    if (!this.#growing) return -1
    const next = this.#kinds.length
    numbers.set(key, next)
    this.#kinds.push(kind)
    return next
  }
}
