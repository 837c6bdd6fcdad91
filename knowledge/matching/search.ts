import { atOnce, type Steps } from '../steps.js'
import type { TextEvidence } from './facet-evidence.js'
import type { FeatureBag } from './feature-bag.js'
import type { FeatureTable } from './feature-table.js'
import { LanguageModel } from './language-model.js'
import { Meaning } from './meaning.js'
import { NearestExamples } from './nearest-examples.js'
import { ProfileLikeness } from './profile-likeness.js'
import { ShortList } from './short-list.js'
import type { UnitTexts } from './unit-texts.js'
import { createVectorIndex } from './vector-index.js'

/** A message in features. */
export interface Sought {
  readonly features: FeatureBag
  /** The same and what it may mean by other words. */
  readonly wider: FeatureBag
  /** Weight of words that no text of ours has. */
  readonly strange: number
}

type SearchedTexts = Pick<
  UnitTexts,
  'examples' | 'exampleUnit' | 'firstExample' | 'questions' | 'profiles' | 'said'
>

/** How much each layer counts here; a profile says less than an example question. */
const profileWeight = 0.6
const oddsWeight = 0.25
const leastShared = 0.12
const shortList = 40

/** So far all is walked: what our base holds is always within it. */
const wholeWay = 150_000
/** Where that would be too far, the rarest features are walked, for this part of it. */
const partOfWay = 1 / 30
/** For so many units the commoner features are looked up. */
const mostLookedUp = 64

/**
 * Finds the units that share most with a message. The cost grows with what is shared, up to a
 * bound: beyond it the commonest features are only looked up, for the units that the rarer ones
 * found.
 */
export class UnitSearch {
  readonly #examples: NearestExamples
  readonly #profiles: ProfileLikeness
  readonly #model: LanguageModel
  readonly #meaning: Meaning
  readonly #wholeWay: number
  readonly #nearest = new ShortList(shortList)
  readonly #likely = new ShortList(mostLookedUp)

  /** @param bound how far all is walked */
  constructor(
    examples: NearestExamples,
    profiles: ProfileLikeness,
    model: LanguageModel,
    meaning: Meaning,
    bound: number = wholeWay,
  ) {
    this.#examples = examples
    this.#profiles = profiles
    this.#model = model
    this.#meaning = meaning
    this.#wholeWay = bound
  }

  /**
   * @param mayAnswer 1 for each unit that may be found
   * @returns the units that share most, the most first; they hold until the next call
   */
  find(sought: Sought, mayAnswer: Uint8Array): Int32Array {
    const { features, wider, strange } = sought
    this.#examples.begin(features, strange)
    this.#profiles.begin(features, strange)
    this.#model.begin(wider, strange)
    this.#meaning.begin(features)
    const tooFar = this.#walk(sought)
    this.#examples.settle()
    this.#nearest.clear()
    if (tooFar.length === 0) return this.#best(mayAnswer, this.#nearest)

    this.#likely.clear()
    const likely = this.#best(mayAnswer, this.#likely)
    for (const feature of tooFar) this.#lookUp(sought, feature, likely)
    for (const unit of likely) {
      this.#examples.settleAgain(unit)
      this.#consider(unit, this.#nearest)
    }
    return this.#nearest.numbers
  }

  /**
   * @param rival in how many ways it clashes with the message
   * @returns what a unit that was found shares with the message
   */
  evidence(unit: number, rival: number): TextEvidence {
    return {
      example: this.#examples.likeness(unit),
      held: this.#examples.held(unit),
      profile: this.#profiles.likeness(unit),
      odds: this.#model.odds(unit),
      covered: this.#profiles.covered(unit),
      meaning: this.#meaning.likeness(unit),
      rival,
    }
  }

  #cost(feature: number): number {
    const texts = this.#examples.cost(feature) + this.#profiles.cost(feature)
    return texts + this.#model.cost(feature)
  }

  /** @returns the features for which it would have been too far */
  #walk(sought: Sought): readonly number[] {
    const { wider } = sought
    let all = 0
    for (let at = 0; at < wider.size; at += 1) all += this.#cost(wider.numberAt(at))
    if (all <= this.#wholeWay) {
      for (let at = 0; at < wider.size; at += 1) this.#walkOne(sought, wider.numberAt(at))
      return []
    }
    const features = Array.from({ length: wider.size }, (_, at) => wider.numberAt(at))
    const byCost = features.map((feature) => [feature, this.#cost(feature)] as const)
    byCost.sort((a, b) => a[1] - b[1])
    let gone = 0
    let walked = 0
    for (const [feature, cost] of byCost) {
      // The rarest is walked in any case: something must be found.
      if (walked > 0 && gone + cost > partOfWay * this.#wholeWay) break
      this.#walkOne(sought, feature)
      gone += cost
      walked += 1
    }
    return byCost.slice(walked).map(([feature]) => feature)
  }

  #walkOne({ features, wider }: Sought, feature: number): void {
    const weight = features.weightOf(feature)
    this.#model.walk(feature, wider.weightOf(feature), this.#wholeWay)
    if (weight === 0) return
    this.#profiles.walk(feature, weight, this.#wholeWay)
    this.#examples.walk(feature, weight, this.#wholeWay)
  }

  #lookUp({ features, wider }: Sought, feature: number, units: Int32Array): void {
    const weight = features.weightOf(feature)
    this.#model.lookUp(feature, wider.weightOf(feature), units)
    if (weight === 0) return
    this.#profiles.lookUp(feature, weight, units)
    this.#examples.lookUp(feature, weight, units)
  }

  #best(mayAnswer: Uint8Array, list: ShortList): Int32Array {
    this.#model.each((unit) => {
      if (mayAnswer[unit] === 1) this.#consider(unit, list)
    })
    return list.numbers
  }

  #consider(unit: number, list: ShortList): void {
    const shared =
      this.#examples.likeness(unit) +
      profileWeight * this.#profiles.likeness(unit) +
      oddsWeight * this.#model.odds(unit)
    if (shared >= leastShared) list.add(unit, shared)
  }
}

/**
 * @param texts what the units say; it is not held on to
 * @param bound how far all is walked
 */
export function searchIn(texts: SearchedTexts, table: FeatureTable, bound?: number): UnitSearch {
  return atOnce(searchSteps(texts, table, bound))
}

/** The same in pieces. */
export function* searchSteps(
  { examples, exampleUnit, firstExample, questions, profiles, said }: SearchedTexts,
  table: FeatureTable,
  bound?: number,
): Steps<UnitSearch> {
  const units = firstExample.length - 1
  const unitOf = Int32Array.from(exampleUnit)
  const itself = Array.from({ length: units }, (_, unit) => unit)
  const profileIndex = createVectorIndex(profiles, itself, table.size)
  yield
  const exampleIndex = createVectorIndex(examples, exampleUnit, table.size)
  yield
  const nearest = new NearestExamples(exampleIndex, unitOf, firstExample)
  const likeness = new ProfileLikeness(profileIndex, table, units)
  yield
  const model = new LanguageModel(said, table.size)
  yield
  const meaning = new Meaning({ said, examples, firstExample, questions }, profileIndex, table)
  return new UnitSearch(nearest, likeness, model, meaning, bound)
}
