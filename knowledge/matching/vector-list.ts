import type { Features } from './features.js'

/** Room for numbers that grows by doubling. */
function roomier<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Many vectors in a few long arrays: thousands of maps would take ten times the memory. */
export class VectorList {
  readonly #starts: number[] = [0]
  #features = new Int32Array(1 << 12)
  #weights = new Float32Array(1 << 12)
  #size = 0

  /** How many vectors there are. */
  get length(): number {
    return this.#starts.length - 1
  }

  add(vector: Features): void {
    for (const [feature, weight] of vector) {
      if (this.#size === this.#features.length) this.#grow()
      this.#features[this.#size] = feature
      this.#weights[this.#size] = weight
      this.#size += 1
    }
    this.#starts.push(this.#size)
  }

  /** Calls back with every feature of a vector and its weight. */
  each(vector: number, visit: (feature: number, weight: number) => void): void {
    const end = this.#starts[vector + 1] ?? 0
    for (let at = this.#starts[vector] ?? 0; at < end; at += 1) {
      visit(this.#features[at] ?? 0, this.#weights[at] ?? 0)
    }
  }

  #grow(): void {
    this.#features = roomier(this.#features, new Int32Array(2 * this.#size))
    this.#weights = roomier(this.#weights, new Float32Array(2 * this.#size))
  }
}
