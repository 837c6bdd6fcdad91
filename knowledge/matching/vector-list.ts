import type { FeatureBag } from './feature-bag.js'

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

  add(vector: FeatureBag): void {
    const size = this.#size + vector.size
    while (size > this.#features.length) this.#grow()
    for (let at = 0; at < vector.size; at += 1) {
      const feature = vector.numberAt(at)
      this.#features[this.#size + at] = feature
      this.#weights[this.#size + at] = vector.weightOf(feature)
    }
    this.#size = size
    this.#starts.push(size)
  }

  /** Where a vector begins in `features` and `weights`; at `length`, where the last one ends. */
  startOf(vector: number): number {
    return this.#starts[vector] ?? this.#size
  }

  /** The features of all vectors, one vector behind the other. */
  get features(): Int32Array {
    return this.#features
  }

  /** What each of them weighs. */
  get weights(): Float32Array {
    return this.#weights
  }

  #grow(): void {
    this.#features = roomier(this.#features, new Int32Array(2 * this.#features.length))
    this.#weights = roomier(this.#weights, new Float32Array(2 * this.#weights.length))
  }
}
