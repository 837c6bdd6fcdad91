import { FeatureBag } from '../../../knowledge/matching/feature-bag.js'
import { VectorList } from '../../../knowledge/matching/vector-list.js'

type Weights = Readonly<Record<number, number>>

export function bagOf(weights: Weights): FeatureBag {
  const bag = new FeatureBag()
  for (const [feature, weight] of Object.entries(weights)) bag.add(Number(feature), weight)
  return bag
}

export function listOf(...vectors: readonly Weights[]): VectorList {
  const list = new VectorList()
  for (const vector of vectors) list.add(bagOf(vector))
  return list
}
