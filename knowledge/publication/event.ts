import { z } from 'zod'
import { jsonSchema } from './json.js'

const base = {
  at: z.iso.datetime(),
  /** Mail address of who did it, or `systeem`. */
  by: z.string(),
}
const event = <K extends string, S extends z.ZodRawShape>(type: K, shape: S) =>
  z.strictObject({ type: z.literal(type), ...base, ...shape })

const conflictSchema = z.strictObject({
  path: z.array(z.string()).readonly(),
  base: jsonSchema.optional(),
  own: jsonSchema.optional(),
  theirs: jsonSchema.optional(),
})

/**
 * Everything that anybody does with the knowledge, in the order in which it was done. Names of
 * entries are those of `entryName`; bases are known by their fingerprint.
 */
export const knowledgeEventSchema = z.discriminatedUnion('type', [
  /** The first thing that anybody did: on which base. */
  event('began', { base: z.string() }),
  /** An entry as it is from now on in the draft. */
  event('changed', { entry: z.string(), value: jsonSchema, why: z.string() }),
  /** An entry in the draft is again as it is published. */
  event('discarded', { entry: z.string() }),
  /** A newer base came with the program; the draft is what both come to. */
  event('offered', {
    base: z.string(),
    /** What is live, brought together with the newer base. */
    ground: z.record(z.string(), jsonSchema),
    /** The same with what nobody had published yet. */
    overlay: z.record(z.string(), jsonSchema),
    conflicts: z.record(z.string(), z.array(conflictSchema).readonly()),
  }),
  /** The two sides of an entry were looked at. */
  event('settled', { entry: z.string() }),
  /**
   * The draft is what people talk to from now on; or, with `of`, an earlier publication is again; or,
   * with `plan`, what is live with what was planned over it.
   */
  event('published', {
    number: z.int().positive(),
    note: z.string(),
    base: z.string(),
    of: z.int().min(0).nullable(),
    plan: z.string().nullable(),
  }),
  /** The draft as it is now is published on a day, once it is proven then. */
  event('planned', { plan: z.string(), on: z.iso.date(), note: z.string() }),
  event('plan-ended', {
    plan: z.string(),
    how: z.enum(['gepubliceerd', 'ingetrokken', 'mislukt']),
    why: z.string(),
  }),
  /** A conversation that must come out so: replayed at every publication. */
  event('case-added', { case: jsonSchema }),
  /** By the id of the case: it is replayed no more. */
  event('case-removed', { id: z.string() }),
])
export type KnowledgeEvent = z.infer<typeof knowledgeEventSchema>

export const knowledgeEventTypes: ReadonlySet<string> = new Set(
  knowledgeEventSchema.options.map(({ shape }) => shape.type.value),
)
