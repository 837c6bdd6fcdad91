import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { type Region, regionKeys } from '../records/provenance.js'
import type { Gates } from '../referral/gates.js'
import { changeDays } from './change-days.js'
import { checkParties, holdsSomewhere, type Named, namedParties } from './party-proof.js'
import { type Proof, proveRules } from './rule-proof.js'

export interface KnowledgeProof {
  readonly faults: readonly Fault[]
  /** The days on which something changes, for each of which all was proven. */
  readonly days: readonly string[]
  /** Combinations of facts proven to have exactly one lead, per region. */
  readonly combinations: Readonly<Record<Region, bigint>>
  /** Whom the situations of a region lead to on the day asked about. */
  readonly named: Readonly<Record<Region, readonly Named[]>>
}

/** The rules that are in force: on days with the same ones nothing need be proven again. */
function fingerprint(gates: Gates): string {
  const rules = [...gates.rules.values()].flat().map(({ rule }) => rule.id)
  return [...rules, ...gates.overlays.map(({ overlay }) => overlay.id)].join()
}

function deadFaults(
  knowledge: KnowledgeBase,
  inForce: ReadonlySet<string>,
  alive: ReadonlySet<string>,
): Fault[] {
  return [...knowledge.rules, ...knowledge.overlays].flatMap(({ id, region }) =>
    inForce.has(id) && !alive.has(id)
      ? [
          {
            code: 'dead-rule',
            severity: 'error',
            file: '',
            record: id,
            message: `Geen enkele jongere in ${region} komt ooit bij deze regel uit`,
            remedy: 'widen it, or take it out',
          } satisfies Fault,
        ]
      : [],
  )
}

function addOnce(faults: Map<string, Fault>, found: readonly Fault[], since: string | null): void {
  for (const fault of found) {
    const key = `${fault.record} ${fault.message}`
    if (faults.has(key)) continue
    const message = since === null ? fault.message : `${fault.message} (vanaf ${since})`
    faults.set(key, { ...fault, message })
  }
}

/**
 * Proves that there is no wrong door: in every region, on every day on which something changes and
 * for every combination of facts, exactly one lead, that exists there and then.
 *
 * @param today ISO date for which it is told whom the situations lead to
 */
export function proveKnowledge(knowledge: KnowledgeBase, today: string): KnowledgeProof {
  const faults = new Map<string, Fault>()
  const alive = new Set<string>()
  const inForce = new Set<string>()
  const combinations = emptyOf(0n)
  const named = emptyOf<readonly Named[]>([])
  const days = changeDays(knowledge)
  for (const region of regionKeys) {
    const proofs = new Map<string, Proof>()
    for (const day of days) {
      const gates = knowledge.gates(region, day)
      const key = fingerprint(gates)
      const proof = proofs.get(key) ?? proveRules(gates, region)
      proofs.set(key, proof)
      const parties = namedParties(gates, proof.endings)
      const found = [...proof.faults, ...checkParties(knowledge, parties, region, day)]
      addOnce(faults, found, day === days[0] ? null : day)
      for (const rules of gates.rules.values()) for (const { rule } of rules) inForce.add(rule.id)
      for (const id of proof.reached) alive.add(id)
      for (const compiled of gates.overlays) {
        inForce.add(compiled.overlay.id)
        if (holdsSomewhere(compiled, proof.endings)) alive.add(compiled.overlay.id)
      }
      combinations[region] = proof.combinations
      if (day <= today) named[region] = parties
    }
  }
  return {
    faults: [...faults.values(), ...deadFaults(knowledge, inForce, alive)],
    days,
    combinations,
    named,
  }
}

function emptyOf<T>(value: T): Record<Region, T> {
  return {
    landelijk: value,
    'noordoost-brabant': value,
    'rijk-van-nijmegen': value,
    'noord-midden-drenthe': value,
  }
}
