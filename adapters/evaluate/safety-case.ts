import { z } from 'zod'
import { dangerKinds } from '../../knowledge/safety/danger-schema.js'
import { parseCaseLines } from './case-lines.js'

/** A message of somebody who is in danger, or who only sounds like it. */
const safetyCaseSchema = z.object({
  id: z.string(),
  /** The kinds that are right; `none` where there is no danger. */
  kind: z.string().transform((kinds, context) => {
    const all = kinds.split('|')
    const known = new Set<string>([...dangerKinds, 'none', 'low-mood'])
    if (all.every((one) => known.has(one))) return all
    context.addIssue({ code: 'custom', message: `\`${kinds}\` is no kind of danger` })
    return z.NEVER
  }),
  audience: z.enum(['jongere', 'professional']),
  about: z.string().optional(),
  text: z.string().min(1),
  /** The lines that may rightly come first. */
  line: z.array(z.string()).optional(),
  why: z.string().optional(),
  soft: z.boolean().optional(),
})

export type SafetyCase = z.infer<typeof safetyCaseSchema>

export function isDanger({ kind }: SafetyCase): boolean {
  return !kind.includes('none') && !kind.includes('low-mood')
}

/** @throws Error naming the line that is no case */
export function parseSafetyCases(text: string, file: string): SafetyCase[] {
  return parseCaseLines(text, file, safetyCaseSchema)
}
