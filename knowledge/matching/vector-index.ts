import type { Features } from './features.js'

/** How alike a query is to each vector, by vector number. */
export interface Likeness {
  readonly cosine: Float32Array
  /** Share of the vector that the query holds: a short example inside a long message has it all. */
  readonly held: Float32Array
}

/** Finds the vectors that share most with a query; the cost grows with what is shared, not with all. */
export interface VectorIndex {
  /** How rare a feature is, from 0 (everywhere) up; one never seen is as rare as can be. */
  rarity(feature: number): number
  /** Vectors that have the feature. */
  vectorsWith(feature: number): Int32Array
  /** @param strange weight of features that no vector has */
  compare(query: Features, strange: number): Likeness
}

const none = new Int32Array(0)

/**
 * @param vectors features per vector
 * @param group per vector the group it belongs to; rarity counts groups, so that many
 *   wordings of one question do not make its words look common
 * @param features how many features there are
 */
export function createVectorIndex(
  vectors: readonly Features[],
  group: readonly number[],
  features: number,
): VectorIndex {
  const inVectors = new Int32Array(features)
  const inGroups = new Int32Array(features)
  const lastGroup = new Int32Array(features).fill(-1)
  let groups = 0
  let newest = -1
  vectors.forEach((vector, number) => {
    const mine = group[number] ?? 0
    if (mine !== newest) groups += 1
    newest = mine
    for (const feature of vector.keys()) {
      inVectors[feature] = (inVectors[feature] ?? 0) + 1
      if (lastGroup[feature] === mine) continue
      lastGroup[feature] = mine
      inGroups[feature] = (inGroups[feature] ?? 0) + 1
    }
  })
  const rarest = Math.log(1 + groups)
  const rarityOf = Float32Array.from(inGroups, (count) =>
    count === 0 ? rarest : Math.log(1 + groups / count),
  )

  const start = new Int32Array(features + 1)
  for (let feature = 0; feature < features; feature += 1) {
    start[feature + 1] = (start[feature] ?? 0) + (inVectors[feature] ?? 0)
  }
  const filled = start.slice(0, features)
  const numbers = new Int32Array(start[features] ?? 0)
  const weights = new Float32Array(start[features] ?? 0)
  vectors.forEach((vector, number) => {
    let squares = 0
    for (const [feature, weight] of vector) squares += (weight * (rarityOf[feature] ?? 0)) ** 2
    const length = Math.sqrt(squares) || 1
    for (const [feature, weight] of vector) {
      const at = filled[feature] ?? 0
      numbers[at] = number
      weights[at] = (weight * (rarityOf[feature] ?? 0)) / length
      filled[feature] = at + 1
    }
  })

  return {
    rarity: (feature) => rarityOf[feature] ?? rarest,
    vectorsWith: (feature) =>
      feature < 0 ? none : numbers.subarray(start[feature] ?? 0, start[feature + 1] ?? 0),
    compare(query, strange) {
      const cosine = new Float32Array(vectors.length)
      const held = new Float32Array(vectors.length)
      let squares = strange * rarest ** 2
      for (const [feature, weight] of query) {
        const value = weight * (rarityOf[feature] ?? 0)
        squares += value ** 2
        const end = start[feature + 1] ?? 0
        for (let at = start[feature] ?? 0; at < end; at += 1) {
          const number = numbers[at] ?? 0
          const own = weights[at] ?? 0
          cosine[number] = (cosine[number] ?? 0) + value * own
          held[number] = (held[number] ?? 0) + own * own
        }
      }
      const length = Math.sqrt(squares) || 1
      for (let number = 0; number < cosine.length; number += 1) {
        cosine[number] = (cosine[number] ?? 0) / length
      }
      return { cosine, held }
    },
  }
}
