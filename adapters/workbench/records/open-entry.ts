import type { z } from 'zod'
import { Refusal } from '../../http/refusal.js'
import { type EditedEntry, readEntry } from '../../publications/edit.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { formFields, schemaOf } from '../form/entry-schema.js'
import type { Field } from '../form/field.js'
import type { NamedWorkbench } from '../names.js'
import { type RecordIndex, type RecordRow, recordIndex } from './record-index.js'

/** An entry that a page is about, and by what its form is made. */
export interface OpenEntry {
  readonly entry: EditedEntry
  readonly row: RecordRow
  readonly index: RecordIndex
  readonly kind: string
  readonly field: Field
  readonly schema: z.ZodType
}

/** @throws Refusal 404 where the draft has no such entry */
export async function openEntry(
  { publications: { store } }: NamedWorkbench,
  { query }: OwnVisit,
): Promise<OpenEntry> {
  const index = await recordIndex(store)
  const row = index.rows.get(query.get('naam') ?? '')
  if (row === undefined) throw new Refusal(404, 'not-found', 'No such entry.')
  return { ...formOf(row.kind), row, index, entry: await readEntry(store, row.name) }
}

/** @throws Refusal 404 where there is no form for it */
export function formOf(kind: string): Pick<OpenEntry, 'kind' | 'field' | 'schema'> {
  const [field, schema] = [formFields(kind), schemaOf(kind)]
  if (field === null || schema === null) throw new Refusal(404, 'not-found', 'No such kind.')
  return { kind, field, schema }
}
