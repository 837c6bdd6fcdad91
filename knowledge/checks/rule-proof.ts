import type { Fault } from '../fault.js'
import {
  type CompiledFact,
  type CompiledRule,
  firstGate,
  type Gates,
  type Mask,
} from '../referral/gates.js'

/** What a walk over all situations found. */
export interface Proof {
  /** How many combinations of facts were covered. */
  readonly combinations: bigint
  readonly faults: readonly Fault[]
  /** Rules that some situation reaches. */
  readonly reached: ReadonlySet<string>
}

function count(mask: Mask): bigint {
  let bits = 0n
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1n
  return bits
}

/** Values that are still possible, as words: for a counterexample that reads as a situation. */
function describe(
  facts: readonly CompiledFact[],
  masks: readonly Mask[],
  only: ReadonlySet<number>,
): string {
  return facts
    .filter(({ index }) => only.has(index))
    .map(({ fact, bits, index }) => {
      const mask = masks[index] ?? 0
      const first = [...bits].find(([, bit]) => (bit & mask) !== 0)?.[0] ?? 'onbekend'
      return `${fact.key} is ${first}`
    })
    .join(', ')
}

/** The part of the situations in which a rule holds, or null where there is none. */
function narrow(masks: readonly Mask[], rule: CompiledRule): Mask[] | null {
  const narrowed = masks.slice()
  for (const { fact, mask } of rule.conditions) {
    const left = (narrowed[fact] ?? 0) & mask
    if (left === 0) return null
    narrowed[fact] = left
  }
  return narrowed
}

/**
 * Takes a rule's situations out of the others: what is left, as boxes that do not overlap.
 * Exact, because every condition is a set of values of one fact.
 */
function subtract(box: readonly Mask[], rule: CompiledRule): Mask[][] {
  if (narrow(box, rule) === null) return [box.slice()]
  const left: Mask[][] = []
  const rest = box.slice()
  for (const { fact, mask } of rule.conditions) {
    const outside = (rest[fact] ?? 0) & ~mask
    if (outside !== 0) {
      const piece = rest.slice()
      piece[fact] = outside
      left.push(piece)
    }
    rest[fact] = (rest[fact] ?? 0) & mask
  }
  return left
}

/**
 * Proves for one region and day that every situation has exactly one lead: in each gate no two
 * rules hold at once and none is missing, for just the situations that can arrive there.
 */
export function proveRules(gates: Gates, region: string): Proof {
  const faults: Fault[] = []
  const reached = new Set<string>()
  const file = `${region}/verwijsregels.json`

  const fault = (code: Fault['code'], record: string, message: string, remedy: string) => {
    faults.push({ code, severity: 'error', file, record, message, remedy })
  }

  const visit = (gate: string, masks: readonly Mask[], trail: readonly string[]): void => {
    const rules = gates.rules.get(gate)
    if (rules === undefined || trail.includes(gate)) {
      fault(
        'no-lead',
        gate,
        rules === undefined
          ? `gate \`${gate}\` has no rules`
          : `gate \`${gate}\` leads back to itself`,
        'name a gate that exists and lies further on',
      )
      return
    }
    const facts = new Set(rules.flatMap((rule) => rule.conditions.map(({ fact }) => fact)))
    let open: Mask[][] = [masks.slice()]
    rules.forEach((rule, number) => {
      const mine = narrow(masks, rule)
      if (mine === null) return
      for (const other of rules.slice(number + 1)) {
        const both = narrow(mine, other)
        if (both === null) continue
        fault(
          'two-leads',
          rule.rule.id,
          `it and \`${other.rule.id}\` both hold when ${describe(gates.facts, both, facts)}`,
          'narrow the conditions of one of the two',
        )
      }
      reached.add(rule.rule.id)
      open = open.flatMap((box) => subtract(box, rule))
      if (rule.next !== null) visit(rule.next, mine, [...trail, gate])
    })
    const [missing] = open
    if (missing !== undefined) {
      fault(
        'no-lead',
        gate,
        `nobody is aan zet when ${describe(gates.facts, missing, facts)}`,
        `add a rule to gate \`${gate}\` for this situation`,
      )
    }
  }

  const all = gates.facts.map((fact) => fact.all)
  visit(firstGate, all, [])
  return { combinations: all.reduce((product, mask) => product * count(mask), 1n), faults, reached }
}
