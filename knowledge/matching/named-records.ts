import type { Reader, Term } from '../reading/reader.js'
import type { KnowledgeRecord } from '../records/record.js'

/** Finds records by their own names and aliases in a message. */
export interface NamedRecords {
  /** @returns per record id the share of the message's content words that are its name */
  find(terms: readonly Term[]): ReadonlyMap<string, number>
}

interface Name {
  readonly record: string
  readonly stems: readonly string[]
}

const content = (terms: readonly Term[]) =>
  terms.filter((term) => !term.filler).map((term) => term.stem)

/** @param reader reads names with the same eyes as messages */
export function createNamedRecords(
  records: readonly KnowledgeRecord[],
  reader: Reader,
): NamedRecords {
  const byFirst = new Map<string, Name[]>()
  for (const record of records) {
    for (const name of [record.name, ...record.aliases]) {
      const stems = content(reader.read(name).terms)
      const [first] = stems
      if (first === undefined) continue
      const list = byFirst.get(first)
      if (list === undefined) byFirst.set(first, [{ record: record.id, stems }])
      else list.push({ record: record.id, stems })
    }
  }
  return {
    find(terms) {
      const stems = content(terms)
      const found = new Map<string, number>()
      stems.forEach((stem, at) => {
        for (const { record, stems: name } of byFirst.get(stem) ?? []) {
          if (!name.every((part, offset) => stems[at + offset] === part)) continue
          const share = Math.min(1, name.length / Math.min(stems.length, 6))
          found.set(record, Math.max(found.get(record) ?? 0, share))
        }
      })
      return found
    },
  }
}
