/**
 * The weighted features of one text, by the number of the feature. A bag is emptied and filled
 * again for the next text: what it costs grows with the text, and nothing is made anew.
 */
export class FeatureBag {
  #numbers = new Int32Array(1 << 8)
  #weights = new Float64Array(1 << 10)
  #size = 0

  /** How many features there are. */
  get size(): number {
    return this.#size
  }

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) this.#weights[this.#numbers[at] ?? 0] = 0
    this.#size = 0
  }

  /** Adds to the weight of a feature, up to `most`. */
  add(feature: number, weight: number, most: number = Number.POSITIVE_INFINITY): void {
    if (feature >= this.#weights.length) this.#makeRoomFor(feature)
    const before = this.#weights[feature] ?? 0
    this.#weights[feature] = before === 0 ? weight : Math.min(most, before + weight)
    if (before !== 0) return
    if (this.#size === this.#numbers.length) {
      const roomier = new Int32Array(2 * this.#size)
      roomier.set(this.#numbers)
      this.#numbers = roomier
    }
    this.#numbers[this.#size] = feature
    this.#size += 1
  }

  /** Replaces the weight of a feature that is there already. */
  reweigh(feature: number, weight: number): void {
    this.#weights[feature] = weight
  }

  /** @returns the weight, 0 for what is not there */
  weightOf(feature: number): number {
    return this.#weights[feature] ?? 0
  }

  /** @returns the feature that came in as number `at` */
  numberAt(at: number): number {
    return this.#numbers[at] ?? 0
  }

  /** The features in the order in which they came in, with their weights. */
  *[Symbol.iterator](): Generator<readonly [feature: number, weight: number]> {
    for (let at = 0; at < this.#size; at += 1) {
      const feature = this.numberAt(at)
      yield [feature, this.weightOf(feature)]
    }
  }

  #makeRoomFor(feature: number): void {
    let room = this.#weights.length
    while (room <= feature) room *= 2
    const roomier = new Float64Array(room)
    roomier.set(this.#weights)
    this.#weights = roomier
  }
}
