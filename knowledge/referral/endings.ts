import { type Box, narrow } from './boxes.js'
import type { CompiledFact, CompiledRule, Mask } from './gates.js'
import type { OutcomeRule } from './rule.js'

/** A rule with a lead, the way to it, and a block of situations that end in it. */
export interface Ending {
  readonly rule: OutcomeRule
  readonly path: readonly string[]
  readonly box: Box
}

/** A set of endings, one bit each. */
export type EndingSet = Uint32Array

/** All endings of the tables, so that whoever fits a profile is found without a walk. */
export interface EndingIndex {
  readonly endings: readonly Ending[]
  /** Per ending the number of its outcome: those who say the same to everybody share one. */
  readonly outcomeOf: readonly number[]
  readonly outcomes: number
  readonly all: EndingSet
  /** Per fact, per position of a value's bit: the endings that value can come to. */
  readonly fits: readonly (readonly EndingSet[])[]
}

export type GateTable = ReadonlyMap<string, readonly CompiledRule[]>

function walk(
  rules: GateTable,
  gate: string,
  box: Box,
  path: readonly string[],
  trail: readonly string[],
  endings: Ending[],
): void {
  // Gates in a ring are a fault that the check tells; here they must not hang anybody.
  if (trail.includes(gate)) return
  for (const rule of rules.get(gate) ?? []) {
    const mine = narrow(box, rule.conditions)
    if (mine === null) continue
    const steps = [...path, rule.rule.id]
    if (rule.outcome !== null) endings.push({ rule: rule.outcome, path: steps, box: mine })
    else if (rule.next !== null) walk(rules, rule.next, mine, steps, [...trail, gate], endings)
  }
}

function signature(rule: OutcomeRule): string {
  return `${rule.lead}|${rule.also.join(',')}|${rule.does.jongere}`
}

/** @returns the endings of the tables, from their first gate on */
export function indexEndings(
  facts: readonly CompiledFact[],
  rules: GateTable,
  first: string,
): EndingIndex {
  const endings: Ending[] = []
  const whole = facts.map((fact) => fact.all)
  walk(rules, first, whole, [], [], endings)
  const numbers = new Map<string, number>()
  const outcomeOf = endings.map(({ rule }) => {
    const key = signature(rule)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
  const words = Math.ceil(endings.length / 32)
  const setOf = (belongs: (ending: Ending) => boolean) => {
    const set = new Uint32Array(words)
    endings.forEach((ending, number) => {
      if (belongs(ending)) set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31))
    })
    return set
  }
  return {
    endings,
    outcomeOf,
    outcomes: numbers.size,
    all: setOf(() => true),
    fits: facts.map(({ index, bits }) =>
      Array.from({ length: bits.size }, (_, position) =>
        setOf(({ box }) => ((box[index] ?? 0) & (1 << position)) !== 0),
      ),
    ),
  }
}

/** The endings that some value of the fact can come to, or those that each of them can come to. */
function ofFact(index: EndingIndex, fact: number, mask: Mask, each: boolean): EndingSet {
  let set: EndingSet | null = null
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const other = index.fits[fact]?.[31 - Math.clz32(rest & -rest)]
    if (other === undefined) continue
    if (set === null) set = other.slice()
    else
      for (let word = 0; word < set.length; word += 1) {
        const now = set[word] ?? 0
        const more = other[word] ?? 0
        set[word] = each ? now & more : now | more
      }
  }
  return set ?? index.all
}

/** @returns the endings of a set that also are in another one */
export function both(a: EndingSet, b: EndingSet): EndingSet {
  return a.map((word, number) => word & (b[number] ?? 0))
}

/** @returns the endings that are still possible when the facts have these values */
export function endingsFor(index: EndingIndex, masks: readonly Mask[]): EndingSet {
  const set = index.all.slice()
  masks.forEach((mask, fact) => {
    const fits = index.fits[fact] ?? []
    for (let word = 0; word < set.length; word += 1) {
      let some = 0
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        some |= fits[31 - Math.clz32(rest & -rest)]?.[word] ?? 0
      }
      set[word] = (set[word] ?? 0) & some
    }
  })
  return set
}

/** @returns whether knowing more of a fact can make a difference to these endings */
export function matters(index: EndingIndex, set: EndingSet, fact: number, mask: Mask): boolean {
  const indifferent = ofFact(index, fact, mask, true)
  return set.some((word, number) => (word & ~(indifferent[number] ?? 0)) !== 0)
}

/** @returns the numbers of the endings in a set, in the order of the tables */
function* numbersIn(set: EndingSet): Generator<number> {
  for (let word = 0; word < set.length; word += 1) {
    for (let rest = set[word] ?? 0; rest !== 0; rest &= rest - 1) {
      yield word * 32 + (31 - Math.clz32(rest & -rest))
    }
  }
}

/** @returns the first ending of a set, or null where it is empty */
export function firstEnding(index: EndingIndex, set: EndingSet): Ending | null {
  for (const number of numbersIn(set)) return index.endings[number] ?? null
  return null
}

/** @returns how many different outcomes the endings of a set have */
export function outcomesIn(index: EndingIndex, set: EndingSet): number {
  const seen = new Uint8Array(index.outcomes)
  let count = 0
  for (let word = 0; word < set.length; word += 1) {
    for (let rest = set[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const outcome = index.outcomeOf[word * 32 + (31 - Math.clz32(rest & -rest))] ?? 0
      if (seen[outcome] === 1) continue
      seen[outcome] = 1
      count += 1
    }
  }
  return count
}

/** @returns how many outcomes are left of a set when a fact has this one value */
export function outcomesWith(index: EndingIndex, set: EndingSet, fact: number, bit: Mask): number {
  return outcomesIn(index, both(set, ofFact(index, fact, bit, false)))
}
