import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dangerDataSchema } from '../../../knowledge/safety/danger-schema.js'
import { dangerExamplesSchema } from '../../../knowledge/safety/example-schema.js'
import { knowledge } from '../../support/knowledge.js'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The data of the floor, as it ships. */
export const dangerData = dangerDataSchema.parse(read('knowledge/base/landelijk/gevaar.json'))

/** The examples it learns from, as they ship. */
export const dangerExamples = dangerExamplesSchema.parse(
  read('knowledge/base/landelijk/gevaar-voorbeelden.json'),
)

/** The floor as everybody meets it: it knows the ordinary questions of the knowledge base as well. */
export const floor = knowledge.danger

const wordingSchema = z.strictObject({
  /** The kinds that are right, apart by `|`; `none` and `low-mood` where there is no danger. */
  kind: z.string(),
  audience: z.enum(['professional', 'jongere']),
  about: z.string().optional(),
  text: z.string(),
  /** Kept aside for measuring: not looked at while the patterns were first written. */
  measure: z.literal(true).optional(),
})

export type Wording = z.infer<typeof wordingSchema>

const wordings = z.array(wordingSchema).parse(read('test/knowledge/safety/wordings.json'))

const isSafe = ({ kind }: Wording) => /none|low-mood/.test(kind)

export const dangerous = wordings.filter((one) => !isSafe(one))
export const harmless = wordings.filter(isSafe)
