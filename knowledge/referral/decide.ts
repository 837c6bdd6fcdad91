import {
  type EndingSet,
  endingsFor,
  firstEnding,
  matters,
  outcomesIn,
  outcomesWith,
} from './endings.js'
import type { Fact, Profile } from './fact.js'
import { unknownValue } from './fact.js'
import type { CompiledFact, Gates, Mask } from './gates.js'
import type { Overlay } from './overlay.js'
import { possibleValues } from './possible-values.js'
import type { OutcomeRule, Party } from './rule.js'

/** Either the facts to ask for next, or the one lead with the rules that say why. */
export type Decision =
  | { readonly kind: 'ask'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'refer'
      readonly rule: OutcomeRule
      readonly path: readonly string[]
      /** Facts nobody spoke of that were taken for granted, and without which it might be another. */
      readonly assumed: readonly Fact[]
      /** What comes on top of the lead; none of them is a lead. */
      readonly overlays: readonly Overlay[]
    }

/** All overlays that surely hold for what was said, whatever becomes known besides. */
function overlaysFor(
  gates: Gates,
  said: readonly Mask[],
  rule: OutcomeRule,
  audience: 'professional' | 'jongere',
): Overlay[] {
  return gates.overlays.flatMap(({ overlay, conditions }) => {
    const sure = conditions.every(({ fact, mask }) => ((said[fact] ?? 0) & ~mask) === 0)
    if (!sure || !overlay.audiences.includes(audience)) return []
    const { whenLead, whenParty } = overlay
    if (whenLead.length > 0 && !whenLead.includes(rule.lead)) return []
    const named = (party: Party) => party === rule.lead || rule.also.includes(party)
    return whenParty.length > 0 && !whenParty.some(named) ? [] : [overlay]
  })
}

/** Of the facts taken for granted, those that could lead elsewhere. */
function decisive(
  { index }: Gates,
  masks: readonly Mask[],
  assumed: readonly CompiledFact[],
): Fact[] {
  return assumed.flatMap((compiled) => {
    const open = masks.slice()
    open[compiled.index] = compiled.known
    return outcomesIn(index, endingsFor(index, open)) > 1 ? [compiled.fact] : []
  })
}

function single(mask: Mask): boolean {
  return (mask & (mask - 1)) === 0
}

/** How many outcomes remain on average once the fact is known. */
function expectedOutcomes(
  { index }: Gates,
  possible: EndingSet,
  compiled: CompiledFact,
  mask: Mask,
): number {
  let total = 0
  let values = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest
    const weight = compiled.weights.get(bit) ?? 0
    total += weight * outcomesWith(index, possible, compiled.index, bit)
    values += weight
  }
  return values === 0 ? Number.POSITIVE_INFINITY : total / values
}

/** How much an easier question is worth, in outcomes left: an age is asked before a benefit. */
const easeWeight = 1
/** More than any score: what tells nothing by itself is asked when nothing else is left. */
const idle = 1000

function isOpen({ index }: Gates, possible: EndingSet, fact: number, mask: Mask): boolean {
  return !single(mask) && matters(index, possible, fact, mask)
}

/** The question that leaves the fewest outcomes; one that leaves them all comes last. */
function bestQuestion(
  gates: Gates,
  masks: readonly Mask[],
  possible: EndingSet,
  outcomes: number,
): CompiledFact | null {
  let best: CompiledFact | null = null
  let bestScore = Number.POSITIVE_INFINITY
  for (const compiled of gates.facts) {
    const mask = masks[compiled.index] ?? 0
    if (!isOpen(gates, possible, compiled.index, mask)) continue
    const left = expectedOutcomes(gates, possible, compiled, mask)
    const tells = left < outcomes ? 0 : idle
    const score = left + compiled.fact.ease * easeWeight + tells
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
  const { masks, said, assumed } = possibleValues(gates, profile, audience)
  const possible = endingsFor(gates.index, masks)
  const ending = firstEnding(gates.index, possible)
  if (ending === null) throw new Error('No rule leads anywhere for this profile; run the check')
  const outcomes = outcomesIn(gates.index, possible)
  const question = outcomes === 1 ? null : bestQuestion(gates, masks, possible, outcomes)
  if (question === null) {
    return {
      kind: 'refer',
      rule: ending.rule,
      path: ending.path,
      assumed: decisive(gates, masks, assumed),
      overlays: overlaysFor(gates, said, ending.rule, audience),
    }
  }
  const companions = question.fact.together.flatMap((key) => {
    const other = gates.factByKey.get(key)
    if (other === undefined) return []
    const open = isOpen(gates, possible, other.index, masks[other.index] ?? 0)
    return open ? [other.fact] : []
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
