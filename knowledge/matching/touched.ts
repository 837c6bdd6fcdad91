/** Places side by side that are emptied and looked through together. */
const together = 4

/**
 * Remembers in which stretches of many places something was written, so that emptying them and
 * looking through them costs no more than writing did. A mark is one store, without a look first.
 */
export class Touched {
  /** Set `marks[number >>> shift]` to 1 for what is written. */
  readonly marks: Uint8Array
  readonly shift = together
  readonly #size: number

  constructor(size: number) {
    this.#size = size
    this.marks = new Uint8Array((size >>> together) + 1)
  }

  /** Visits the stretches in which something was written, those side by side as one. */
  each(visit: (from: number, end: number) => void): void {
    const { marks } = this
    for (let at = 0; at < marks.length; at += 1) {
      if (marks[at] === 0) continue
      const first = at
      while (marks[at] === 1) at += 1
      visit(first << together, Math.min(this.#size, at << together))
    }
  }

  clear(): void {
    this.marks.fill(0)
  }
}

/** From here on the engine's own way of filling is quicker than ours. */
const longStretch = 128

/** Empties a stretch of places. */
export function wipe(places: Float32Array, from: number, end: number): void {
  if (end - from >= longStretch) places.fill(0, from, end)
  else for (let at = from; at < end; at += 1) places[at] = 0
}
