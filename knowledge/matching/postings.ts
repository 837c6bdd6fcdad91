import type { VectorList } from './vector-list.js'

/** Per feature the vectors that have it, in the order of their numbers, one feature behind the other. */
export class Postings {
  readonly numbers: Int32Array
  readonly weights: Float32Array
  readonly #start: Int32Array

  /**
   * @param vectors features per vector
   * @param features how many features there are
   * @param weightOf what the vector gets for a feature of it; the weight in the list unless told
   */
  constructor(
    vectors: VectorList,
    features: number,
    weightOf: (vector: number, feature: number, weight: number) => number,
  ) {
    const start = new Int32Array(features + 1)
    const size = vectors.startOf(vectors.length)
    const { features: featureAt, weights } = vectors
    for (let at = 0; at < size; at += 1) {
      const next = (featureAt[at] ?? 0) + 1
      start[next] = (start[next] ?? 0) + 1
    }
    for (let feature = 0; feature < features; feature += 1) {
      start[feature + 1] = (start[feature + 1] ?? 0) + (start[feature] ?? 0)
    }
    this.numbers = new Int32Array(size)
    this.weights = new Float32Array(size)
    const filled = start.slice(0, features)
    for (let vector = 0; vector < vectors.length; vector += 1) {
      const end = vectors.startOf(vector + 1)
      for (let from = vectors.startOf(vector); from < end; from += 1) {
        const feature = featureAt[from] ?? 0
        const at = filled[feature] ?? 0
        this.numbers[at] = vector
        this.weights[at] = weightOf(vector, feature, weights[from] ?? 0)
        filled[feature] = at + 1
      }
    }
    this.#start = start
  }

  startOf(feature: number): number {
    return this.#start[feature] ?? 0
  }

  endOf(feature: number): number {
    return this.#start[feature + 1] ?? 0
  }

  /** @returns how many vectors have the feature */
  count(feature: number): number {
    return this.endOf(feature) - this.startOf(feature)
  }

  /** @returns where the vectors from `number` on stand that have the feature */
  find(feature: number, number: number): number {
    let low = this.startOf(feature)
    let high = this.endOf(feature)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.numbers[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    return low
  }
}
