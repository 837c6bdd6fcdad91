import { z } from 'zod'
import { otherLanguages, toldTextSchema } from '../records/told-text.js'

const audienceText = toldTextSchema(4)

/** The value of a fact that was asked for and that nobody knows. */
export const unknownValue = 'onbekend'

/**
 * A fact about the young person with a closed domain. Buttons and wording stand here so that
 * the programme team can change them without code.
 */
export const factSchema = z.strictObject({
  key: z.string().regex(/^[a-z_]+$/),
  /** All values, `onbekend` not named: it is always one. */
  values: z.array(z.string()).min(2),
  /** False: only taken from what somebody says; until then it is `onbekend` and nobody is asked. */
  asked: z.boolean().default(true),
  /** Coarser views on the values that rules may name instead, e.g. `startkwalificatie` of a diploma. */
  groups: z.record(z.string(), z.record(z.string(), z.array(z.string()))).default({}),
  /** How common each value is thought to be; left out, all are. Only weighs which question is asked first. */
  prior: z.record(z.string(), z.number().positive()).default({}),
  question: audienceText,
  /** Why it is asked, for who wants to know. */
  reason: audienceText,
  /** What the buttons say, and the values each stands for. */
  buttons: z
    .array(
      z.strictObject({
        label: z.string(),
        ...otherLanguages(1),
        values: z.array(z.string()).min(1),
      }),
    )
    .max(8)
    .default([]),
  /** Facts that are asked for in the same breath. */
  together: z.array(z.string()).default([]),
  /** How easy it is to answer: breaks ties, lower is asked first. */
  ease: z.int().min(1).max(9).default(9),
  /** Taken for granted while nobody said otherwise, unless one of these facts has one of these values. */
  assume: z
    .strictObject({
      value: z.string(),
      unless: z.record(z.string(), z.array(z.string())).default({}),
      audiences: z.array(z.enum(['professional', 'jongere'])).default(['professional', 'jongere']),
      /** How the assumption is told, so that somebody can correct it. */
      statement: audienceText,
    })
    .optional(),
})

export type Fact = z.infer<typeof factSchema>

/** Facts about the young person: per fact the values that are still possible; absent means all. */
export type Profile = Readonly<Record<string, readonly string[]>>
