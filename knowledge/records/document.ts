import { z } from 'zod'
import { regionSchema, statusSchema } from './provenance.js'

/** A source that records lean on, named as people know it. */
export const documentSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  title: z.string().min(4),
  short: z.string().min(4),
  region: regionSchema,
  status: statusSchema,
  /** Every section it has, as `dekking.json` names them. */
  sections: z.array(z.string().min(1)).default([]),
})

export type SourceDocument = z.infer<typeof documentSchema>
