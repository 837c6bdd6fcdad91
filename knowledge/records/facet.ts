import { z } from 'zod'
import { otherLanguages } from './told-text.js'

/**
 * The questions a record can answer. A facet is what somebody wants to know of a record:
 * `who` does it, `howLong` it lasts, `howToApply` for it.
 */
export const facetKeys = [
  'what',
  'who',
  'forWhom',
  'howLong',
  'how',
  'howToApply',
  'decision',
  'cost',
  'number',
  'where',
  'when',
  'why',
  'limits',
  'legalBasis',
  'contact',
  'history',
] as const

export type FacetKey = (typeof facetKeys)[number]

const prose = z.string().trim().min(8)

/** One fact in its registers and languages, side by side so that they cannot drift apart. */
export const facetSchema = z.strictObject({
  /** Precise and short, for people who work with it. At most 60 words. */
  professional: prose,
  /** Plain Dutch at B1, with je. Left out only where no young person would ask. */
  jongere: prose.optional(),
  ...otherLanguages(8),
  /** How people ask for exactly this: teaches the matching, is never shown. */
  questions: z.array(z.string().trim().min(2)).default([]),
})

export type Facet = z.infer<typeof facetSchema>
