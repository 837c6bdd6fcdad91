import type { Fact, Profile } from './fact.js'
import { unknownValue } from './fact.js'
import { type CompiledFact, firstGate, type Gates, type Mask } from './gates.js'
import type { OutcomeRule } from './rule.js'

/** Either the facts to ask for next, or the one lead with the rules that say why. */
export type Decision =
  | { readonly kind: 'ask'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'refer'
      readonly rule: OutcomeRule
      readonly path: readonly string[]
      /** Facts nobody spoke of that were taken for granted, and without which it might be another. */
      readonly assumed: readonly Fact[]
    }

interface Reached {
  readonly outcomes: Map<string, { rule: OutcomeRule; path: readonly string[] }>
  /** Facts that some rule on the way looks at while more than one of its values is still possible. */
  readonly open: Set<number>
}

function signature(rule: OutcomeRule): string {
  return `${rule.lead}|${rule.also.join(',')}|${rule.does.jongere}`
}

function walk(
  gates: Gates,
  gate: string,
  masks: Mask[],
  path: readonly string[],
  reached: Reached,
): void {
  for (const rule of gates.rules.get(gate) ?? []) {
    const narrowed = masks.slice()
    let possible = true
    for (const { fact, mask } of rule.conditions) {
      const before = narrowed[fact] ?? 0
      const after = before & mask
      if (after === 0) {
        possible = false
        break
      }
      narrowed[fact] = after
    }
    for (const { fact, mask } of rule.conditions) {
      const before = masks[fact] ?? 0
      if ((before & mask) !== before && possible) reached.open.add(fact)
    }
    if (!possible) continue
    const steps = [...path, rule.rule.id]
    if (rule.outcome !== null) {
      const key = signature(rule.outcome)
      if (!reached.outcomes.has(key)) reached.outcomes.set(key, { rule: rule.outcome, path: steps })
    } else if (rule.next !== null) {
      walk(gates, rule.next, narrowed, steps, reached)
    }
  }
}

function reach(gates: Gates, masks: Mask[]): Reached {
  const reached: Reached = { outcomes: new Map(), open: new Set() }
  walk(gates, firstGate, masks, [], reached)
  return reached
}

/** What is still possible per fact; facts that are taken for granted count as said. */
function masksOf(
  gates: Gates,
  profile: Profile,
  audience: 'professional' | 'jongere',
): { masks: Mask[]; assumed: CompiledFact[] } {
  const assumed: CompiledFact[] = []
  const masks = gates.facts.map((compiled) => {
    const said = profile[compiled.fact.key]
    if (said === undefined || said.length === 0) return compiled.known
    return said.reduce((mask, value) => mask | (compiled.bits.get(value) ?? 0), 0) || 1
  })
  for (const compiled of gates.facts) {
    const { assume } = compiled.fact
    if (assume === undefined || profile[compiled.fact.key] !== undefined) continue
    if (!assume.audiences.includes(audience)) continue
    const doubtful = Object.entries(assume.unless).some(([key, values]) => {
      const other = gates.factByKey.get(key)
      if (other === undefined) return false
      const mask = values.reduce((sum, value) => sum | (other.bits.get(value) ?? 0), 0)
      const now = masks[other.index] ?? 0
      // Somebody who may have been anywhere is not asked about what concerns a few.
      return now !== 0 && (now & ~mask) === 0
    })
    if (doubtful) continue
    masks[compiled.index] = compiled.bits.get(assume.value) ?? 1
    assumed.push(compiled)
  }
  return { masks, assumed }
}

/** Of the facts taken for granted, those that could lead elsewhere. */
function decisive(gates: Gates, masks: Mask[], assumed: readonly CompiledFact[]): Fact[] {
  return assumed.flatMap(({ index, known, fact }) => {
    const open = masks.slice()
    open[index] = known
    return reach(gates, open).outcomes.size > 1 ? [fact] : []
  })
}

function single(mask: Mask): boolean {
  return (mask & (mask - 1)) === 0
}

/** How many outcomes remain on average once the fact is known. */
function expectedOutcomes(gates: Gates, masks: Mask[], compiled: CompiledFact): number {
  const now = masks[compiled.index] ?? 0
  let total = 0
  let values = 0
  for (let bit = 1; bit <= now; bit <<= 1) {
    if ((now & bit) === 0) continue
    const trial = masks.slice()
    trial[compiled.index] = bit
    const weight = compiled.weights.get(bit) ?? 0
    total += weight * reach(gates, trial).outcomes.size
    values += weight
  }
  return values === 0 ? Number.POSITIVE_INFINITY : total / values
}

/** How much an easier question is worth, in outcomes left: an age is asked before a benefit. */
const easeWeight = 1

function bestQuestion(gates: Gates, masks: Mask[], open: Iterable<number>): CompiledFact | null {
  let best: CompiledFact | null = null
  let bestScore = Number.POSITIVE_INFINITY
  for (const index of open) {
    const compiled = gates.facts[index]
    if (compiled === undefined || single(masks[index] ?? 0)) continue
    const score = expectedOutcomes(gates, masks, compiled) + compiled.fact.ease * easeWeight
    if (score < bestScore) {
      best = compiled
      bestScore = score
    }
  }
  return best
}

/**
 * Decides who is aan zet, or what must be known first. Pure and total: it ends in a lead for
 * every profile once each fact is known or answered with `onbekend`.
 *
 * @param gates the tables of the region on the day asked about
 * @param profile what is known; a fact that was asked for in vain holds `onbekend`
 * @param audience who asks: some facts are only asked of young people themselves
 * @throws Error when the tables lead nowhere, which `check` proves cannot happen
 */
export function decide(
  gates: Gates,
  profile: Profile,
  audience: 'professional' | 'jongere',
): Decision {
  const { masks, assumed } = masksOf(gates, profile, audience)
  const reached = reach(gates, masks)
  const [only] = reached.outcomes.values()
  if (only === undefined) throw new Error('No rule leads anywhere for this profile; run the check')
  const question = reached.outcomes.size === 1 ? null : bestQuestion(gates, masks, reached.open)
  if (question === null) {
    return { kind: 'refer', ...only, assumed: decisive(gates, masks, assumed) }
  }
  const companions = question.fact.together.flatMap((key) => {
    const other = gates.factByKey.get(key)
    if (other === undefined || single(masks[other.index] ?? 0)) return []
    return reached.open.has(other.index) ? [other.fact] : []
  })
  return { kind: 'ask', facts: [question.fact, ...companions] }
}

/**
 * Adds what somebody said to what was known; a later statement wins over an earlier one that
 * it contradicts.
 */
export function learn(profile: Profile, said: Profile): Profile {
  const next: Record<string, readonly string[]> = { ...profile }
  for (const [key, values] of Object.entries(said)) {
    const before = next[key]
    const both = before?.filter((value) => values.includes(value)) ?? []
    next[key] = both.length > 0 ? both : values
  }
  return next
}

/** @returns the profile in which somebody does not know these facts */
export function leaveUnknown(profile: Profile, facts: readonly Fact[]): Profile {
  const next: Record<string, readonly string[]> = { ...profile }
  for (const fact of facts) {
    const narrowed = next[fact.key]
    const first = narrowed?.[0]
    next[fact.key] = first === undefined ? [unknownValue] : [first]
  }
  return next
}
