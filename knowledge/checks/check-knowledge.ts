import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { type Region, regionKeys } from '../records/provenance.js'
import { deskKeys } from '../records/record.js'
import { isOutcome } from '../referral/rule.js'
import { type CoverageRow, checkCoverage } from './coverage.js'
import { checkQuestions } from './questions.js'
import { checkRegisters } from './registers.js'
import { proveRules } from './rule-proof.js'
import { checkValidity } from './validity.js'

export interface CheckReport {
  readonly faults: readonly Fault[]
  /** Combinations of facts proven to have exactly one lead, per region. */
  readonly proven: Readonly<Record<string, string>>
  readonly coverage: readonly CoverageRow[]
  readonly records: number
  readonly facets: number
  readonly questions: number
}

function warning(code: Fault['code'], record: string, message: string, remedy: string): Fault {
  return { code, severity: 'warning', file: '', record, message, remedy }
}

/** Leads that nobody could reach: no contact, no instruction. */
function checkReach(knowledge: KnowledgeBase): Fault[] {
  const leads = new Set(knowledge.rules.flatMap((rule) => (isOutcome(rule) ? [rule.lead] : [])))
  return [...leads].flatMap((lead) => {
    const record = knowledge.records.get(lead)
    if (record === undefined) return []
    const reach =
      record.kind === 'organisation' || record.kind === 'role' ? record.reach : undefined
    if (reach?.instruction !== undefined || (reach?.contacts.length ?? 0) > 0) return []
    return [
      warning(
        'no-reach',
        record.id,
        'it is a lead that nobody knows how to reach',
        'give it `reach`',
      ),
    ]
  })
}

/** Desks that a gemeente of a region should have and does not, where that region names desks at all. */
function checkLeaves(knowledge: KnowledgeBase): Fault[] {
  const faults: Fault[] = []
  for (const record of knowledge.records.values()) {
    if (record.kind !== 'gemeente') continue
    for (const desk of deskKeys) {
      const leaf = record.desks[desk]
      if (leaf !== undefined && (leaf.organisations.length > 0 || leaf.remark !== undefined))
        continue
      faults.push(
        warning(
          'no-reach',
          record.id,
          `it has no organisation for desk \`${desk}\``,
          'name the organisation, or say in a remark that the plan names none',
        ),
      )
    }
  }
  return faults
}

function checkConfirmed(knowledge: KnowledgeBase): Fault[] {
  return [...knowledge.records.values()].flatMap((record) =>
    record.kind === 'hulplijn' && !record.confirmed
      ? [
          warning(
            'unconfirmed',
            record.id,
            'its number or hours were not seen at the organisation itself',
            'look it up there, then set `confirmed` and `checkedOn`',
          ),
        ]
      : [],
  )
}

function checkRules(
  knowledge: KnowledgeBase,
  day: string,
): { faults: Fault[]; proven: Record<string, string> } {
  const faults: Fault[] = []
  const proven: Record<string, string> = {}
  const reached = new Set<string>()
  for (const region of regionKeys) {
    const proof = proveRules(knowledge.gates(region satisfies Region, day), region)
    faults.push(...proof.faults)
    proven[region] = proof.combinations.toString()
    for (const id of proof.reached) reached.add(id)
  }
  for (const rule of knowledge.rules) {
    if (reached.has(rule.id) || rule.validFrom > day) continue
    faults.push(
      warning(
        'rule-condition',
        rule.id,
        'no situation ever comes to this rule',
        'widen or remove it',
      ),
    )
  }
  return { faults, proven }
}

/**
 * Looks the whole knowledge base over.
 *
 * @param day ISO date for which the rules are proven
 */
export function checkKnowledge(knowledge: KnowledgeBase, day: string): CheckReport {
  const rules = checkRules(knowledge, day)
  const registers = checkRegisters(knowledge)
  const coverage = checkCoverage(knowledge)
  const facets = [...knowledge.records.values()].flatMap((record) => Object.values(record.facets))
  return {
    faults: [
      ...rules.faults,
      ...checkReach(knowledge),
      ...checkLeaves(knowledge),
      ...checkConfirmed(knowledge),
      ...registers.faults,
      ...coverage.faults,
      ...checkValidity(knowledge, day),
      ...checkQuestions(knowledge, day),
    ],
    proven: rules.proven,
    coverage: coverage.rows,
    records: knowledge.records.size,
    facets: facets.length,
    questions: facets.reduce((sum, facet) => sum + (facet?.questions.length ?? 0), 0),
  }
}
