import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import type { Region } from '../records/provenance.js'
import { type CoverageRow, checkCoverage } from './coverage.js'
import { checkDangerExamples } from './danger-examples.js'
import { checkLanguages } from './languages.js'
import type { KnowledgeProof } from './prove-knowledge.js'
import { checkQuestions } from './questions.js'
import { checkReach } from './reach.js'
import { checkRegisters } from './registers.js'
import { checkValidity } from './validity.js'

export interface CheckReport {
  readonly faults: readonly Fault[]
  readonly coverage: readonly CoverageRow[]
  readonly records: number
  readonly facets: number
  readonly questions: number
}

function warning(code: Fault['code'], record: string, message: string, remedy: string): Fault {
  return { code, severity: 'warning', file: '', record, message, remedy }
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

/**
 * Looks the whole knowledge base over.
 *
 * @param day ISO date on which it is looked over
 * @param proof of the rules, from `proveKnowledge`
 * @param live the region that goes live, if any: what is a warning elsewhere may be an error there
 */
export function checkKnowledge(
  knowledge: KnowledgeBase,
  day: string,
  proof: KnowledgeProof,
  live: Region | null = null,
): CheckReport {
  const registers = checkRegisters(knowledge)
  const coverage = checkCoverage(knowledge)
  const facets = [...knowledge.records.values()].flatMap((record) => Object.values(record.facets))
  return {
    faults: [
      ...proof.faults,
      ...checkReach(knowledge, proof.named, live),
      ...checkConfirmed(knowledge),
      ...registers.faults,
      ...checkLanguages(knowledge),
      ...coverage.faults,
      ...checkValidity(knowledge, day),
      ...checkQuestions(knowledge, day),
      ...checkDangerExamples(knowledge.danger, knowledge.dangerExamples),
    ],
    coverage: coverage.rows,
    records: knowledge.records.size,
    facets: facets.length,
    questions: facets.reduce((sum, facet) => sum + (facet?.questions.length ?? 0), 0),
  }
}
