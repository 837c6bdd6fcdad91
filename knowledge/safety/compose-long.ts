import type { ReadWord } from './read-words.js'

/** An example as it was read. */
export interface Told {
  readonly words: readonly ReadWord[]
  /** 0 where there is no danger. */
  readonly label: number
}

/** So many long messages are put together, and every so many-th of them holds danger. */
const composed = 300
const everyDanger = 3
const parts = 4

/**
 * Puts examples together into long messages: a long story about school is still no danger, and
 * danger in the middle of one still is. The same examples always give the same messages.
 */
export function composeLong(examples: readonly Told[]): readonly Told[] {
  const calm = examples.filter(({ label }) => label === 0)
  const danger = examples.filter(({ label }) => label > 0)
  if (calm.length === 0 || danger.length === 0) return []
  let state = 4711
  const pick = (from: readonly Told[]): Told | undefined => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return from[(state >>> 8) % from.length]
  }
  return Array.from({ length: composed }, (_, at) => {
    const holds = at % everyDanger === 0 ? at % parts : -1
    const pieces = Array.from({ length: parts }, (_, part) =>
      part === holds ? pick(danger) : pick(calm),
    ).flatMap((piece) => piece ?? [])
    // Every other one without full stops, as people type.
    const words = pieces.flatMap(({ words: own }, part) =>
      at % 2 === 0 || part === 0 ? own : own.map((word) => ({ ...word, opens: false })),
    )
    return { words, label: Math.max(...pieces.map(({ label }) => label)) }
  })
}
