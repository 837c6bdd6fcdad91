import type { FeatureBag } from './feature-bag.js'
import type { Layer } from './layer.js'
import { Postings } from './postings.js'
import { Touched, wipe } from './touched.js'
import type { VectorList } from './vector-list.js'

/** As many words from all units together as each unit is thought to have said besides its own. */
const smoothing = 3
/** How much a long text counts against itself; 1 in theory, less for texts that differ by nature. */
const lengthWeight = 0.4

/**
 * Adds a text to what a unit says: each text says as much as another, times its weight.
 *
 * @param said what the unit says so far, in features
 */
export function addSaid(said: FeatureBag, text: FeatureBag, weight: number): void {
  let squares = 0
  for (let at = 0; at < text.size; at += 1) squares += text.weightOf(text.numberAt(at)) ** 2
  const scale = weight / (Math.sqrt(squares) || 1)
  for (let at = 0; at < text.size; at += 1) {
    const feature = text.numberAt(at)
    said.add(feature, text.weightOf(feature) * scale)
  }
}

/**
 * How likely each unit is to have put a message into these words: per feature the log of how
 * much more often the unit uses it than all units together (query likelihood with Dirichlet
 * smoothing, Zhai & Lafferty 2001).
 */
export class LanguageModel implements Layer {
  /** Per feature the units that use it, with the log odds. */
  readonly #postings: Postings
  /** Per unit the log odds of saying nothing of a message. */
  readonly #base: Float32Array
  readonly #odds: Float32Array
  readonly #touched: Touched
  #scale = 1

  /**
   * @param said per unit everything it says, in features
   * @param features how many features there are
   */
  constructor(said: VectorList, features: number) {
    const inAll = new Float64Array(features)
    this.#base = new Float32Array(said.length)
    this.#odds = new Float32Array(said.length)
    this.#touched = new Touched(said.length)
    let total = 0
    for (let unit = 0; unit < said.length; unit += 1) {
      const end = said.startOf(unit + 1)
      let length = 0
      for (let at = said.startOf(unit); at < end; at += 1) {
        const feature = said.features[at] ?? 0
        const count = said.weights[at] ?? 0
        inAll[feature] = (inAll[feature] ?? 0) + count
        length += count
      }
      total += length
      this.#base[unit] = lengthWeight * Math.log(smoothing / (length + smoothing))
    }
    this.#postings = new Postings(said, features, (_, feature, count) => {
      const expected = (smoothing * (inAll[feature] ?? 0)) / total
      return Math.log((count + expected) / expected)
    })
  }

  /** Visits the units that say something of the message. */
  each(visit: (unit: number) => void): void {
    this.#touched.each((from, end) => {
      for (let unit = from; unit < end; unit += 1) if (this.#odds[unit] !== 0) visit(unit)
    })
  }

  begin(message: FeatureBag, strange: number): void {
    this.#touched.each((from, end) => wipe(this.#odds, from, end))
    this.#touched.clear()
    let weights = strange
    for (let at = 0; at < message.size; at += 1) weights += message.weightOf(message.numberAt(at))
    this.#scale = 1 / (weights || 1)
  }

  cost(feature: number): number {
    return this.#postings.count(feature)
  }

  walk(feature: number, weight: number, most: number): void {
    const from = this.#postings.startOf(feature)
    this.#add(weight, from, Math.min(this.#postings.endOf(feature), from + most))
  }

  lookUp(feature: number, weight: number, units: Int32Array): void {
    const postings = this.#postings
    const last = postings.endOf(feature)
    for (const unit of units) {
      const at = postings.find(feature, unit)
      if (at < last && postings.numbers[at] === unit) this.#add(weight, at, at + 1)
    }
  }

  /** @returns the log odds, by the weight of the message */
  odds(unit: number): number {
    return (this.#base[unit] ?? 0) + (this.#odds[unit] ?? 0)
  }

  #add(weight: number, from: number, end: number): void {
    const { numbers, weights } = this.#postings
    const { marks, shift } = this.#touched
    const odds = this.#odds
    const value = weight * this.#scale
    for (let at = from; at < end; at += 1) {
      const unit = numbers[at] ?? 0
      odds[unit] = (odds[unit] ?? 0) + value * (weights[at] ?? 0)
      marks[unit >>> shift] = 1
    }
  }
}
