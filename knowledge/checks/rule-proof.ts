import type { Fault } from '../fault.js'
import { type Box, narrow, situationsIn, subtract } from '../referral/boxes.js'
import { type CompiledRule, firstGate, type Gates, type Mask } from '../referral/gates.js'
import type { OutcomeRule } from '../referral/rule.js'
import { describeSituation } from './situation.nl.js'

/** A rule with a lead, and a block of situations that end in it. */
export interface Ending {
  readonly rule: OutcomeRule
  readonly box: Box
}

/** What a walk over all situations found. */
export interface Proof {
  /** How many combinations of facts were covered. */
  readonly combinations: bigint
  readonly faults: readonly Fault[]
  /** Rules that some situation reaches. */
  readonly reached: ReadonlySet<string>
  readonly endings: readonly Ending[]
}

/** The commonest kind of situation among the blocks: the plainest counterexample. */
function largest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (best, box) => (best === undefined || situationsIn(box) > situationsIn(best) ? box : best),
    undefined,
  )
}

/**
 * Proves for one region and day that every situation has exactly one lead: in each gate no two
 * rules hold at once and none is missing, for just the situations that can arrive there. Every
 * combination of values is covered, `onbekend` as well; nothing is sampled.
 */
export function proveRules(gates: Gates, region: string): Proof {
  const faults: Fault[] = []
  const reached = new Set<string>()
  const endings: Ending[] = []
  const file = `${region}/verwijsregels.json`

  const fault = (code: Fault['code'], record: string, message: string, remedy: string) => {
    faults.push({ code, severity: 'error', file, record, message, remedy })
  }
  const tell = (box: Box, rules: readonly CompiledRule[]) => {
    const looked = rules.flatMap((rule) => rule.conditions.map(({ fact }) => fact))
    return describeSituation(gates.facts, box, new Set(looked))
  }

  const overlaps = (rule: CompiledRule, mine: Box, later: readonly CompiledRule[]) => {
    for (const other of later) {
      const both = narrow(mine, other.conditions)
      if (both === null) continue
      fault(
        'two-leads',
        rule.rule.id,
        `Twee regels gelden tegelijk, ook \`${other.rule.id}\`, voor een jongere ${tell(both, [rule, other])}`,
        'narrow one of the two, or name in `before` which goes before the other',
      )
    }
  }

  const visit = (gate: string, box: readonly Mask[], trail: readonly string[]): void => {
    const rules = gates.rules.get(gate)
    if (rules === undefined || trail.includes(gate)) {
      const what = rules === undefined ? 'heeft geen regels' : 'leidt naar zichzelf terug'
      const who = describeSituation(gates.facts, box, new Set())
      fault(
        'no-lead',
        gate,
        `Niemand is aan zet, want poort \`${gate}\` ${what}, voor een jongere ${who}`,
        'name a gate that exists and lies further on',
      )
      return
    }
    let open: Mask[][] = [box.slice()]
    rules.forEach((rule, number) => {
      const mine = narrow(box, rule.conditions)
      if (mine === null) return
      overlaps(rule, mine, rules.slice(number + 1))
      reached.add(rule.rule.id)
      open = open.flatMap((piece) => subtract(piece, rule.conditions))
      if (rule.outcome !== null) endings.push({ rule: rule.outcome, box: mine })
      if (rule.next !== null) visit(rule.next, mine, [...trail, gate])
    })
    const missing = largest(open)
    if (missing === undefined) return
    fault(
      'no-lead',
      gate,
      `Niemand is aan zet voor een jongere ${tell(missing, rules)}`,
      `add a rule to gate \`${gate}\` for this situation`,
    )
  }

  const all = gates.facts.map((fact) => fact.all)
  visit(firstGate, all, [])
  return { combinations: situationsIn(all), faults, reached, endings }
}
