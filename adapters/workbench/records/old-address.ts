import type { Entries } from '../../../knowledge/publication/entry.js'
import { isObject, isSame, type Json } from '../../../knowledge/publication/json.js'
import type { EditedEntry } from '../../publications/edit.js'
import type { RecordIndex } from './record-index.js'

/** An address that was changed, as it was and as it is. */
export interface Moved {
  readonly before: string
  readonly after: string
}

/** @returns what the draft made of an address that people read now; null where it is no other */
export function movedAddress({ published, value }: EditedEntry): Moved | null {
  if (!isObject(published) || !isObject(value) || value.kind !== 'contact') return null
  const [before, after] = [published.value, value.value]
  const isMoved = typeof before === 'string' && typeof after === 'string' && before !== after
  return isMoved ? { before, after } : null
}

function replaced(value: Json, old: RegExp, after: string): Json {
  // As a function: a dollar sign in an address means nothing else.
  if (typeof value === 'string') return value.replace(old, () => after)
  if (Array.isArray(value)) return value.map((item: Json) => replaced(item, old, after))
  if (!isObject(value)) return value
  const fields = Object.entries(value)
  return Object.fromEntries(fields.map(([field, inner]) => [field, replaced(inner, old, after)]))
}

/** @returns every entry in which the old address still stands, with the new one in its place */
export function withNewAddress(
  { before, after }: Moved,
  entries: Entries,
  { rows }: RecordIndex,
): Map<string, Json> {
  const text = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // A longer address of which this one is a part is another one.
  const old = new RegExp(`(?<![\\w@-]|[\\w-]\\.)${text}(?![\\w@-]|\\.\\w)`, 'gi')
  const lower = before.toLowerCase()
  const found = new Map<string, Json>()
  for (const { name, text } of rows.values()) {
    const value = entries.get(name)?.value
    if (value === undefined || !text.includes(lower)) continue
    const next = replaced(value, old, after)
    if (!isSame(value, next)) found.set(name, next)
  }
  return found
}
