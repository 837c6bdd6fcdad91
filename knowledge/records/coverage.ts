import { z } from 'zod'
import { recordIdSchema } from './record.js'

const ruleIdSchema = z.string().regex(/^(landelijk|nob|rvn|nmd)\.verwijsregel\.[a-z0-9-]+$/)

const place = {
  document: z.string().min(1),
  /** Number or heading of the section, as the document has it. */
  section: z.string().min(1),
}

/**
 * What became of one section of a source: the records made from it, or why nobody would ask
 * for it. Together they show that nothing of a source was skipped.
 */
export const coverageSchema = z.union([
  z.strictObject({ ...place, records: z.array(z.union([recordIdSchema, ruleIdSchema])).min(1) }),
  z.strictObject({ ...place, skipped: z.string().trim().min(10) }),
])

export type Coverage = z.infer<typeof coverageSchema>
