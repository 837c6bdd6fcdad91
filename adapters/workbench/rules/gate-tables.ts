import type { Region } from '../../../knowledge/records/provenance.js'
import { firstGate } from '../../../knowledge/referral/gates.js'
import { isOutcome, type Rule } from '../../../knowledge/referral/rule.js'
import type { Named, RuleBook } from './rule-book.js'
import { type Standing, standingOf } from './standing.js'

export interface GateRow extends Named<Rule> {
  readonly standing: Standing
}

/** One gate as people read it: facts across, rules down. */
export interface GateTable {
  readonly gate: string
  /** Facts, or views on them, that some rule of this gate looks at. */
  readonly columns: readonly string[]
  /** Those that hold come first. */
  readonly rows: readonly GateRow[]
}

/** @returns the gates of a region on a day, in the order in which somebody comes through them */
export function gateTables({ rules, facts }: RuleBook, region: Region, day: string): GateTable[] {
  const here = rules.filter(({ item }) => item.region === region || item.region === 'landelijk')
  const holding = here.filter(({ item }) => standingOf(item, day).kind === 'in-force')
  const replacers = (id: string) =>
    holding.flatMap(({ item }) => (item.overrides.includes(id) ? [item] : []))
  const rows = here.map(({ name, item }): GateRow => {
    const standing = standingOf(item, day)
    const by = standing.kind === 'in-force' ? replacers(item.id) : []
    return { name, item, standing: by.length === 0 ? standing : { kind: 'replaced', by } }
  })
  const order = facts.flatMap(({ item }) => [item.key, ...Object.keys(item.groups)])
  return gateOrder(here.map(({ item }) => item)).map((gate) => {
    const own = rows.filter(({ item }) => item.gate === gate)
    const named = new Set(own.flatMap(({ item }) => Object.keys(item.when)))
    return {
      gate,
      columns: order.filter((key) => named.has(key)),
      rows: own.sort((a, b) => weight(a) - weight(b)),
    }
  })
}

function weight({ standing }: GateRow): number {
  return ['in-force', 'later', 'proposed', 'replaced', 'ended', 'lapsed'].indexOf(standing.kind)
}

/** Gates as they follow on each other; those that nothing leads to come last. */
function gateOrder(rules: readonly Rule[]): string[] {
  const found = new Set([firstGate])
  for (const gate of found) {
    for (const rule of rules) {
      if (rule.gate === gate && !isOutcome(rule)) found.add(rule.next)
    }
  }
  for (const { gate } of rules) found.add(gate)
  return [...found].filter((gate) => rules.some((rule) => rule.gate === gate))
}
