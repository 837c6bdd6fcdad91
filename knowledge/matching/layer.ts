import type { FeatureBag } from './feature-bag.js'

/** One way in which units are compared with a message, feature by feature. */
export interface Layer {
  /**
   * Forgets the last message.
   *
   * @param strange weight of the words that no text of ours has
   */
  begin(message: FeatureBag, strange: number): void
  /** How many places `walk` goes by for a feature. */
  cost(feature: number): number
  /** Counts a feature of the message for all units that have it, or for the first `most`. */
  walk(feature: number, weight: number, most: number): void
  /** Counts a feature for these units alone: instead of `walk`, where it would be too far. */
  lookUp(feature: number, weight: number, units: Int32Array): void
}
