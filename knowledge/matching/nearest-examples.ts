import type { FeatureBag } from './feature-bag.js'
import type { Layer } from './layer.js'
import { Touched, wipe } from './touched.js'
import type { VectorIndex } from './vector-index.js'

/** An example less alike than this is alike by chance. */
const least = 0.05

/** Finds per unit its nearest example question. */
export class NearestExamples implements Layer {
  readonly #index: VectorIndex
  readonly #unitOf: Int32Array
  readonly #first: Int32Array
  /**
   * Per example two numbers side by side, for they are used together: how alike it is, and how
   * much of it is in the message. A short one inside a long message has it all.
   */
  readonly #likeness: Float32Array
  readonly #touched: Touched
  readonly #best: Float32Array
  readonly #held: Float32Array
  #length = 1

  /**
   * @param index the examples, those of one unit together
   * @param unitOf per example its unit
   * @param first per unit the number of its first example, and at the end how many there are
   */
  constructor(index: VectorIndex, unitOf: Int32Array, first: Int32Array) {
    this.#index = index
    this.#unitOf = unitOf
    this.#first = first
    this.#likeness = new Float32Array(2 * unitOf.length)
    this.#touched = new Touched(unitOf.length)
    this.#best = new Float32Array(first.length - 1)
    this.#held = new Float32Array(first.length - 1)
  }

  begin(message: FeatureBag, strange: number): void {
    this.#touched.each((from, end) => {
      wipe(this.#likeness, 2 * from, 2 * end)
      const first = this.#unitOf[from] ?? 0
      const behind = (this.#unitOf[end - 1] ?? 0) + 1
      wipe(this.#best, first, behind)
      wipe(this.#held, first, behind)
    })
    this.#touched.clear()
    this.#length = this.#index.lengthOf(message, strange)
  }

  cost(feature: number): number {
    return this.#index.postings.count(feature)
  }

  walk(feature: number, weight: number, most: number): void {
    const { postings } = this.#index
    const from = postings.startOf(feature)
    this.#add(feature, weight, from, Math.min(postings.endOf(feature), from + most))
  }

  lookUp(feature: number, weight: number, units: Int32Array): void {
    const { postings } = this.#index
    const last = postings.endOf(feature)
    for (const unit of units) {
      const next = this.#first[unit + 1] ?? 0
      const from = postings.find(feature, this.#first[unit] ?? 0)
      let end = from
      while (end < last && (postings.numbers[end] ?? 0) < next) end += 1
      if (end > from) this.#add(feature, weight, from, end)
    }
  }

  /** Finds the nearest of each unit, once all is walked. */
  settle(): void {
    this.#touched.each((from, end) => this.#consider(from, end))
  }

  /** Finds the nearest of one unit anew, once all is looked up. */
  settleAgain(unit: number): void {
    this.#best[unit] = 0
    this.#held[unit] = 0
    this.#consider(this.#first[unit] ?? 0, this.#first[unit + 1] ?? 0)
  }

  /** @returns how alike the nearest is and how much of it is in the message, together */
  likeness(unit: number): number {
    // cosine ** 0.75 * share ** 0.25, the root taken once per unit
    return Math.sqrt(Math.sqrt(this.#best[unit] ?? 0))
  }

  /** @returns how much of the nearest is in the message */
  held(unit: number): number {
    return this.#held[unit] ?? 0
  }

  #consider(from: number, end: number): void {
    const likeness = this.#likeness
    const unitOf = this.#unitOf
    const best = this.#best
    const held = this.#held
    for (let number = from; number < end; number += 1) {
      const cosine = likeness[2 * number] ?? 0
      if (cosine < least) continue
      const share = likeness[2 * number + 1] ?? 0
      const value = cosine * cosine * cosine * Math.min(1, share)
      const unit = unitOf[number] ?? 0
      if (value <= (best[unit] ?? 0)) continue
      best[unit] = value
      held[unit] = share
    }
  }

  #add(feature: number, weight: number, from: number, end: number): void {
    const { numbers, weights } = this.#index.postings
    const { marks, shift } = this.#touched
    const likeness = this.#likeness
    const value = (weight * this.#index.rarity(feature)) / this.#length
    for (let at = from; at < end; at += 1) {
      const number = numbers[at] ?? 0
      const own = weights[at] ?? 0
      likeness[2 * number] = (likeness[2 * number] ?? 0) + value * own
      likeness[2 * number + 1] = (likeness[2 * number + 1] ?? 0) + own * own
      marks[number >>> shift] = 1
    }
  }
}
