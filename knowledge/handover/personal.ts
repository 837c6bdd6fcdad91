import { z } from 'zod'
import { languageSchema } from '../records/told-text.js'

export const reachWays = ['bellen', 'appen', 'mailen', 'geen'] as const
export type ReachWay = (typeof reachWays)[number]

const line = z.string().trim().max(300)

/**
 * What a desk gets to see of somebody, and nobody else: what they agreed to, as they left it. Kept
 * apart from what happened, so that it can go while that stays.
 */
export const personalSchema = z.strictObject({
  /** Who it is about; empty where they did not want to say. */
  name: line,
  /** Facts they left in, in words: `Leeftijd`, `16 of 17`. */
  facts: z.array(z.strictObject({ label: line, value: line })).max(30),
  /** Their question in their own words; empty where they gave none. */
  words: z.string().trim().max(2000),
  reach: z.strictObject({ how: z.enum(reachWays), value: line }),
  language: languageSchema,
  /** What was agreed about what may be recorded, where that had to be agreed first (house rule H7). */
  agreed: line.nullable(),
  /** Who asks for a pupil, and how to reach them; null where the young person asks. */
  professional: z.strictObject({ name: line, reach: line }).nullable(),
  /** They told of danger and were given the help lines: this may not wait. */
  urgent: z.boolean().default(false),
})
export type Personal = z.infer<typeof personalSchema>
