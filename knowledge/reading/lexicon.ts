import { z } from 'zod'

/** Words of the field and of the street as data; tried by the check, extended without code. */
export const lexiconSchema = z.strictObject({
  /** Short forms of the field, by what they stand for. */
  abbreviations: z.record(z.string(), z.string()),
  /** Chat spelling and street language, by the plain word. */
  chat: z.record(z.string(), z.string()),
  /** Stems that the Dutch stemmer gets wrong. */
  stems: z.record(z.string(), z.string()),
  /** Words that count as the same thing here, by the stem they count as. */
  synonyms: z.record(z.string(), z.array(z.string())),
  /** Words of which a question means one and not the other: `mbo` beside `vso`. */
  rivals: z.array(z.array(z.string()).min(2)).default([]),
  /** Words that say little about the subject. */
  stopwords: z.array(z.string()),
})

export type Lexicon = z.infer<typeof lexiconSchema>

/** Places and regions of the Netherlands that are none of ours. */
export const otherPlacesSchema = z.strictObject({
  /** Names of our own regions that hold the name of a gemeente: who names them, names the region. */
  eigenRegios: z.array(z.string()).default([]),
  gemeenten: z.array(z.string()),
  regios: z.array(z.string()),
})

export type OtherPlaces = z.infer<typeof otherPlacesSchema>

/** Common words, none of which points at a person: all that may be kept of what people type. */
export const commonWordsSchema = z.array(z.string().regex(/^[a-z]+(?:['&-][a-z]+)*$/))
