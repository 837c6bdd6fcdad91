import type { Likeness } from './vector-index.js'

/** Per unit its nearest example. */
export interface NearestExamples {
  /** How alike it is and how much of it is in the message, together. */
  readonly likeness: Float32Array
  /** How much of it is in the message. */
  readonly held: Float32Array
  /** Finds them anew. */
  find(examples: Likeness): void
}

/** Less than this is chance. */
const least = 0.05

/** @param firstExample per unit the number of its first example, and at the end how many there are */
export function createNearestExamples(firstExample: Int32Array): NearestExamples {
  const units = firstExample.length - 1
  const likeness = new Float32Array(units)
  const held = new Float32Array(units)
  return {
    likeness,
    held,
    find(examples) {
      let number = 0
      for (let unit = 0; unit < units; unit += 1) {
        const end = firstExample[unit + 1] ?? 0
        let best = 0
        let share = 0
        for (; number < end; number += 1) {
          const cosine = examples[2 * number] ?? 0
          if (cosine < least) continue
          const own = examples[2 * number + 1] ?? 0
          const value = cosine * cosine * cosine * Math.min(1, own)
          if (value <= best) continue
          best = value
          share = own
        }
        // likeness ** 0.75 * share ** 0.25, the root taken once per unit
        likeness[unit] = best === 0 ? 0 : Math.sqrt(Math.sqrt(best))
        held[unit] = share
      }
    },
  }
}
