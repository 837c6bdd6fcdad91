import type { z } from 'zod'
import { recordSchema } from '../../../knowledge/records/record.js'
import { talkSchema } from '../../../knowledge/records/talk.js'
import { factSchema } from '../../../knowledge/referral/fact.js'
import { overlaySchema } from '../../../knowledge/referral/overlay.js'
import { ruleSchema } from '../../../knowledge/referral/rule.js'
import { type Field, fieldsOf } from './field.js'

const byKind = new Map(
  recordSchema.options.map((schema) => [schema.shape.kind.value, schema as z.ZodType]),
)
const byTable: Readonly<Record<string, z.ZodType>> = {
  verwijsregels: ruleSchema,
  bijregels: overlaySchema,
  feiten: factSchema,
  gesprek: talkSchema,
}
const fields = new Map<string, Field>()

/** @param kind as `kindOf` names it. @returns null where there is no form for it */
export function schemaOf(kind: string): z.ZodType | null {
  return byKind.get(kind as never) ?? byTable[kind] ?? null
}

/** @returns what can be filled in, or null where there is no form for it */
export function formFields(kind: string): Field | null {
  const schema = schemaOf(kind)
  if (schema === null) return null
  const known = fields.get(kind) ?? fieldsOf(schema)
  fields.set(kind, known)
  return known
}
