import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'

/** How much of one source stands in the records. */
export interface CoverageRow {
  readonly document: string
  readonly sections: number
  readonly covered: number
  readonly skipped: number
  /** Records tied to its sections. */
  readonly records: number
}

export interface CoverageReport {
  readonly faults: readonly Fault[]
  readonly rows: readonly CoverageRow[]
}

function fault(record: string, message: string, remedy: string): Fault {
  return {
    code: 'coverage',
    severity: 'error',
    file: 'dekking.json',
    record,
    message,
    remedy,
  }
}

/**
 * Compares the sections of every source with the manifest: each must be tied to records, or
 * be marked as not asked for with a reason.
 */
export function checkCoverage(knowledge: KnowledgeBase): CoverageReport {
  const faults: Fault[] = []
  const rows: CoverageRow[] = []
  const known = new Set([...knowledge.records.keys(), ...knowledge.rules.map(({ id }) => id)])
  const told = new Map(
    knowledge.coverage.map((entry) => [`${entry.document} ${entry.section}`, entry]),
  )
  const real = new Set<string>()
  for (const { id, sections } of knowledge.documents.values()) {
    const tied = new Set<string>()
    let covered = 0
    let skipped = 0
    for (const section of sections) {
      const place = `${id} ${section}`
      real.add(place)
      const entry = told.get(place)
      if (entry === undefined) {
        faults.push(
          fault(
            place,
            'no record was made from this section, and nobody said why not',
            'name the records that hold it, or the reason in `skipped`',
          ),
        )
      } else if ('skipped' in entry) skipped += 1
      else {
        covered += 1
        for (const record of entry.records) {
          tied.add(record)
          if (known.has(record)) continue
          faults.push(
            fault(
              place,
              `it names \`${record}\`, which does not exist`,
              'correct or remove the id',
            ),
          )
        }
      }
    }
    rows.push({ document: id, sections: sections.length, covered, skipped, records: tied.size })
  }
  for (const place of told.keys()) {
    if (real.has(place)) continue
    faults.push(
      fault(
        place,
        'this section is not in the list of its document',
        'correct it, or add it to documents.json',
      ),
    )
  }
  return { faults, rows }
}
