import { z } from 'zod'
import { regionSchema } from '../records/provenance.js'
import { type Desk, deskSchema, recordIdSchema } from '../records/record.js'
import { openingHoursSchema } from './opening-hours.js'

const DAY = 24 * 60 * 60 * 1000

/** A named person's word that somebody stands behind a desk counts for so long. */
const confirmedFor = 90 * DAY

const email = z.email('Verwacht een mailadres')

/** Where word goes that something waits on the desk page; never what it is about, nor for whom. */
export const deskChannelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mail'), to: email }),
  z.strictObject({
    kind: z.literal('webhook'),
    url: z.url({ protocol: /^https?$/ }),
    /** Signs what is sent, so that the receiver knows it is from here. */
    secret: z.string().min(32, 'Verwacht een geheim van 32 tekens of meer'),
  }),
  /** The Teams channel or person that was bound to this desk. */
  z.strictObject({ kind: z.literal('teams') }),
])
export type DeskChannel = z.infer<typeof deskChannelSchema>

const personSchema = z.strictObject({ name: z.string().trim().min(2), email })

/** What a desk does with somebody under 16; left out where it has no rule: then nothing is kept. */
export const under16Schema = z.enum(['mag-zelf', 'met-ouder', 'niet'])

/** Where handovers arrive: an organisation that takes over, for some gemeenten. */
export const handoverDeskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'Verwacht een naam als doorstroompunt-073'),
  region: regionSchema,
  /** The record of the organisation that stands behind it. */
  organisation: recordIdSchema,
  name: z.string().trim().min(2).max(80),
  /** Records of the gemeenten for which it takes over. */
  gemeenten: z.array(recordIdSchema).min(1),
  /**
   * The one task for which it takes over, where its organisation has more, or where no record says
   * which organisation has it; left out: all that leads to its organisation.
   */
  leaf: deskSchema.optional(),
  /** For trying it out: marked wherever it shows, and never offered where people can reach it. */
  practice: z.boolean().default(false),
  channels: z.array(deskChannelSchema).max(5).default([]),
  hours: openingHoursSchema,
  /** In opening hours: within this somebody says that they take it on. */
  promisedHours: z.int().min(1).max(80),
  /** Who gets word once the desk has not reacted. */
  standIn: z
    .strictObject({ name: z.string().trim().min(2), channels: z.array(deskChannelSchema).min(1) })
    .optional(),
  /** Verwerkingsverantwoordelijke of what arrives (AVG art. 4(7)). */
  controller: z.string().trim().min(2),
  /** On which ground of the AVG (art. 6) the desk works. */
  legalBasis: z.string().trim().min(2),
  under16: under16Schema.optional(),
  /** Who may see what arrives. */
  coaches: z.array(personSchema).max(200).default([]),
  /** Who is asked, every 90 days, whether somebody stands behind it. */
  confirmer: personSchema,
})
export type HandoverDesk = z.infer<typeof handoverDeskSchema>

/** Whom a referral leads to, in some gemeente. */
export interface Behind {
  /** The task that differs per gemeente; null where one organisation is named. */
  readonly leaf: Desk | null
  /** Who has it there; empty where no record says so. */
  readonly organisations: readonly string[]
}

/** @returns whether a desk takes over what leads there, in a gemeente of its own */
export function takesOver(
  desk: Pick<HandoverDesk, 'organisation' | 'leaf'>,
  { leaf, organisations }: Behind,
): boolean {
  const isTheirs = organisations.includes(desk.organisation)
  if (desk.leaf === undefined) return isTheirs
  return desk.leaf === leaf && (isTheirs || organisations.length === 0)
}

/** That a named person said that somebody stands behind a desk, as it was then. */
export interface Confirmation {
  readonly desk: string
  /** Of the desk as it was confirmed; once it is changed it has to be confirmed anew. */
  readonly fingerprint: string
  readonly by: string
  readonly at: Date
}

/** @returns until when a confirmation counts */
export function confirmedUntil({ at }: Confirmation): Date {
  return new Date(at.getTime() + confirmedFor)
}

/** @returns whether somebody stands behind a desk at this moment */
export function isConfirmed(
  confirmation: Confirmation | undefined,
  fingerprint: string,
  now: Date,
): boolean {
  return (
    confirmation !== undefined &&
    confirmation.fingerprint === fingerprint &&
    confirmation.at <= now &&
    now < confirmedUntil(confirmation)
  )
}
