import type { FeatureBag } from './feature-bag.js'
import type { FeatureTable } from './feature-table.js'
import type { Layer } from './layer.js'
import { Touched, wipe } from './touched.js'
import type { VectorIndex } from './vector-index.js'

/** Tells how alike a message is to all that a unit says, and how much of it the unit knows of. */
export class ProfileLikeness implements Layer {
  readonly #index: VectorIndex
  readonly #table: FeatureTable
  readonly #cosines: Float32Array
  readonly #touched: Touched
  /** Per unit the weight of what the message is about that the unit knows of. */
  readonly #known: Float32Array
  #length = 1
  /** The weight of all that the message is about. */
  #total = 0

  /** @param index per unit everything it says, as one vector */
  constructor(index: VectorIndex, table: FeatureTable, units: number) {
    this.#index = index
    this.#table = table
    this.#cosines = new Float32Array(units)
    this.#touched = new Touched(units)
    this.#known = new Float32Array(units)
  }

  begin(message: FeatureBag, strange: number): void {
    this.#touched.each((from, end) => {
      wipe(this.#cosines, from, end)
      wipe(this.#known, from, end)
    })
    this.#touched.clear()
    this.#length = this.#index.lengthOf(message, strange)
    this.#total = strange * this.#index.rarity(-1)
    for (let at = 0; at < message.size; at += 1) {
      const feature = message.numberAt(at)
      this.#total += this.#about(feature, message.weightOf(feature))
    }
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
    const postings = this.#index.postings
    const last = postings.endOf(feature)
    for (const unit of units) {
      const at = postings.find(feature, unit)
      if (at < last && postings.numbers[at] === unit) this.#add(feature, weight, at, at + 1)
    }
  }

  likeness(unit: number): number {
    return this.#cosines[unit] ?? 0
  }

  /** @returns the share of what the message is about that the unit knows of */
  covered(unit: number): number {
    return this.#total === 0 ? 0 : (this.#known[unit] ?? 0) / this.#total
  }

  /** What a feature counts for what a message is about: words do, pairs and pieces do not. */
  #about(feature: number, weight: number): number {
    return this.#table.kindOf(feature) === 'word' ? weight * this.#index.rarity(feature) : 0
  }

  #add(feature: number, weight: number, from: number, end: number): void {
    const { numbers, weights } = this.#index.postings
    const { marks, shift } = this.#touched
    const cosines = this.#cosines
    const known = this.#known
    const value = (weight * this.#index.rarity(feature)) / this.#length
    const about = this.#about(feature, weight)
    for (let at = from; at < end; at += 1) {
      const unit = numbers[at] ?? 0
      cosines[unit] = (cosines[unit] ?? 0) + value * (weights[at] ?? 0)
      known[unit] = (known[unit] ?? 0) + about
      marks[unit >>> shift] = 1
    }
  }
}
