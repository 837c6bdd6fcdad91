/** Something wrong in the knowledge files, said so that somebody who is no programmer can mend it. */
export interface Fault {
  readonly code:
    | 'unreadable'
    | 'schema'
    | 'duplicate-id'
    | 'unknown-reference'
    | 'misplaced'
    | 'rule-condition'
    | 'no-lead'
    | 'two-leads'
    | 'dead-rule'
    | 'foreign-lead'
    | 'no-leaf'
    | 'no-reach'
    | 'unconfirmed'
    | 'register'
    | 'language'
    | 'coverage'
    | 'question'
    | 'validity'
    | 'outdated'
    | 'danger-example'
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** The record, rule or field it is about. */
  readonly record: string
  readonly message: string
  readonly remedy: string
}

/** @returns one line that names file, record, fault and remedy */
export function describeFault(fault: Fault): string {
  const where = [fault.file, fault.record].filter((part) => part !== '').join(' › ')
  return `${fault.severity} ${fault.code}: ${where}: ${fault.message} → ${fault.remedy}`
}

/** The knowledge cannot be used; carries every fault found, not only the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
  readonly code = 'knowledge-invalid'
  readonly remedy = 'Mend the files named above; `npm run check` tells when all is well.'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      [`The knowledge base has ${faults.length} fault(s):`, ...faults.map(describeFault)].join(
        '\n',
      ),
    )
    this.faults = faults
  }
}
