import type { Entry } from './entry.js'
import { fieldAt, isObject, isPlainList, isSame, type Json } from './json.js'
import { withField } from './merge.js'

/** What a cell of a column holds, so that text in a spreadsheet becomes what it was. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'lines' | 'json'

/** Entries as rows: one column for each field that one of them has. */
export interface Table {
  /** `bestand`, `id`, and then names of fields with dots: `facets.what.professional`. */
  readonly columns: readonly string[]
  readonly types: ReadonlyMap<string, ColumnType>
  readonly rows: readonly (readonly string[])[]
}

const placeColumns = ['bestand', 'id'] as const

function typeOf(value: Json): ColumnType {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return isPlainList(value) ? 'lines' : 'json'
}

/** A spreadsheet would take such a cell for a formula, and may send what is in the sheet elsewhere. */
const formula = /^'*[=+\-@\t\r]/

/** @returns a cell that is nothing but text to a spreadsheet */
function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** @returns a cell as it was before it was made harmless */
function asItWas(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

function cellOf(value: Json): string {
  if (typeof value === 'string') return value
  return isPlainList(value) ? value.join('\n') : JSON.stringify(value)
}

/** Fields from the outside in; a list is one field. */
function leaves(value: Json, path: readonly string[] = []): [path: string, value: Json][] {
  if (!isObject(value)) return [[path.join('.'), value]]
  return Object.entries(value).flatMap(([field, inner]) => leaves(inner, [...path, field]))
}

/** @param entries of one kind: the columns are what any of them has */
export function toTable(entries: readonly Entry[]): Table {
  const types = new Map<string, ColumnType>()
  const cells = entries.map(({ value }) => {
    const own = leaves(value).filter(([path]) => path !== 'id' && path !== 'key')
    for (const [path, leaf] of own) {
      const type = typeOf(leaf)
      const known = types.get(path)
      types.set(path, known === undefined || known === type ? type : 'json')
    }
    return new Map(own)
  })
  const fields = [...types.keys()]
  const rows = entries.map(({ file, key }, at) => [
    file,
    key,
    ...fields.map((field) => {
      const value = cells[at]?.get(field)
      if (value === undefined) return ''
      return harmless(types.get(field) === 'json' ? JSON.stringify(value) : cellOf(value))
    }),
  ])
  return { columns: [...placeColumns, ...fields], types, rows }
}

/** A cell that cannot be what its column holds. */
export interface CellFault {
  /** Counted from 1, the header included. */
  readonly line: number
  readonly column: string
  readonly message: string
}

export interface ReadRow {
  readonly file: string
  readonly key: string
  /** Per field its value, or undefined where the cell is empty. */
  readonly cells: ReadonlyMap<string, Json | undefined>
}

function readCell(text: string, type: ColumnType): Json | undefined {
  if (text === '') return undefined
  switch (type) {
    case 'text':
      return text
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : raise('Verwacht een getal.')
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : raise('Verwacht true of false.'))
    case 'lines':
      return text.split(/\r?\n/).filter((line) => line.trim() !== '')
    case 'json':
      return JSON.parse(text) as Json
  }
}

function raise(message: string): never {
  throw new SyntaxError(message)
}

/**
 * Reads rows back.
 *
 * @param lines the header first, as a spreadsheet saved them
 * @param types of the columns, from `toTable` of the same kind
 */
export function readRows(
  [header = [], ...lines]: readonly (readonly string[])[],
  types: ReadonlyMap<string, ColumnType>,
): { rows: ReadRow[]; faults: CellFault[] } {
  const faults: CellFault[] = []
  const missing = placeColumns.filter((column) => !header.includes(column))
  for (const column of missing) faults.push({ line: 1, column, message: 'Deze kolom ontbreekt.' })
  const rows = lines.map((cells, at) => {
    const read = new Map<string, Json | undefined>()
    for (const [place, column] of header.entries()) {
      if (placeColumns.some((name) => name === column)) continue
      try {
        read.set(column, readCell(asItWas(cells[place] ?? ''), types.get(column) ?? 'text'))
      } catch (error) {
        const message = error instanceof Error ? error.message : ''
        faults.push({ line: at + 2, column, message })
      }
    }
    const of = (column: string) => cells[header.indexOf(column)]?.trim() ?? ''
    return { file: of('bestand'), key: of('id'), cells: read }
  })
  return { rows, faults }
}

/** @returns an entry with the cells of its row in it; an empty cell takes the field away */
export function withRow(value: Json | undefined, { key, cells }: ReadRow): Json {
  const start: Json = value ?? { id: key }
  return [...cells].reduce<Json>((changed, [field, cell]) => {
    const path = field.split('.')
    // A list without words looks the same as no list at all.
    if (cell === undefined && isSame(fieldAt(changed, path), [])) return changed
    return withField(changed, path, cell) ?? {}
  }, start)
}
