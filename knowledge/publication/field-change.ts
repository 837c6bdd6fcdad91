import { isObject, isSame, type Json } from './json.js'

/** One field as it was and as it is. */
export interface FieldChange {
  /** Names of fields from the outside in: `['facets', 'what', 'professional']`. */
  readonly path: readonly string[]
  /** Left out where the field was not there. */
  readonly before?: Json
  /** Left out where the field is not there any more. */
  readonly after?: Json
}

/** @returns every field in which two values differ; lists are one field */
export function fieldChanges(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): FieldChange[] {
  if (isSame(before, after)) return []
  if (isObject(before) && isObject(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return fields.flatMap((field) => fieldChanges(before[field], after[field], [...path, field]))
  }
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ]
}
