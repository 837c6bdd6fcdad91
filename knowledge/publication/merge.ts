import type { FieldChange } from './field-change.js'
import { isObject, isPlainList, isSame, type Json } from './json.js'

/** A field that two sides changed in different ways. */
export interface Conflict {
  readonly path: readonly string[]
  /** Left out where the field was not there; the same goes for the others. */
  readonly base?: Json | undefined
  readonly own?: Json | undefined
  readonly theirs?: Json | undefined
}

export interface Merged {
  /** Undefined where both sides took it away. */
  readonly value: Json | undefined
  /** In each of these fields our own side stands in `value`. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Brings together what two sides made of the same value, field by field. Words that were added to or
 * taken from a list by either side are so in the end.
 *
 * @param base what both sides began with; undefined where it was not there
 */
export function merge(
  base: Json | undefined,
  own: Json | undefined,
  theirs: Json | undefined,
  path: readonly string[] = [],
): Merged {
  if (isSame(own, theirs) || isSame(base, theirs)) return { value: own, conflicts: [] }
  if (isSame(base, own)) return { value: theirs, conflicts: [] }
  if (isObject(own) && isObject(theirs)) {
    return mergeFields(isObject(base) ? base : {}, own, theirs, path)
  }
  if (isPlainList(own) && isPlainList(theirs) && (base === undefined || isPlainList(base))) {
    return { value: mergeLists(base ?? [], own, theirs), conflicts: [] }
  }
  return { value: own, conflicts: [{ path, base, own, theirs }] }
}

function mergeFields(
  base: { readonly [field: string]: Json },
  own: { readonly [field: string]: Json },
  theirs: { readonly [field: string]: Json },
  path: readonly string[],
): Merged {
  const fields = [...new Set([...Object.keys(own), ...Object.keys(theirs)])]
  const merged = fields.map((field) => {
    const { value, conflicts } = merge(base[field], own[field], theirs[field], [...path, field])
    return { field, value, conflicts }
  })
  const kept = merged.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]]))
  return {
    value: Object.fromEntries(kept) as Json,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  }
}

function mergeLists(
  base: readonly (string | number)[],
  own: readonly (string | number)[],
  theirs: readonly (string | number)[],
): readonly (string | number)[] {
  const had = new Set(base)
  const gone = new Set(base.filter((item) => !own.includes(item) || !theirs.includes(item)))
  const all = [...own, ...theirs.filter((item) => !had.has(item))]
  return [...new Set(all)].filter((item) => !gone.has(item))
}

/** @returns a value with one field set, or taken away where the value is undefined */
export function withField(
  value: Json | undefined,
  [field, ...rest]: readonly string[],
  to: Json | undefined,
): Json | undefined {
  if (field === undefined) return to
  if (value === undefined && to === undefined) return undefined
  const fields = isObject(value) ? value : {}
  const inner = withField(fields[field], rest, to)
  const { [field]: _before, ...others } = fields
  return inner === undefined ? others : { ...fields, [field]: inner }
}

/** @returns a value with the other side of some conflicts taken after all */
export function takeTheirs(value: Json | undefined, conflicts: readonly Conflict[]) {
  return conflicts.reduce((taken, { path, theirs }) => withField(taken, path, theirs), value)
}

/** @returns a value as it was before these changes */
export function undo(value: Json | undefined, changes: readonly FieldChange[]): Json | undefined {
  return changes.reduce((undone, { path, before }) => withField(undone, path, before), value)
}
