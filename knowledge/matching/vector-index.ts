import type { FeatureBag } from './feature-bag.js'
import { Postings } from './postings.js'
import type { VectorList } from './vector-list.js'

/** Vectors by their features: what a query shares with them can be looked up. */
export interface VectorIndex {
  /** Per feature the vectors that have it; what they weigh makes each vector one long. */
  readonly postings: Postings
  /** How rare a feature is, from 0 (everywhere) up; one never seen is as rare as can be. */
  rarity(feature: number): number
  /**
   * @param strange weight of features that no vector has
   * @returns how long the query is, with its features weighed by how rare they are
   */
  lengthOf(query: FeatureBag, strange: number): number
}

/** Per feature the number of groups that have it, and how many groups there are. */
function countGroups(vectors: VectorList, group: readonly number[], features: number) {
  const inGroups = new Int32Array(features)
  const lastGroup = new Int32Array(features).fill(-1)
  const { features: featureAt } = vectors
  let groups = 0
  let newest = -1
  for (let number = 0; number < vectors.length; number += 1) {
    const mine = group[number] ?? 0
    if (mine !== newest) groups += 1
    newest = mine
    const end = vectors.startOf(number + 1)
    for (let at = vectors.startOf(number); at < end; at += 1) {
      const feature = featureAt[at] ?? 0
      if (lastGroup[feature] === mine) continue
      lastGroup[feature] = mine
      inGroups[feature] = (inGroups[feature] ?? 0) + 1
    }
  }
  return { inGroups, groups }
}

/** Per vector what its weights must be multiplied by to make it one long. */
function scalesOf(vectors: VectorList, rarityOf: Float32Array): Float32Array {
  const { features, weights } = vectors
  const scales = new Float32Array(vectors.length)
  for (let number = 0; number < scales.length; number += 1) {
    const end = vectors.startOf(number + 1)
    let squares = 0
    for (let at = vectors.startOf(number); at < end; at += 1) {
      squares += ((weights[at] ?? 0) * (rarityOf[features[at] ?? 0] ?? 0)) ** 2
    }
    scales[number] = 1 / (Math.sqrt(squares) || 1)
  }
  return scales
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
  const { inGroups, groups } = countGroups(vectors, group, features)
  const rarest = Math.log(1 + groups)
  const rarityOf = Float32Array.from(inGroups, (count) =>
    count === 0 ? rarest : Math.log(1 + groups / count),
  )
  const scales = scalesOf(vectors, rarityOf)
  const postings = new Postings(
    vectors,
    features,
    (vector, feature, weight) => weight * (rarityOf[feature] ?? 0) * (scales[vector] ?? 0),
  )
  return {
    postings,
    rarity: (feature) => rarityOf[feature] ?? rarest,
    lengthOf(query, strange) {
      let squares = strange * rarest ** 2
      for (let at = 0; at < query.size; at += 1) {
        const feature = query.numberAt(at)
        squares += (query.weightOf(feature) * (rarityOf[feature] ?? 0)) ** 2
      }
      return Math.sqrt(squares) || 1
    },
  }
}
