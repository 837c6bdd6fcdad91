import type { Region } from '../records/provenance.js'
import { narrow, subtract } from './boxes.js'
import { type EndingIndex, indexEndings } from './endings.js'
import { type Fact, unknownValue } from './fact.js'
import { type Overlay, overlayKinds } from './overlay.js'
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

export interface CompiledOverlay {
  readonly overlay: Overlay
  readonly conditions: readonly Condition[]
}

/** The decision tables of one region on one day: national rules with the region's own over them. */
export interface Gates {
  readonly facts: readonly CompiledFact[]
  readonly factByKey: ReadonlyMap<string, CompiledFact>
  /** Per gate; a rule that gives way to another one stands there in pieces, without what it gives away. */
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>
  readonly overlays: readonly CompiledOverlay[]
  readonly index: EndingIndex
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

interface Dated {
  readonly id: string
  readonly region: Region
  readonly status: Rule['status']
  readonly validFrom: string
  readonly validUntil?: string | undefined
  readonly overrides: readonly string[]
}

function inForce(rule: Dated, region: Region, day: string): boolean {
  const here = rule.region === 'landelijk' || rule.region === region
  const begun = rule.validFrom <= day
  const ended = rule.validUntil !== undefined && rule.validUntil < day
  return here && begun && !ended && rule.status === 'geldend'
}

/** What holds in a region on a day: its own over the national ones they name. */
function layered<T extends Dated>(all: readonly T[], region: Region, day: string): T[] {
  const current = all.filter((rule) => inForce(rule, region, day))
  const overridden = new Set(current.flatMap((rule) => rule.overrides))
  return current.filter((rule) => !overridden.has(rule.id))
}

function conditionsOf(
  facts: readonly CompiledFact[],
  when: Readonly<Record<string, readonly string[]>>,
): Condition[] {
  return Object.entries(when).map(([key, values]) => conditionOf(facts, key, values))
}

/** The conditions of a rule without the situations of those that go before it. */
function withoutThose(
  facts: readonly CompiledFact[],
  conditions: readonly Condition[],
  first: readonly (readonly Condition[])[],
): readonly (readonly Condition[])[] {
  if (first.length === 0) return [conditions]
  const whole = facts.map((fact) => fact.all)
  let boxes = [narrow(whole, conditions) ?? []].filter((box) => box.length > 0)
  for (const other of first) boxes = boxes.flatMap((box) => subtract(box, other))
  return boxes.map((box) =>
    box.flatMap((mask, fact) => (mask === whole[fact] ? [] : [{ fact, mask }])),
  )
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
  overlays: readonly Overlay[],
  region: Region,
  day: string,
): Gates {
  const current = layered(rules, region, day).map((rule) => ({
    rule,
    conditions: conditionsOf(facts, rule.when),
  }))
  const goBefore = new Map<string, typeof current>()
  for (const other of current) {
    for (const id of other.rule.before) goBefore.set(id, [...(goBefore.get(id) ?? []), other])
  }
  const byGate = new Map<string, CompiledRule[]>()
  for (const { rule, conditions } of current) {
    // Who goes before a national rule goes before the regional one in its place as well.
    const places = [rule.id, ...rule.overrides]
    const first = new Set(places.flatMap((id) => goBefore.get(id) ?? []))
    const pieces = withoutThose(
      facts,
      conditions,
      [...first].flatMap((other) => (other.rule.gate === rule.gate ? [other.conditions] : [])),
    )
    const list = byGate.get(rule.gate) ?? []
    byGate.set(rule.gate, list)
    const ending = isOutcome(rule)
      ? { outcome: rule, next: null }
      : { outcome: null, next: rule.next }
    for (const piece of pieces) list.push({ rule, conditions: piece, ...ending })
  }
  return {
    facts,
    factByKey: new Map(facts.map((fact) => [fact.fact.key, fact])),
    rules: byGate,
    index: indexEndings(facts, byGate, firstGate),
    overlays: layered(overlays, region, day)
      .map((overlay) => ({ overlay, conditions: conditionsOf(facts, overlay.when) }))
      .sort(
        (a, b) => orderOf(a.overlay) - orderOf(b.overlay) || (a.overlay.id < b.overlay.id ? -1 : 1),
      ),
  }
}

function orderOf(overlay: Overlay): number {
  return overlayKinds.indexOf(overlay.kind)
}
