import { z } from 'zod'
import { facetKeys, facetSchema } from './facet.js'
import { provenanceShape } from './provenance.js'
import { otherLanguages, toldTextSchema } from './told-text.js'

export const recordIdSchema = z
  .string()
  .regex(
    /^(landelijk|nob|rvn|nmd)\.[a-z-]+\.[a-z0-9-]+$/,
    'Expected an id like `nob.role.doorstroomcoach`',
  )

/** Per gemeente another organisation stands behind each of these desks. */
export const deskKeys = [
  'doorstroompunt',
  'leerplicht',
  'werk-en-inkomen',
  'werk-ontwikkelbedrijf',
  'samenwerkingsverband',
  'sociaal-domein',
] as const
export const deskSchema = z.enum(deskKeys)
export type Desk = z.infer<typeof deskSchema>

const audienceText = toldTextSchema(8)

/** How somebody reaches a lead when no number or address is known, or besides it. */
export const reachSchema = z.strictObject({
  contacts: z.array(recordIdSchema).default([]),
  instruction: audienceText.optional(),
})

const common = {
  id: recordIdSchema,
  ...provenanceShape,
  name: z.string().trim().min(2),
  /** How it is called to a young person, where the name is no name but a Dutch word. */
  called: z.strictObject(otherLanguages(2)).optional(),
  /** Other names, abbreviations and spellings people use for the same thing. */
  aliases: z.array(z.string().trim().min(2)).default([]),
  facets: z.partialRecord(z.enum(facetKeys), facetSchema).default({}),
  related: z.array(recordIdSchema).default([]),
  /** The record this one takes the place of from `validFrom` on. */
  supersedes: recordIdSchema.optional(),
  /** A remark on what the source leaves open or says in two ways. */
  note: z.string().optional(),
  /** Set where the answer differs per gemeente: the gemeente's own desk is named with it. */
  desk: deskSchema.optional(),
}

const plain = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), ...common })

/** HSDS `organization`: who offers something, and for which gemeenten (`service_area`). */
export const organisationSchema = z.strictObject({
  kind: z.literal('organisation'),
  ...common,
  type: z.enum([
    'doorstroompunt',
    'gemeentelijke-afdeling',
    'werk-ontwikkelbedrijf',
    'samenwerkingsverband',
    'mbo',
    'vo',
    'vso',
    'pro',
    'werkcentrum',
    'landelijk',
    'regionaal',
    'zorg',
    'overig',
  ]),
  serviceArea: z.array(recordIdSchema).default([]),
  reach: reachSchema.optional(),
})

export const roleSchema = z.strictObject({
  kind: z.literal('role'),
  ...common,
  worksFor: z.array(recordIdSchema).default([]),
  reach: reachSchema.optional(),
})

/** HSDS `contact` with its `phone`, `email` or `url`: only what a source or the programme team gave. */
export const contactSchema = z.strictObject({
  kind: z.literal('contact'),
  ...common,
  of: recordIdSchema,
  channel: z.enum(['email', 'web', 'phone', 'chat']),
  value: z.string().min(3),
  audiences: z.array(z.enum(['professional', 'jongere'])).min(1),
  /** Only for who is under 27: whoever is older is not sent there. */
  youngOnly: z.boolean().default(false),
})

/** A leaf of the referral: it maps a desk to the organisation that stands behind it here. */
export const gemeenteSchema = z.strictObject({
  kind: z.literal('gemeente'),
  ...common,
  kernen: z.array(z.string().min(2)).default([]),
  desks: z
    .partialRecord(
      deskSchema,
      z.strictObject({
        organisations: z.array(recordIdSchema),
        /** Kernen for which another organisation stands behind this desk. */
        kernen: z.record(z.string(), z.array(recordIdSchema)).default({}),
        /** Said where the source names nobody, or names two. */
        remark: audienceText.optional(),
      }),
    )
    .default({}),
})

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'Expected a time like `11:00`')

/** A help line for danger or a bad time; shown only by the safety floor and on request. */
export const hulplijnSchema = z.strictObject({
  kind: z.literal('hulplijn'),
  ...common,
  number: z.string().optional(),
  free: z.boolean(),
  chat: z.string().optional(),
  /** Left out: open day and night. */
  hours: z.strictObject({ from: clock, until: clock }).optional(),
  chatHours: z.string().optional(),
  chatHoursCalled: z.strictObject(otherLanguages(4)).optional(),
  ages: z.strictObject({ from: z.int().min(0), until: z.int().max(120) }).optional(),
  /** False where number or hours were not seen at the organisation's own page. */
  confirmed: z.boolean(),
})

export const recordSchema = z.discriminatedUnion('kind', [
  organisationSchema,
  roleSchema,
  contactSchema,
  gemeenteSchema,
  hulplijnSchema,
  plain('wettelijke-taak'),
  plain('maatregel'),
  plain('begrip'),
  plain('afspraak'),
  plain('overleg'),
  plain('cijfer'),
])

export type KnowledgeRecord = z.infer<typeof recordSchema>
export type RecordKind = KnowledgeRecord['kind']
export type Role = z.infer<typeof roleSchema>
export type Gemeente = z.infer<typeof gemeenteSchema>
export type Hulplijn = z.infer<typeof hulplijnSchema>
