import type { FeatureBag } from './feature-bag.js'
import type { VectorList } from './vector-list.js'

/** Tells classes apart by weighted features. */
export interface LinearModel {
  /** @returns per class how likely it is; together 1 */
  probabilities(text: FeatureBag): Float64Array
}

/** How often every example comes by, unless told otherwise. */
const enoughRounds = 12
const step = 0.5
/** The right class must win by this much before it is left alone. */
const margin = 4
/** What a feature is thought to have moved before it ever did: the first examples move it less. */
const movedBefore = 0.01
/** Less wrong than this, and an example teaches nothing any more. */
const wellLearned = 1e-4

function softmax(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) highest = Math.max(highest, score)
  let total = 0
  for (let at = 0; at < scores.length; at += 1) {
    const value = Math.exp((scores[at] ?? 0) - highest)
    scores[at] = value
    total += value
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / total
}

/** The numbers below `count` in an order that is mixed, and the same in every process. */
function mixed(count: number, round: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  let state = round + 1
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = Math.floor((state / 0x80000000) * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}

/**
 * Multinomial logistic regression with a margin, learned example by example, with a step per
 * feature that shrinks as it has moved (AdaGrad, Duchi e.a. 2011). The same examples give the
 * same model.
 *
 * @param examples features per example
 * @param classOf per example the number of its class
 * @param classes how many classes there are
 * @param features how many features there are
 * @param rounds how often every example comes by
 */
export function trainLinearModel(
  examples: VectorList,
  classOf: readonly number[],
  classes: number,
  features: number,
  rounds: number = enoughRounds,
): LinearModel {
  const weights = new Float32Array(features * classes)
  const moved = new Float32Array(features).fill(movedBefore)

  const addTo = (scores: Float64Array, feature: number, value: number): void => {
    const row = feature * classes
    for (let number = 0; number < classes; number += 1) {
      scores[number] = (scores[number] ?? 0) + value * (weights[row + number] ?? 0)
    }
  }

  const wrong = new Float64Array(classes)
  const learn = (example: number, right: number): void => {
    const from = examples.startOf(example)
    const end = examples.startOf(example + 1)
    wrong.fill(0)
    for (let at = from; at < end; at += 1) {
      addTo(wrong, examples.features[at] ?? 0, examples.weights[at] ?? 0)
    }
    wrong[right] = (wrong[right] ?? 0) - margin
    softmax(wrong)
    wrong[right] = (wrong[right] ?? 0) - 1
    let squares = 0
    for (const value of wrong) squares += value * value
    if (squares < wellLearned) return
    for (let at = from; at < end; at += 1) {
      const feature = examples.features[at] ?? 0
      const value = examples.weights[at] ?? 0
      const total = (moved[feature] ?? 0) + squares * value * value
      moved[feature] = total
      const rate = (step * value) / Math.sqrt(total)
      const row = feature * classes
      for (let number = 0; number < classes; number += 1) {
        weights[row + number] = (weights[row + number] ?? 0) - rate * (wrong[number] ?? 0)
      }
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    for (const number of mixed(examples.length, round)) learn(number, classOf[number] ?? 0)
  }

  return {
    probabilities(text) {
      const scores = new Float64Array(classes)
      for (let at = 0; at < text.size; at += 1) {
        const feature = text.numberAt(at)
        addTo(scores, feature, text.weightOf(feature))
      }
      softmax(scores)
      return scores
    },
  }
}
