import type { z } from 'zod'
import type { Json } from '../../../knowledge/publication/json.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import type { RecordIndex } from '../records/record-index.js'
import { asChanged } from './as-changed.js'
import type { Field } from './field.js'
import { findField } from './find-field.js'
import { formFaults } from './form-faults.js'
import { type Posted, postedOf, readForm, thereName } from './read-form.js'
import { referenceFaults } from './reference-faults.js'

/** What came out of a form. */
export interface ReadEntry {
  readonly posted: Posted
  readonly value: Json
  readonly faults: readonly FieldFault[]
}

/**
 * What a browser sends, with each list of records in one text, and names of records as their ids.
 */
export function postedEntry(form: URLSearchParams, field: Field, index: RecordIndex): Posted {
  const idOf = (text: string) => {
    const line = text.trim()
    return index.byId.has(line) ? line : (index.byTitle.get(line.toLowerCase())?.id ?? line)
  }
  return new Map(
    [...postedOf(form)].map(([path, values]) => {
      const at = findField(field, path.split('.'))
      const isId =
        path !== 'id' && (at?.kind === 'lines' || at?.kind === 'text') && at.shape === 'id'
      if (!isId) return [path, values]
      const ids = values.flatMap((value) => value.split(/\r?\n/)).map(idOf)
      return [path, [[...new Set(ids)].filter(Boolean).join('\n')]]
    }),
  )
}

/** @returns the same with one more part in a map or a list */
export function withPart(posted: Posted, path: string, name: string): Posted {
  return new Map([...posted, [`${path}.${name}.${thereName}`, ['']]])
}

/** @param seen the entry as it was before somebody filled in the form */
export function readEntryForm(
  { field, schema, index }: { field: Field; schema: z.ZodType; index: RecordIndex },
  posted: Posted,
  seen: Json | undefined,
): ReadEntry {
  const value = readForm(field, posted) ?? {}
  const checked = schema.safeParse(value)
  const found = [
    ...(checked.success ? [] : formFaults(field, checked.error, value)),
    ...referenceFaults(field, value, index),
  ]
  // Of one field the last is the most that is known of it.
  const faults = [...new Map(found.map((fault) => [fault.field, fault])).values()]
  return { posted, faults, value: faults.length > 0 ? value : asChanged(schema, seen, value) }
}
