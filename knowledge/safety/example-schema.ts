import { z } from 'zod'
import { dangerKinds } from './danger-schema.js'

const sentences = z.array(z.string().trim().min(1))

/** What examples stand for: a kind of danger, or none, with or without a hard time. */
export const exampleKinds = [...dangerKinds, 'low-mood', 'none'] as const

/** Sentences as people type them, by what they mean, and the words that mean much the same. */
export const dangerExamplesSchema = z.strictObject({
  /** Words by meaning: `vader` and `pa` are family, `slaat` and `klappen` are blows. */
  meanings: z.record(z.string().regex(/^[a-z]+$/), z.string()),
  /** Common English words: by these a message is known to be English. */
  english: z.string(),
  examples: z.record(
    z.enum(exampleKinds),
    z.strictObject({ jongere: sentences, professional: sentences }),
  ),
})

export type DangerExamples = z.infer<typeof dangerExamplesSchema>
