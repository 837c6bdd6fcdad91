import {
  type Entries,
  type Entry,
  entryName,
  entryPlace,
} from '../../../knowledge/publication/entry.js'
import { type FieldChange, fieldChanges } from '../../../knowledge/publication/field-change.js'
import { isObject, type Json } from '../../../knowledge/publication/json.js'

/** An entry in which two bases differ. */
export interface EntryChange {
  readonly name: string
  /** How people call it. */
  readonly title: string
  readonly isNew: boolean
  readonly isGone: boolean
  readonly changes: readonly FieldChange[]
}

/** @returns every entry that differs, field by field */
export function entryChanges(before: Entries, after: Entries): EntryChange[] {
  const names = new Set([...before.values(), ...after.values()].map(entryName))
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)]
    if (was?.value === is?.value) return []
    const changes = fieldChanges(was?.value, is?.value).flatMap(byField)
    if (changes.length === 0) return []
    const isNew = was === undefined
    const isGone = is === undefined
    return [{ name, title: titleOf(name, is ?? was), isNew, isGone, changes }]
  })
}

/** Something that is new as a whole is told field by field as well. */
function byField(change: FieldChange): FieldChange[] {
  const { path, before, after } = change
  if (before === undefined && isObject(after)) return fieldChanges({}, after, path).flatMap(byField)
  if (after === undefined && isObject(before)) {
    return fieldChanges(before, {}, path).flatMap(byField)
  }
  return [change]
}

/** @returns how people call an entry; its id where it has no name */
export function titleOf(name: string, entry: Entry | undefined): string {
  const { file, key } = entryPlace(name)
  const value: Json | undefined = entry?.value
  const own = isObject(value) ? (value.name ?? value.title ?? value.label) : undefined
  return typeof own === 'string' && own !== '' ? own : key || file
}
