import { z } from 'zod'
import { toldTextSchema } from './told-text.js'

/**
 * Something people say that no record answers: a greeting, a question about the bot itself,
 * a question that belongs elsewhere, or the wish to be helped on to somebody.
 */
export const talkSchema = z.strictObject({
  id: z.string().regex(/^gesprek\.[a-z-]+\.[a-z0-9-]+$/),
  kind: z.enum(['smalltalk', 'meta', 'outside', 'refer']),
  examples: z.array(z.string().trim().min(1)).min(3),
  /** Beginnings of words of which one must be in the message: keeps a broad wish from catching too much. */
  needs: z.array(z.string()).default([]),
  reply: toldTextSchema(2).optional(),
  /** What is done for somebody who says exactly one of the examples, instead of the reply. */
  does: z.enum(['show-kept', 'forget']).optional(),
  /** What it does with what was told last, where something was, instead of the reply. */
  goesOn: z.enum(['simpler', 'more', 'without-calling']).optional(),
  /** It says that nothing was understood: said once, and after that in other words. */
  admits: z.boolean().default(false),
  /** What the wish is about, for `refer`. */
  hulpvraag: z.string().optional(),
})

export type Talk = z.infer<typeof talkSchema>
