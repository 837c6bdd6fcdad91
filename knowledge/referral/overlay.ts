import { z } from 'zod'
import { provenanceShape } from '../records/provenance.js'
import { audienceTextSchema, partySchema } from './rule.js'

export const overlayKinds = [
  'al-geholpen',
  'meervoudig',
  'grijs-gebied',
  'grens',
  'rust',
  'niet-geregeld',
  'let-op',
] as const

/**
 * `bijregel`: what comes on top of the one lead. All that hold are collected (DMN hit policy
 * COLLECT); none of them makes a second lead.
 */
export const overlaySchema = z.strictObject({
  id: z.string().regex(/^(landelijk|nob|rvn|nmd)\.bijregel\.[a-z0-9-]+$/),
  ...provenanceShape,
  /** What it is about; also the order in which several are told. */
  kind: z.enum(overlayKinds),
  /** Holds only when somebody said so: what is taken for granted does not count. */
  when: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Holds only where one of these is the lead. */
  whenLead: z.array(partySchema).default([]),
  /** Holds only where one of these is the lead or involved. */
  whenParty: z.array(partySchema).default([]),
  audiences: z
    .array(z.enum(['professional', 'jongere']))
    .min(1)
    .default(['professional', 'jongere']),
  /** National overlays whose place a region's overlay takes. */
  overrides: z.array(z.string()).default([]),
  /** Who has taken over already and keeps hold; the rules then say who is next. */
  keeps: audienceTextSchema.optional(),
  /** Who is involved besides. */
  also: z.array(partySchema).default([]),
  /** Who is turned to one after the other when the lead cannot settle it. */
  next: z.array(partySchema).default([]),
  /** What it means, in one line. */
  says: audienceTextSchema,
  basis: z.enum(['bron', 'afgeleid', 'voorstel']),
})

export type Overlay = z.infer<typeof overlaySchema>
