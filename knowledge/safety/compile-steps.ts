import type { PatternNode } from './parse-pattern.js'

export type Step =
  | { readonly type: 'word'; readonly ids: ReadonlySet<number> }
  | Exclude<PatternNode, { type: 'word' | 'sequence' | 'choice' | 'optional' | 'together' }>
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Step[] }
  | { readonly type: 'together'; readonly parts: readonly Step[]; readonly words: number }
  | { readonly type: 'optional'; readonly part: Step }

export interface Pattern {
  readonly step: Step
  /** Words a match can begin with; null where that can be any word. */
  readonly first: ReadonlySet<number> | null
  /** One of these words is in every match: without them there is no need to look. */
  readonly needs: ReadonlySet<number>
}

/** Numbers words and prefixes, so that matching compares numbers. */
export type Numbering = (word: string, prefix: boolean) => number

/**
 * Makes a step ready for matching.
 *
 * @param weigh how common a word is: the rarer, the better it tells that there is nothing to look for
 */
export function finish(step: Step, weigh: (id: number) => number): Pattern {
  const first = firstOf([step])
  if (first.empty || first.ids.has(anyWord))
    return { step, first: null, needs: needsOf(step, weigh) }
  return { step, first: first.ids, needs: needsOf(step, weigh) }
}

/** Turns the words of a parsed wording into numbers. */
export function toStep(node: PatternNode, numbering: Numbering): Step {
  switch (node.type) {
    case 'word':
      return { type: 'word', ids: new Set([numbering(node.word, node.prefix)]) }
    case 'optional':
      return { type: 'optional', part: toStep(node.part, numbering) }
    case 'together':
      return { ...node, parts: node.parts.map((part) => toStep(part, numbering)) }
    case 'sequence': {
      const parts = node.parts.map((part) => toStep(part, numbering))
      return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts }
    }
    case 'choice': {
      const parts = node.parts.map((part) => toStep(part, numbering))
      const single = parts.flatMap((part) => (part.type === 'word' ? [...part.ids] : []))
      const rest = parts.filter((part) => part.type !== 'word')
      const words: Step = { type: 'word', ids: new Set(single) }
      if (rest.length === 0) return words
      return { type: 'choice', parts: single.length > 0 ? [words, ...rest] : rest }
    }
    default:
      return node
  }
}

function firstOf(steps: readonly Step[]): { ids: Set<number>; empty: boolean } {
  const ids = new Set<number>()
  for (const step of steps) {
    const found = firstOfOne(step)
    for (const id of found.ids) ids.add(id)
    if (!found.empty) return { ids, empty: false }
  }
  return { ids, empty: true }
}

const anyWord = -1

function firstOfOne(step: Step): { ids: ReadonlySet<number>; empty: boolean } {
  switch (step.type) {
    case 'word':
      return { ids: step.ids, empty: false }
    case 'gap':
      return { ids: new Set([anyWord]), empty: true }
    case 'start':
    case 'end':
      return { ids: new Set(), empty: true }
    case 'optional':
      return { ids: firstOfOne(step.part).ids, empty: true }
    case 'sequence':
      return firstOf(step.parts)
    case 'together':
    case 'choice': {
      const all = step.parts.map(firstOfOne)
      return {
        ids: new Set(all.flatMap((one) => [...one.ids])),
        empty: all.some((one) => one.empty),
      }
    }
  }
}

/** The rarest set of words of which one must be there; empty where nothing is sure. */
function needsOf(step: Step, weigh: (id: number) => number): ReadonlySet<number> {
  if (step.type === 'word') return step.ids
  if (step.type === 'sequence' || step.type === 'together') {
    const total = (ids: ReadonlySet<number>) => [...ids].reduce((sum, id) => sum + weigh(id), 0)
    const sure = step.parts.map((part) => needsOf(part, weigh)).filter((ids) => ids.size > 0)
    return sure.sort((a, b) => total(a) - total(b))[0] ?? new Set()
  }
  if (step.type === 'choice') {
    const all = step.parts.map((part) => needsOf(part, weigh))
    return all.some((ids) => ids.size === 0) ? new Set() : new Set(all.flatMap((ids) => [...ids]))
  }
  return new Set()
}
