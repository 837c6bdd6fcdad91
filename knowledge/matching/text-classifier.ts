import type { Reader } from '../reading/reader.js'
import type { Term } from '../reading/terms.js'
import { atOnce, type Steps } from '../steps.js'
import { FeatureBag } from './feature-bag.js'
import { FeatureTable } from './feature-table.js'
import { pieceCodes } from './features.js'
import { trainLinearModel } from './linear-model.js'
import { VectorList } from './vector-list.js'

/** A text and what it is an example of. */
export interface Labelled<L extends string = string> {
  readonly text: string
  readonly label: L
}

export interface Guess<L extends string = string> {
  readonly label: L
  /** How likely it is, 0 to 1, if it is one of the labels at all. */
  readonly probability: number
}

/** Tells what kind of text something is, learned from examples of each kind. */
export interface TextClassifier<L extends string = string> {
  /**
   * @param text as it was typed, or the terms of its reading
   * @returns the likeliest label; null only where there were no examples
   */
  classify(text: string | readonly Term[]): Guess<L> | null
}

const pieceLengths = [2, 3, 4]
/** Every text weighs this much, however long: a longer one says the same in more words. */
const textLength = 3

/** So many examples are read in one piece. */
const atATime = 200

const begin = '^'
const end = '$'

function codesOf(word: string): number[] {
  return pieceCodes(word, pieceLengths)
}

/** Features of a text: words, the pairs they make, and pieces of words. */
class Featuriser {
  readonly table = new FeatureTable()
  readonly #bag = new FeatureBag()
  readonly #begin = this.table.word(begin)
  readonly #end = this.table.word(end)

  /** @returns the features, as long as those of any other text; they hold until the next call */
  of(terms: readonly Term[]): FeatureBag {
    const bag = this.#bag
    bag.clear()
    let previous = this.#begin
    for (const { word, weight } of terms) {
      const feature = this.table.word(word)
      this.#add(feature, weight)
      this.#add(this.table.pair(previous, feature), 1)
      for (const piece of this.table.pieces(word, codesOf)) bag.add(piece, 1)
      previous = feature
    }
    this.#add(this.table.pair(previous, this.#end), 1)
    return evened(bag)
  }

  #add(feature: number, weight: number): void {
    if (feature >= 0) this.#bag.add(feature, weight)
  }
}

/** Damps what is said more than once, and makes all texts equally long. */
function evened(bag: FeatureBag): FeatureBag {
  let squares = 0
  for (let at = 0; at < bag.size; at += 1) squares += bag.weightOf(bag.numberAt(at))
  const scale = textLength / Math.sqrt(squares || 1)
  for (let at = 0; at < bag.size; at += 1) {
    const feature = bag.numberAt(at)
    bag.reweigh(feature, Math.sqrt(bag.weightOf(feature)) * scale)
  }
  return bag
}

/**
 * Learns from examples; the same examples give the same classifier.
 *
 * @param reader reads examples and texts alike; made of the examples, it mends typos to their words
 * @param rounds how often to learn from every example
 */
export function trainClassifier<L extends string>(
  examples: readonly Labelled<L>[],
  reader: Pick<Reader, 'terms'>,
  rounds?: number,
): TextClassifier<L> {
  return atOnce(classifierSteps(examples, reader, rounds))
}

/** The same in pieces. */
export function* classifierSteps<L extends string>(
  examples: readonly Labelled<L>[],
  reader: Pick<Reader, 'terms'>,
  rounds?: number,
): Steps<TextClassifier<L>> {
  const featuriser = new Featuriser()
  const labels = [...new Set(examples.map(({ label }) => label))]
  const numberOf = new Map(labels.map((label, number) => [label, number]))
  const vectors = new VectorList()
  for (const [number, { text }] of examples.entries()) {
    if (number % atATime === 0) yield
    vectors.add(featuriser.of(reader.terms(text)))
  }
  featuriser.table.close()
  yield
  const model = trainLinearModel(
    vectors,
    examples.map(({ label }) => numberOf.get(label) ?? 0),
    labels.length,
    featuriser.table.size,
    rounds,
  )
  return {
    classify(text) {
      const probabilities = model.probabilities(
        featuriser.of(typeof text === 'string' ? reader.terms(text) : text),
      )
      let best = 0
      for (let number = 1; number < probabilities.length; number += 1) {
        if ((probabilities[number] ?? 0) > (probabilities[best] ?? 0)) best = number
      }
      const label = labels[best]
      return label === undefined ? null : { label, probability: probabilities[best] ?? 0 }
    },
  }
}
