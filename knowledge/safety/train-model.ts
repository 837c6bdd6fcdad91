import {
  ballast,
  type MessageMarks,
  type Stretch,
  type Strongest,
  strongestOf,
} from './message-marks.js'
import { tableSize } from './word-marks.js'

/** An example to learn from. */
export interface Lesson {
  readonly marks: MessageMarks
  /** 0 where there is no danger, otherwise 1 plus the place of its kind. */
  readonly label: number
}

/** What was learned: how much each mark speaks for danger, and for which kind. */
export interface Weights {
  readonly danger: Float32Array
  /** One row of `kinds` numbers for each place. */
  readonly kind: Float32Array
  readonly kinds: number
}

const rounds = 12
const kindRounds = 5
const rate = 0.5
const kindRate = 1
/** Missing danger is worse than crying wolf. */
const dangerCounts = 3
/** What is right by so much has nothing left to teach. */
const settled = 0.02
const kindSettled = 0.05
/** So many rounds such a lesson is not looked at. */
const rest = 2
const start = 1e-3

/**
 * Learns by logistic regression, with steps that shrink for marks that were seen more (AdaGrad).
 * The same examples always give the same weights.
 */
export function trainWeights(lessons: readonly Lesson[], kinds: number): Weights {
  const order = shuffled(lessons.length).flatMap((index) => lessons[index] ?? [])
  const weights: Weights = {
    danger: new Float32Array(tableSize),
    kind: new Float32Array(tableSize * kinds),
    kinds,
  }
  learnDanger(order, weights.danger)
  learnKinds(
    order.filter(({ label }) => label > 0),
    weights,
  )
  return weights
}

/** The stretch that speaks most for danger. */
function strongestStretch(
  { places, begins, opens }: MessageMarks,
  danger: Float32Array,
): Strongest {
  const words = begins.length - 1
  const sums = new Float64Array(words + 1)
  for (let word = 0, at = 0; word < words; word += 1) {
    let sum = sums[word] ?? 0
    for (const end = begins[word + 1] ?? 0; at < end; at += 1) sum += danger[places[at] ?? 0] ?? 0
    sums[word + 1] = sum
  }
  return strongestOf(sums, begins, opens)
}

/** How likely each kind is, given that there is danger. */
export function chancesOf(
  { places, begins }: MessageMarks,
  { kind, kinds }: Weights,
  { from, until }: Stretch,
): Float64Array {
  const first = begins[from] ?? 0
  const end = begins[until] ?? 0
  const chances = new Float64Array(kinds)
  for (let at = first; at < end; at += 1) {
    const row = (places[at] ?? 0) * kinds
    for (let k = 0; k < kinds; k += 1) chances[k] = (chances[k] ?? 0) + (kind[row + k] ?? 0)
  }
  const scale = 1 / Math.sqrt(end - first + ballast)
  let highest = Number.NEGATIVE_INFINITY
  for (const one of chances) highest = Math.max(highest, one)
  let total = 0
  for (let k = 0; k < kinds; k += 1) {
    chances[k] = Math.exp(((chances[k] ?? 0) - highest) * scale)
    total += chances[k] ?? 0
  }
  for (let k = 0; k < kinds; k += 1) chances[k] = (chances[k] ?? 0) / total
  return chances
}

function learnDanger(lessons: readonly Lesson[], danger: Float32Array): void {
  const seen = new Float32Array(tableSize).fill(start)
  const restsUntil = new Uint8Array(lessons.length)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { marks, label }] of lessons.entries()) {
      if ((restsUntil[index] ?? 0) > round) continue
      const { from, until, score } = strongestStretch(marks, danger)
      const wanted = label > 0 ? 1 : 0
      const error = 1 / (1 + Math.exp(-score)) - wanted
      if (Math.abs(error) < settled) {
        restsUntil[index] = round + rest
        continue
      }
      const first = marks.begins[from] ?? 0
      const end = marks.begins[until] ?? 0
      const step = (error * (wanted ? dangerCounts : 1)) / Math.sqrt(end - first + ballast)
      const square = step * step
      for (let at = first; at < end; at += 1) {
        const place = marks.places[at] ?? 0
        const sum = (seen[place] ?? 0) + square
        seen[place] = sum
        danger[place] = (danger[place] ?? 0) - (rate * step) / Math.sqrt(sum)
      }
    }
  }
}

function learnKinds(lessons: readonly Lesson[], weights: Weights): void {
  const { kind, kinds, danger } = weights
  const seen = new Float32Array(tableSize).fill(start)
  const stretches = lessons.map(({ marks }) => strongestStretch(marks, danger))
  for (let round = 0; round < kindRounds; round += 1) {
    lessons.forEach(({ marks, label }, index) => {
      const stretch = stretches[index]
      if (!stretch) return
      const errors = chancesOf(marks, weights, stretch)
      if (1 - (errors[label - 1] ?? 0) < kindSettled) return
      errors[label - 1] = (errors[label - 1] ?? 0) - 1
      const first = marks.begins[stretch.from] ?? 0
      const end = marks.begins[stretch.until] ?? 0
      const scale = 1 / Math.sqrt(end - first + ballast)
      let square = 0
      for (const one of errors) square += one * one * scale * scale
      for (let at = first; at < end; at += 1) {
        const place = marks.places[at] ?? 0
        const sum = (seen[place] ?? 0) + square
        seen[place] = sum
        const step = (kindRate * scale) / Math.sqrt(sum)
        const row = place * kinds
        for (let k = 0; k < kinds; k += 1) {
          kind[row + k] = (kind[row + k] ?? 0) - step * (errors[k] ?? 0)
        }
      }
    })
  }
}

/** An order that looks like chance and is always the same. */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, index) => index)
  let state = 12345
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    const other = state % (at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
