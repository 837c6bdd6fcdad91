import type { Features } from './features.js'
import type { VectorList } from './vector-list.js'

/**
 * How likely each unit is to have put a message into these words: per feature the log of how
 * much more often the unit uses it than all units together (query likelihood with Dirichlet
 * smoothing, Zhai & Lafferty 2001). The cost grows with what is shared, not with all there is.
 */
export interface LanguageModel {
  /**
   * @returns per unit the log odds, by the weight of the message; what holds until the next call
   */
  score(message: Features, strange: number): Float32Array
}

/** As many words from all units together as each unit is thought to have said besides its own. */
const smoothing = 3
/** How much a long text counts against itself; 1 in theory, less for texts that differ by nature. */
const lengthWeight = 0.4

interface Counts {
  readonly inUnit: readonly Map<number, number>[]
  readonly inAll: Float64Array
  readonly total: number
}

function countsOf(
  texts: VectorList,
  unitOf: readonly number[],
  weightOf: readonly number[],
  units: number,
  features: number,
): Counts {
  const inUnit = Array.from({ length: units }, () => new Map<number, number>())
  const inAll = new Float64Array(features)
  let total = 0
  for (let text = 0; text < texts.length; text += 1) {
    let squares = 0
    texts.each(text, (_, weight) => {
      squares += weight * weight
    })
    const scale = (weightOf[text] ?? 1) / (Math.sqrt(squares) || 1)
    const own = inUnit[unitOf[text] ?? 0]
    texts.each(text, (feature, weight) => {
      const value = weight * scale
      own?.set(feature, (own.get(feature) ?? 0) + value)
      inAll[feature] = (inAll[feature] ?? 0) + value
      total += value
    })
  }
  return { inUnit, inAll, total }
}

/**
 * @param texts everything the units say, in features
 * @param unitOf per text the unit that says it
 * @param weightOf per text how much it counts
 * @param units how many units there are
 * @param features how many features there are
 */
export function createLanguageModel(
  texts: VectorList,
  unitOf: readonly number[],
  weightOf: readonly number[],
  units: number,
  features: number,
): LanguageModel {
  const { inUnit, inAll, total } = countsOf(texts, unitOf, weightOf, units, features)
  const start = new Int32Array(features + 1)
  for (const own of inUnit) {
    for (const feature of own.keys()) start[feature + 1] = (start[feature + 1] ?? 0) + 1
  }
  for (let feature = 0; feature < features; feature += 1) {
    start[feature + 1] = (start[feature + 1] ?? 0) + (start[feature] ?? 0)
  }
  const filled = start.slice(0, features)
  const numbers = new Int32Array(start[features] ?? 0)
  const odds = new Float32Array(numbers.length)
  const base = new Float32Array(units)
  inUnit.forEach((own, unit) => {
    let length = 0
    for (const [feature, count] of own) {
      length += count
      const expected = (smoothing * (inAll[feature] ?? 0)) / total
      const at = filled[feature] ?? 0
      numbers[at] = unit
      odds[at] = Math.log((count + expected) / expected)
      filled[feature] = at + 1
    }
    base[unit] = lengthWeight * Math.log(smoothing / (length + smoothing))
  })

  const scores = new Float32Array(units)
  return {
    score(message, strange) {
      let weights = strange
      for (const weight of message.values()) weights += weight
      const scale = 1 / (weights || 1)
      scores.set(base)
      for (const [feature, weight] of message) {
        const value = weight * scale
        const end = start[feature + 1] ?? 0
        for (let at = start[feature] ?? 0; at < end; at += 1) {
          const unit = numbers[at] ?? 0
          scores[unit] = (scores[unit] ?? 0) + value * (odds[at] ?? 0)
        }
      }
      return scores
    },
  }
}
