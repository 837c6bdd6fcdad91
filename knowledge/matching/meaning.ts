import type { FeatureBag } from './feature-bag.js'
import type { FeatureTable } from './feature-table.js'
import { questionWeight } from './features.js'
import { findDirections, type SparseRows } from './main-directions.js'
import type { UnitTexts } from './unit-texts.js'
import type { VectorIndex } from './vector-index.js'
import type { VectorList } from './vector-list.js'

/** In so many directions texts are told apart: fewer mixes subjects, more tells only words apart. */
const dimensions = 64

/** How much what is said more often counts for more. */
const sharpness = 3

/** The texts that words get their meaning from, and the units get theirs. */
type MeaningTexts = Pick<UnitTexts, 'said' | 'examples' | 'firstExample' | 'questions'>

/**
 * Compares by what words have to do with each other: words that come in texts about the same
 * things lie near each other, so that a message is found by other words than ours (latent
 * semantic indexing, Deerwester e.a. 1990).
 */
export class Meaning {
  /** Per feature how much it tells: a word that asks as much as one that is about something. */
  readonly #tells: Float32Array
  /** Per feature its row in the directions; -1 for what is no word. */
  readonly #rowOf: Int32Array
  readonly #directions: Float32Array
  /** Per unit the mean direction of its example questions, one long. */
  readonly #units: Float32Array
  readonly #message = new Float32Array(dimensions)

  constructor(texts: MeaningTexts, index: VectorIndex, table: FeatureTable) {
    this.#tells = new Float32Array(table.size)
    this.#rowOf = new Int32Array(table.size).fill(-1)
    let words = 0
    for (let feature = 0; feature < table.size; feature += 1) {
      const kind = table.kindOf(feature)
      if (kind !== 'word' && kind !== 'question') continue
      this.#tells[feature] = index.rarity(feature) / (kind === 'question' ? questionWeight : 1)
      this.#rowOf[feature] = words
      words += 1
    }
    this.#directions = findDirections(this.#rows(texts.said), words, dimensions)
    this.#units = this.#directionsOf(texts)
  }

  begin(message: FeatureBag): void {
    this.#message.fill(0)
    for (let at = 0; at < message.size; at += 1) {
      const feature = message.numberAt(at)
      this.#add(this.#message, 0, feature, message.weightOf(feature))
    }
    unify(this.#message, 0)
  }

  /** @returns how much a unit goes in the direction of the message, -1 to 1 */
  likeness(unit: number): number {
    const message = this.#message
    const units = this.#units
    const from = unit * dimensions
    let sum = 0
    for (let at = 0; at < dimensions; at += 1) sum += (message[at] ?? 0) * (units[from + at] ?? 0)
    return sum
  }

  #add(into: Float32Array, from: number, feature: number, weight: number): void {
    const row = this.#rowOf[feature] ?? -1
    if (row < 0) return
    const directions = this.#directions
    const value = weight * (this.#tells[feature] ?? 0)
    const start = row * dimensions
    for (let at = 0; at < dimensions; at += 1) {
      into[from + at] = (into[from + at] ?? 0) + value * (directions[start + at] ?? 0)
    }
  }

  /** All that each unit says in words, weighed by how rare they are; each row one long. */
  #rows(said: VectorList): SparseRows {
    const starts = new Int32Array(said.length + 1)
    const columns: number[] = []
    const values: number[] = []
    for (let unit = 0; unit < said.length; unit += 1) {
      const first = columns.length
      const end = said.startOf(unit + 1)
      let squares = 0
      for (let at = said.startOf(unit); at < end; at += 1) {
        const feature = said.features[at] ?? 0
        const column = this.#rowOf[feature] ?? -1
        if (column < 0) continue
        const value = Math.log1p(sharpness * (said.weights[at] ?? 0) * (this.#tells[feature] ?? 0))
        squares += value * value
        columns.push(column)
        values.push(value)
      }
      const scale = 1 / (Math.sqrt(squares) || 1)
      for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale
      starts[unit + 1] = columns.length
    }
    return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) }
  }

  #directionsOf({ examples, firstExample, questions }: MeaningTexts): Float32Array {
    const count = firstExample.length - 1
    const units = new Float32Array(count * dimensions)
    const one = new Float32Array(dimensions)
    for (let unit = 0; unit < count; unit += 1) {
      const from = unit * dimensions
      const first = firstExample[unit] ?? 0
      const last = first + (questions[unit] ?? 0)
      for (let example = first; example < last; example += 1) {
        one.fill(0)
        const end = examples.startOf(example + 1)
        for (let at = examples.startOf(example); at < end; at += 1) {
          this.#add(one, 0, examples.features[at] ?? 0, examples.weights[at] ?? 0)
        }
        unify(one, 0)
        for (let at = 0; at < dimensions; at += 1) {
          units[from + at] = (units[from + at] ?? 0) + (one[at] ?? 0)
        }
      }
      unify(units, from)
    }
    return units
  }
}

/** Makes a vector one long. */
function unify(vectors: Float32Array, from: number): void {
  let squares = 0
  for (let at = from; at < from + dimensions; at += 1) squares += (vectors[at] ?? 0) ** 2
  const scale = 1 / (Math.sqrt(squares) || 1)
  for (let at = from; at < from + dimensions; at += 1) vectors[at] = (vectors[at] ?? 0) * scale
}
