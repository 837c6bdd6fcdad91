import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import {
  type Entries,
  type Entry,
  entryName,
  toEntries,
  toFiles,
} from '../../knowledge/publication/entry.js'
import { isObject, isSame, type Json, jsonSchema } from '../../knowledge/publication/json.js'
import { type CellFault, readRows, toTable, withRow } from '../../knowledge/publication/table.js'
import { jsonPlaces, parseJsonText } from '../json-text.js'

/** The whole base as one file; `format` guards against reading another shape. */
const wholeSchema = z.strictObject({
  format: z.literal('doorstroomwijzer-kennis-1'),
  files: z.array(
    z.strictObject({ path: z.string().regex(/^[\w/.-]+\.json$/), content: jsonSchema }),
  ),
})

export function exportWhole(entries: Entries): string {
  const whole = { format: 'doorstroomwijzer-kennis-1', files: toFiles(entries) }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** What an import would change: only what differs. */
export interface Incoming {
  readonly values: ReadonlyMap<string, Json>
  readonly faults: readonly CellFault[]
}

/**
 * @param draft what there is
 * @throws JsonFault where it is no JSON
 */
export function readWhole(text: string, draft: Entries): Incoming {
  const parsed = wholeSchema.safeParse(parseJsonText(text))
  if (!parsed.success) {
    const places = jsonPlaces(text)
    const faults = parsed.error.issues.map(({ path, message }) => ({ ...places(path), message }))
    return { values: new Map(), faults }
  }
  const incoming = toEntries(parsed.data.files)
  return { values: differing([...incoming.values()], draft), faults: [] }
}

function differing(incoming: readonly Entry[], draft: Entries): Map<string, Json> {
  return new Map(
    incoming.flatMap((entry) => {
      const name = entryName(entry)
      return isSame(draft.get(name)?.value, entry.value) ? [] : [[name, entry.value]]
    }),
  )
}

/** What can be a table: records by their kind, rules, overlays, facts and talks by their file. */
export function kindOf({ file, key, value }: Entry): string | null {
  if (key === '') return null
  const name = file.split('/').at(-1)?.replace('.json', '') ?? ''
  if (['verwijsregels', 'bijregels'].includes(name)) return name
  if (file.startsWith('verwijzen/')) return 'feiten'
  if (file.startsWith('gesprek/')) return 'gesprek'
  return isObject(value) && typeof value.kind === 'string' ? value.kind : null
}

export function kindsIn(entries: Entries): string[] {
  return [...new Set([...entries.values()].flatMap((entry) => kindOf(entry) ?? []))].sort()
}

function ofKind(entries: Entries, kind: string): Entry[] {
  return [...entries.values()].filter((entry) => kindOf(entry) === kind)
}

/** A byte order mark tells spreadsheets that it is UTF-8; Dutch ones expect a semicolon. */
export function exportCsv(entries: Entries, kind: string): string {
  const { columns, rows } = toTable(ofKind(entries, kind))
  return stringify([columns, ...rows], { delimiter: ';', bom: true, quoted: true })
}

/** Spreadsheets save with the one or the other, by the country they are set to. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n'))
  return header.includes(';') ? ';' : ','
}

/** @throws CsvError with line and column where it is no CSV */
export function readCsv(text: string, kind: string, draft: Entries): Incoming {
  const lines = parse(text, { bom: true, delimiter: delimiterOf(text) })
  const { types } = toTable(ofKind(draft, kind))
  const { rows, faults } = readRows(lines, types)
  const entries = rows.map((row) => {
    const place = { file: row.file, key: row.key }
    return { ...place, value: withRow(draft.get(entryName(place))?.value, row) }
  })
  const nameless = rows.flatMap(({ file, key }, at) =>
    file === '' || key === '' ? [{ line: at + 2, column: 'id', message: 'Leeg.' }] : [],
  )
  return { values: differing(entries, draft), faults: [...faults, ...nameless] }
}
