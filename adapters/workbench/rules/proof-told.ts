import { changeDays } from '../../../knowledge/checks/change-days.js'
import { proveRules } from '../../../knowledge/checks/rule-proof.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import type { RuleBook } from './rule-book.js'

/** Something that the rules of a region leave open, or say twice. */
export interface RuleFault {
  readonly kind: 'gap' | 'overlap' | 'dead'
  /** The gate of a gap; the rule of anything else. */
  readonly at: string
  /** A sentence; ids of rules and gates stand in it between backticks. */
  readonly text: string
  /** ISO date from which it is so, or null where it is so on the day itself. */
  readonly since: string | null
}

export interface ToldProof {
  readonly faults: readonly RuleFault[]
  /** Situations that were gone through. */
  readonly combinations: bigint
  readonly ms: number
}

/** Proves the rules of one region on a day and on every later day on which something changes. */
export function proveRegion(book: RuleBook, region: Region, day: string): ToldProof {
  const began = performance.now()
  const rules = book.rules.map(({ item }) => item)
  const overlays = book.overlays.map(({ item }) => item)
  const later = changeDays({ rules, overlays, records: new Map() }).filter((one) => one > day)
  const faults = new Map<string, RuleFault>()
  const holding = new Set<string>()
  const reached = new Set<string>()
  let combinations = 0n
  const add = (fault: RuleFault) => {
    const key = `${fault.at} ${fault.text}`
    if (!faults.has(key)) faults.set(key, fault)
  }
  for (const one of [day, ...later]) {
    const gates = book.gates(region, one)
    const proof = proveRules(gates, region)
    const since = one === day ? null : one
    for (const { code, record, message } of proof.faults) {
      add({ kind: code === 'no-lead' ? 'gap' : 'overlap', at: record, text: message, since })
    }
    for (const { rule } of [...gates.rules.values()].flat()) {
      if (rule.region === region) holding.add(rule.id)
    }
    for (const id of proof.reached) reached.add(id)
    combinations = proof.combinations
  }
  for (const at of holding) {
    if (!reached.has(at)) add({ kind: 'dead', at, text: '', since: null })
  }
  const ms = Math.round(performance.now() - began)
  return { faults: [...faults.values()], combinations, ms }
}
