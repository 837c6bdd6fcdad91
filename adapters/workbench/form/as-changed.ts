import type { z } from 'zod'
import { fieldChanges } from '../../../knowledge/publication/field-change.js'
import type { Json } from '../../../knowledge/publication/json.js'
import { withField } from '../../../knowledge/publication/merge.js'

/**
 * What somebody saw with only that changed which says something else now: what a form fills in by
 * itself is no change.
 *
 * @param filled as it came out of the form, already sound
 */
export function asChanged(schema: z.ZodType, seen: Json | undefined, filled: Json): Json {
  const before = schema.safeParse(seen)
  if (seen === undefined || !before.success) return filled
  const changes = fieldChanges(before.data as Json, schema.parse(filled) as Json)
  return changes.reduce<Json>(
    (changed, { path, after }) => withField(changed, path, after) ?? filled,
    seen,
  )
}
