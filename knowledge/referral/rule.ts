import { z } from 'zod'
import { provenanceShape } from '../records/provenance.js'
import { deskKeys, recordIdSchema } from '../records/record.js'
import { toldTextSchema } from '../records/told-text.js'

export const audienceTextSchema = toldTextSchema(4)

/** Somebody a rule points to: a record, or the desk of the gemeente where the young person lives. */
export const partySchema = z.union([recordIdSchema, z.templateLiteral(['desk:', z.enum(deskKeys)])])
export type Party = z.infer<typeof partySchema>

const shared = {
  id: z.string().regex(/^(landelijk|nob|rvn|nmd)\.verwijsregel\.[a-z0-9-]+$/),
  ...provenanceShape,
  gate: z.string(),
  /** Per fact (or view on a fact) the values for which the rule holds; a fact not named does not matter. */
  when: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** National rules whose place a region's rule takes. */
  overrides: z.array(z.string()).default([]),
  /** Rules of the same gate that this one goes before where both would hold. */
  before: z.array(z.string()).default([]),
}

const onwardSchema = z.strictObject({ ...shared, next: z.string() })

const outcomeSchema = z.strictObject({
  ...shared,
  lead: partySchema,
  /** How the lead is called here, where the record's own name would not say it to this person. */
  label: audienceTextSchema.optional(),
  also: z.array(partySchema).default([]),
  /** About a border between regions: only then may it name somebody of another one. */
  grens: z.boolean().default(false),
  /** What the lead does for somebody in this situation. */
  does: audienceTextSchema,
  /** Why this lead: the rule in one line. */
  because: audienceTextSchema,
  /** Stands in the source, follows from it, or our own proposal where the source names nobody. */
  basis: z.enum(['bron', 'afgeleid', 'voorstel']),
})

/** `verwijsregel`: one row of a gate; either leads somewhere or goes on to the next gate. */
export const ruleSchema = z.union([outcomeSchema, onwardSchema])
export type Rule = z.infer<typeof ruleSchema>
export type OutcomeRule = z.infer<typeof outcomeSchema>

/** @returns whether the rule names a lead (and is not only a step to another gate) */
export function isOutcome(rule: Rule): rule is OutcomeRule {
  return 'lead' in rule
}
