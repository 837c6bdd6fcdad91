import { z } from 'zod'
import { regionSchema } from '../../knowledge/records/provenance.js'
import { parseCaseLines } from './case-lines.js'

const expression = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'iu')
  } catch {
    context.addIssue({ code: 'custom', message: `\`${source}\` is no regular expression` })
    return z.NEVER
  }
})

/** A conversation as test data: what a person types, and what a right answer must hold. */
export const caseSchema = z.object({
  id: z.string(),
  kind: z.string(),
  difficulty: z.string().default('plain'),
  audience: z.enum(['jongere', 'professional']),
  region: regionSchema,
  turns: z.array(z.string()).min(1),
  /** What the person answers when the bot asks back. */
  profile: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  must: z.array(expression).default([]),
  any: z.array(expression).default([]),
  mustNot: z.array(expression).default([]),
  crisis: z.string().optional(),
  expect: z.literal('no_answer').optional(),
  soft: z.unknown().optional(),
  repeat: z.object({ text: z.string(), times: z.number() }).optional(),
  why: z.string().optional(),
})

export type Case = z.infer<typeof caseSchema>

/** @throws Error naming the line that is no case */
export function parseCases(text: string, file: string): Case[] {
  return parseCaseLines(text, file, caseSchema)
}
