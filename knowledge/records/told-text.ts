import { z } from 'zod'

/** What a young person can be spoken to in: Dutch at B1, very simple Dutch (A2), English. */
export const languageKeys = ['nl', 'eenvoudig', 'en'] as const
export const languageSchema = z.enum(languageKeys)
export type Language = z.infer<typeof languageSchema>

/** The same for young people beside Dutch at B1; where one is left out, the Dutch stands in. */
export function otherLanguages(shortest: number) {
  const text = z.string().trim().min(shortest).optional()
  return {
    /** Very simple Dutch (A2): one short sentence after the other, the commonest words. */
    eenvoudig: text,
    english: text,
  }
}

/** One text in two registers, and for young people in other languages. */
export function toldTextSchema(shortest: number) {
  return z.strictObject({
    professional: z.string().trim().min(shortest),
    jongere: z.string().trim().min(shortest),
    ...otherLanguages(shortest),
  })
}

export interface OtherTexts {
  readonly eenvoudig?: string | undefined
  readonly english?: string | undefined
}

/** What is told, whatever holds it: a facet, a rule, a question. */
export interface ToldText extends OtherTexts {
  readonly professional: string
  readonly jongere?: string | undefined
}
