import type { Entries } from '../../knowledge/publication/entry.js'
import { entryPlace } from '../../knowledge/publication/entry.js'
import type { CellFault } from '../../knowledge/publication/table.js'
import { JsonFault } from '../json-text.js'
import { type Incoming, readCsv, readWhole } from './transfer.js'

/** What can be wrong with an entry, told by whoever knows its shape. */
export type FaultsOf = (entry: {
  readonly file: string
  readonly key: string
  readonly value: unknown
}) => readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]

function nothing(fault: CellFault): Incoming {
  return { values: new Map(), faults: [fault] }
}

/** Where a parser says that it stopped. */
function csvFault(error: Error): CellFault {
  const { lines, column } = error as Error & { lines?: unknown; column?: unknown }
  return {
    line: typeof lines === 'number' ? lines : 1,
    column: column === undefined ? '' : String(column),
    message: error.message,
  }
}

/** @returns the line of a text on which an entry is named; of a table each entry has its own */
function lineOf(text: string, key: string): { line: number; column: string } {
  const at = text.indexOf(`"${key}"`)
  const before = text.slice(0, Math.max(0, at)).split('\n')
  return { line: before.length, column: String((before.at(-1)?.length ?? 0) + 1) }
}

/**
 * Reads what somebody wants to bring in: the whole as JSON, or one kind as a table. Whatever is wrong
 * with it is told by line and column, and then nothing of it is taken.
 *
 * @param kind of the table, or null for the whole
 */
export function readImport(
  text: string,
  kind: string | null,
  draft: Entries,
  faultsOf: FaultsOf,
): Incoming {
  const read = readAs(text, kind, draft)
  if (read.faults.length > 0) return { values: new Map(), faults: read.faults }
  const faults = [...read.values].flatMap(([name, value]) => {
    const place = entryPlace(name)
    return faultsOf({ ...place, value }).map(({ path, message }) => {
      const { line, column } = lineOf(text, place.key)
      const field = path.join('.')
      return {
        line,
        column: kind === null ? column : field,
        message: `${place.key} ${field}: ${message}`,
      }
    })
  })
  return faults.length > 0 ? { values: new Map(), faults } : read
}

function readAs(text: string, kind: string | null, draft: Entries): Incoming {
  try {
    return kind === null ? readWhole(text, draft) : readCsv(text, kind, draft)
  } catch (error) {
    if (error instanceof JsonFault) {
      const { line, column, message } = error
      return nothing({ line, column: String(column), message })
    }
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      return nothing(csvFault(error))
    }
    throw error
  }
}
