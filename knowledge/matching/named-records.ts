import type { Reader, Term } from '../reading/reader.js'
import type { KnowledgeRecord } from '../records/record.js'

/** Finds records by their own names and aliases in a message. */
export interface NamedRecords {
  /** @returns per record id the share of the message's content words that are its name */
  find(terms: readonly Term[]): ReadonlyMap<string, number>
}

/** What may come after the words of a name so far, and the records of which they are the whole name. */
interface Step {
  readonly next: Map<string, Step>
  readonly records: string[]
}

const newStep = (): Step => ({ next: new Map(), records: [] })

const content = (terms: readonly Term[]) =>
  terms.filter((term) => !term.filler).map((term) => term.stem)

/** @param reader reads names with the same eyes as messages */
export function createNamedRecords(
  records: readonly KnowledgeRecord[],
  reader: Pick<Reader, 'terms'>,
): NamedRecords {
  const first = newStep()
  for (const record of records) {
    for (const name of [record.name, ...record.aliases]) {
      let step = first
      for (const stem of content(reader.terms(name))) {
        const next = step.next.get(stem) ?? newStep()
        step.next.set(stem, next)
        step = next
      }
      if (step !== first) step.records.push(record.id)
    }
  }
  return {
    find(terms) {
      const stems = content(terms)
      const found = new Map<string, number>()
      const most = Math.min(stems.length, 6)
      for (let at = 0; at < stems.length; at += 1) {
        let step = first.next.get(stems[at] ?? '')
        for (let length = 1; step !== undefined; length += 1) {
          const share = Math.min(1, length / most)
          for (const record of step.records) {
            found.set(record, Math.max(found.get(record) ?? 0, share))
          }
          step = step.next.get(stems[at + length] ?? '')
        }
      }
      return found
    },
  }
}
