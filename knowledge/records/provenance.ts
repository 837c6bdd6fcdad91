import { z } from 'zod'

export const regionKeys = [
  'landelijk',
  'noordoost-brabant',
  'rijk-van-nijmegen',
  'noord-midden-drenthe',
] as const

export const regionSchema = z.enum(regionKeys)
export type Region = z.infer<typeof regionSchema>

const isoDate = z.iso.date()

/** Where a fact stands: a section of one of the documents, or a rule of our own with what it leans on. */
export const sourceSchema = z.union([
  z.strictObject({ document: z.string().min(1), section: z.string().min(1) }),
  z.strictObject({ huisregel: z.string().min(1), reference: z.string().min(1) }),
])
export type Source = z.infer<typeof sourceSchema>

export const statusSchema = z.enum(['voorstel', 'geldend', 'vervallen'])
export type Status = z.infer<typeof statusSchema>

/** Every fact is dated and sourced; `validUntil` is the last day on which it holds. */
export const provenanceShape = {
  region: regionSchema,
  source: sourceSchema,
  status: statusSchema,
  validFrom: isoDate,
  validUntil: isoDate.optional(),
  checkedOn: isoDate,
}
