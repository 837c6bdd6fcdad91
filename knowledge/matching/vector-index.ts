import type { Features } from './features.js'
import type { VectorList } from './vector-list.js'

/**
 * How alike a query is to each vector, two numbers for each, side by side for they are used together:
 * the cosine, and the share of the vector that the query holds. A short example inside a long
 * message has it all.
 */
export type Likeness = Float32Array

/** Finds the vectors that share most with a query; the cost grows with what is shared, not with all. */
export interface VectorIndex {
  /** How rare a feature is, from 0 (everywhere) up; one never seen is as rare as can be. */
  rarity(feature: number): number
  /** Adds an amount to the place of every vector that has the feature. */
  addWhere(feature: number, amount: number, to: Float32Array): void
  /**
   * @param strange weight of features that no vector has
   * @returns what holds until the next call: the same array is filled again
   */
  compare(query: Features, strange: number): Likeness
}

interface Rarities {
  readonly inVectors: Int32Array
  readonly rarityOf: Float32Array
  readonly rarest: number
}

function raritiesOf(vectors: VectorList, group: readonly number[], features: number): Rarities {
  const inVectors = new Int32Array(features)
  const inGroups = new Int32Array(features)
  const lastGroup = new Int32Array(features).fill(-1)
  let groups = 0
  let newest = -1
  for (let number = 0; number < vectors.length; number += 1) {
    const mine = group[number] ?? 0
    if (mine !== newest) groups += 1
    newest = mine
    vectors.each(number, (feature) => {
      inVectors[feature] = (inVectors[feature] ?? 0) + 1
      if (lastGroup[feature] === mine) return
      lastGroup[feature] = mine
      inGroups[feature] = (inGroups[feature] ?? 0) + 1
    })
  }
  const rarest = Math.log(1 + groups)
  const rarityOf = Float32Array.from(inGroups, (count) =>
    count === 0 ? rarest : Math.log(1 + groups / count),
  )
  return { inVectors, rarityOf, rarest }
}

/** Per feature the vectors that have it, one feature behind the other. */
interface Postings {
  readonly start: Int32Array
  readonly numbers: Int32Array
  readonly weights: Float32Array
}

function postingsOf(vectors: VectorList, { inVectors, rarityOf }: Rarities): Postings {
  const start = new Int32Array(inVectors.length + 1)
  for (let feature = 0; feature < inVectors.length; feature += 1) {
    start[feature + 1] = (start[feature] ?? 0) + (inVectors[feature] ?? 0)
  }
  const filled = start.slice(0, inVectors.length)
  const numbers = new Int32Array(start[inVectors.length] ?? 0)
  const weights = new Float32Array(numbers.length)
  for (let number = 0; number < vectors.length; number += 1) {
    let squares = 0
    vectors.each(number, (feature, weight) => {
      squares += (weight * (rarityOf[feature] ?? 0)) ** 2
    })
    const length = Math.sqrt(squares) || 1
    vectors.each(number, (feature, weight) => {
      const at = filled[feature] ?? 0
      numbers[at] = number
      weights[at] = (weight * (rarityOf[feature] ?? 0)) / length
      filled[feature] = at + 1
    })
  }
  return { start, numbers, weights }
}

/**
 * @param vectors features per vector
 * @param group per vector the group it belongs to; rarity counts groups, so that many
 *   wordings of one question do not make its words look common
 * @param features how many features there are
 */
export function createVectorIndex(
  vectors: VectorList,
  group: readonly number[],
  features: number,
): VectorIndex {
  const rarities = raritiesOf(vectors, group, features)
  const { start, numbers, weights } = postingsOf(vectors, rarities)
  const { rarityOf, rarest } = rarities
  const likeness = new Float32Array(2 * vectors.length)

  const add = (feature: number, value: number) => {
    const end = start[feature + 1] ?? 0
    for (let at = start[feature] ?? 0; at < end; at += 1) {
      const place = 2 * (numbers[at] ?? 0)
      const own = weights[at] ?? 0
      likeness[place] = (likeness[place] ?? 0) + value * own
      likeness[place + 1] = (likeness[place + 1] ?? 0) + own * own
    }
  }

  return {
    rarity: (feature) => rarityOf[feature] ?? rarest,
    addWhere(feature, amount, to) {
      const end = start[feature + 1] ?? 0
      for (let at = start[feature] ?? 0; at < end; at += 1) {
        const number = numbers[at] ?? 0
        to[number] = (to[number] ?? 0) + amount
      }
    },
    compare(query, strange) {
      likeness.fill(0)
      let squares = strange * rarest ** 2
      for (const [feature, weight] of query) squares += (weight * (rarityOf[feature] ?? 0)) ** 2
      const length = Math.sqrt(squares) || 1
      for (const [feature, weight] of query) {
        add(feature, (weight * (rarityOf[feature] ?? 0)) / length)
      }
      return likeness
    },
  }
}
