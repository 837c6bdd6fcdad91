import type { Pattern, Step } from './compile-steps.js'

/** One word of a message as the patterns see it. */
export interface SeenWord {
  /** The number of each vocabulary word and prefix this word stands for. */
  readonly ids: readonly number[]
  /** True for the first word of a sentence. */
  readonly opens: boolean
}

/** A match may span 30 words: the places it can have reached fit in the bits of one number. */
const reachable = 0x7fffffff

/** A message ready for matching. */
export interface SeenText {
  readonly words: readonly SeenWord[]
  /** From every place: the bits of the next words that no gap may pass, for they open a sentence. */
  readonly closed: Int32Array
}

/** Looks ahead once, so that a gap costs a few shifts and not a walk. */
export function seenText(words: readonly SeenWord[]): SeenText {
  const closed = new Int32Array(words.length + 1).fill(-1)
  for (let at = words.length - 1; at >= 0; at -= 1) {
    closed[at] = ((closed[at + 1] ?? -1) << 1) | (words[at]?.opens ? 1 : 0)
  }
  return { words, closed }
}

/**
 * Matches from one place on.
 *
 * @returns the number of words taken by the shortest match, 0 where there is none
 */
export function matchAt(pattern: Pattern, text: SeenText, from: number): number {
  const reached = run(pattern.step, 1, text, from) & ~1
  return reached === 0 ? 0 : lowest(reached)
}

/** Every set bit is a place, counted from `from`, that the match has got to. */
function run(step: Step, places: number, text: SeenText, from: number): number {
  switch (step.type) {
    case 'word':
      return advance(places, text.words, from, step.ids)
    case 'gap':
      return passGap(places, step.words, text.closed[from] ?? -1)
    case 'start':
      return filter(places, (at) => text.words[from + at]?.opens ?? false)
    case 'end':
      return filter(places, (at) => text.words[from + at]?.opens ?? true)
    case 'optional':
      return places | run(step.part, places, text, from)
    case 'choice': {
      let all = 0
      for (const part of step.parts) all |= run(part, places, text, from)
      return all
    }
    case 'together': {
      // The window begins where the match does: the first word may open the sentence.
      const closed = (text.closed[from] ?? -1) & ~places
      const near = passGap(places, step.words - 1, closed)
      let end = 0
      for (const part of step.parts) {
        const reached = run(part, near, text, from)
        if (reached === 0) return 0
        end = Math.max(end, reached & -reached)
      }
      return end
    }
    case 'sequence': {
      let now = places
      for (const part of step.parts) {
        if (now === 0) return 0
        now = run(part, now, text, from)
      }
      return now
    }
  }
}

function passGap(places: number, words: number, closed: number): number {
  let all = places
  let edge = places
  for (let i = 0; i < words && edge !== 0; i += 1) {
    edge = ((edge & ~closed) << 1) & reachable
    all |= edge
  }
  return all
}

function advance(
  places: number,
  words: readonly SeenWord[],
  from: number,
  wanted: ReadonlySet<number>,
): number {
  let next = 0
  for (let rest = places & (reachable >>> 1); rest !== 0; rest &= rest - 1) {
    const at = lowest(rest)
    const word = words[from + at]
    if (!word) break
    for (const id of word.ids) {
      if (wanted.has(id)) {
        next |= 1 << (at + 1)
        break
      }
    }
  }
  return next
}

function filter(places: number, fits: (at: number) => boolean): number {
  let kept = 0
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const at = lowest(rest)
    if (fits(at)) kept |= 1 << at
  }
  return kept
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
