import type { Region } from '../records/provenance.js'
import { type Fact, unknownValue } from './fact.js'
import { isOutcome, type OutcomeRule, type Rule } from './rule.js'

/** A set of values of one fact, one bit per value; bit 0 is `onbekend`. */
export type Mask = number

export interface CompiledFact {
  readonly fact: Fact
  readonly index: number
  readonly bits: ReadonlyMap<string, Mask>
  /** How common the value of a bit is thought to be. */
  readonly weights: ReadonlyMap<Mask, number>
  /** All values but `onbekend`. */
  readonly known: Mask
  readonly all: Mask
}

export interface Condition {
  readonly fact: number
  readonly mask: Mask
}

export interface CompiledRule {
  readonly rule: Rule
  readonly conditions: readonly Condition[]
  readonly outcome: OutcomeRule | null
  readonly next: string | null
}

/** The decision tables of one region on one day: national rules with the region's own over them. */
export interface Gates {
  readonly facts: readonly CompiledFact[]
  readonly factByKey: ReadonlyMap<string, CompiledFact>
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>
}

export const firstGate = 'start'

/** @returns the facts with a bit for every value */
export function compileFacts(facts: readonly Fact[]): CompiledFact[] {
  return facts.map((fact, index) => {
    const bits = new Map<string, Mask>([[unknownValue, 1]])
    fact.values.forEach((value, position) => {
      bits.set(value, 2 << position)
    })
    const known = (2 << fact.values.length) - 2
    const weights = new Map(
      [...bits].map(([value, bit]) => [bit, fact.prior[value] ?? 1 / fact.values.length]),
    )
    return { fact, index, bits, weights, known, all: known | 1 }
  })
}

/**
 * @returns the fact and the values of it that a rule's condition means
 * @throws RangeError when it names a fact or value that does not exist
 */
export function conditionOf(
  facts: readonly CompiledFact[],
  key: string,
  values: readonly string[],
): Condition {
  for (const compiled of facts) {
    const group = compiled.fact.groups[key]
    if (compiled.fact.key !== key && group === undefined) continue
    let mask = 0
    for (const value of values) {
      const members = group === undefined ? [value] : (group[value] ?? [value])
      for (const member of members) {
        const bit = compiled.bits.get(member)
        if (bit === undefined) throw new RangeError(`fact \`${key}\` has no value \`${value}\``)
        mask |= bit
      }
    }
    return { fact: compiled.index, mask }
  }
  throw new RangeError(`there is no fact \`${key}\``)
}

function inForce(rule: Rule, region: Region, day: string): boolean {
  const here = rule.region === 'landelijk' || rule.region === region
  const begun = rule.validFrom <= day
  const ended = rule.validUntil !== undefined && rule.validUntil < day
  return here && begun && !ended && rule.status === 'geldend'
}

/**
 * Lays a region's rules over the national ones.
 *
 * @param day ISO date on which the rules must hold
 * @throws RangeError when a rule names a fact or value that does not exist
 */
export function compileGates(
  facts: readonly CompiledFact[],
  rules: readonly Rule[],
  region: Region,
  day: string,
): Gates {
  const current = rules.filter((rule) => inForce(rule, region, day))
  const overridden = new Set(current.flatMap((rule) => rule.overrides))
  const byGate = new Map<string, CompiledRule[]>()
  for (const rule of current) {
    if (overridden.has(rule.id)) continue
    const conditions = Object.entries(rule.when).map(([key, values]) =>
      conditionOf(facts, key, values),
    )
    const compiled: CompiledRule = isOutcome(rule)
      ? { rule, conditions, outcome: rule, next: null }
      : { rule, conditions, outcome: null, next: rule.next }
    const list = byGate.get(rule.gate)
    if (list === undefined) byGate.set(rule.gate, [compiled])
    else list.push(compiled)
  }
  return {
    facts,
    factByKey: new Map(facts.map((fact) => [fact.fact.key, fact])),
    rules: byGate,
  }
}
