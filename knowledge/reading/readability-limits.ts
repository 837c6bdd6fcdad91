import { z } from 'zod'

const limits = {
  /** In words. */
  longestSentence: z.int().positive(),
  longestAverage: z.number().positive(),
  /** In letters; longer words count as long. */
  longestWord: z.int().positive(),
  /** Shares of all words and of all sentences. */
  mostLongWords: z.number().min(0).max(1),
  mostPassive: z.number().min(0).max(1),
}
const limitsSchema = z.strictObject(limits)
export type ReadabilityLimits = z.infer<typeof limitsSchema>

/** Limits of the plain registers and the words they avoid, as data: a proxy of B1 and A2. */
export const readabilitySchema = z.strictObject({
  ...limits,
  /** Very simple Dutch, at A2: stricter. */
  eenvoudig: limitsSchema,
  /** Long words that people at this level know, or that are the name of what we speak of. */
  plain: z.array(z.string()),
  /** Words of the field, and what to say instead or beside it. */
  jargon: z.record(z.string(), z.string()),
})
export type Readability = z.infer<typeof readabilitySchema>
