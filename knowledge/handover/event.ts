import { z } from 'zod'
import { recordIdSchema } from '../records/record.js'

/** Why a desk says that somebody is not for them. */
export const rejectionReasons = [
  'andere-gemeente',
  'andere-leeftijd',
  'andere-taak',
  'al-bekend-elders',
  'geen-plek',
  'anders',
] as const
/** How it went on for somebody once a desk was done. */
export const outcomes = ['school', 'werk', 'combinatie', 'hulp', 'rust', 'geen-contact'] as const
export type HandoverOutcome = (typeof outcomes)[number]
/** Why somebody took a handover back. */
export const withdrawals = ['ingetrokken', 'rust'] as const
/** Who is asked once nobody has reacted, in this order. */
export const reminderSteps = ['balie', 'vervanger', 'volgende'] as const
export type ReminderStep = (typeof reminderSteps)[number]

/** What goes to people outside: no more than that something is there to be seen. */
export const noticeSchema = z.strictObject({
  /** Names this notice for ever: whoever gets it twice knows that it is one. */
  key: z.string(),
  kind: z.enum([
    'nieuw',
    'herinnering',
    'vervanger',
    'opgepakt',
    'bijgewerkt',
    'link',
    'ingetrokken',
    'bevestigen',
  ]),
  desk: z.string(),
  /** Where it goes: a place in the channels of the desk, of its stand-in, or of who confirms it. */
  channel: z.int().min(0),
  to: z.enum(['balie', 'vervanger', 'bevestiger']),
})
export type Notice = z.infer<typeof noticeSchema>

const base = {
  at: z.iso.datetime(),
  /** `jongere`, `professional`, `systeem`, or the id of a coach. */
  by: z.string(),
  notices: z.array(noticeSchema).default([]),
}
const about = { ...base, handover: z.string() }
const event = <K extends string, S extends z.ZodRawShape>(type: K, shape: S) =>
  z.strictObject({ type: z.literal(type), ...about, ...shape })

const requestedSchema = event('requested', {
  desk: z.string(),
  /** Desks it may go to when this one does not react or says no, as the young person named them. */
  next: z.array(z.string()),
  /** Told in notices and on the desk page; opens nothing. */
  reference: z.string(),
  /** SHA-256 of the code that the young person got. */
  codeHash: z.string(),
  question: z.string().nullable(),
  /** The rule by which this desk is aan zet. */
  rule: z.string().nullable(),
  who: z.enum(['jongere', 'professional']),
  /** Hash of the conversation it came from. */
  owner: z.string(),
  minor: z.boolean(),
  practice: z.boolean(),
  deadline: z.iso.datetime(),
})

/**
 * Everything that happens to a handover, in the words of the FHIR referral task where it has them
 * (requested, accepted, rejected, in-progress, completed, failed, cancelled). Ids and codes only.
 */
export const handoverEventSchema = z.discriminatedUnion('type', [
  requestedSchema,
  event('accepted', {}),
  event('rejected', { reason: z.enum(rejectionReasons), to: recordIdSchema.nullable() }),
  /** On to a desk that the young person named, with a term of its own. */
  event('forwarded', { desk: z.string(), deadline: z.iso.datetime() }),
  /** Who took it on lays it back before anybody was spoken to. */
  event('released', {}),
  event('in-progress', {}),
  event('completed', { outcome: z.enum(outcomes) }),
  event('failed', { outcome: z.enum(outcomes) }),
  event('cancelled', {
    reason: z.enum(withdrawals),
    /** By its code, in another conversation than it came from: there they do not know yet. */
    elsewhere: z.boolean().optional(),
  }),
  event('reminded', { step: z.enum(reminderSteps) }),
  event('read', {}),
  /** A new link was asked for by somebody whose link was used up; it goes to the desk, not to them. */
  event('link-asked', {}),
  /** The personal data is gone; what is left is a count. */
  event('erased', {}),
])
export type HandoverEvent = z.infer<typeof handoverEventSchema>
export type Requested = z.infer<typeof requestedSchema>

/** What happens to a desk, and to a notice on its way. */
export const deskEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('desk-confirmed'),
    ...base,
    desk: z.string(),
    fingerprint: z.string(),
  }),
  z.strictObject({ type: z.literal('desk-asked'), ...base, desk: z.string() }),
  /** Not offered any more, until it is put on again; what is open there stays. */
  z.strictObject({ type: z.literal('desk-paused'), ...base, desk: z.string() }),
  z.strictObject({ type: z.literal('desk-resumed'), ...base, desk: z.string() }),
])

export const noticeEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notice-delivered'), ...base, key: z.string() }),
  /** Given up: shown to the administrator, who can try again. */
  z.strictObject({ type: z.literal('notice-dead'), ...base, key: z.string(), why: z.string() }),
  z.strictObject({ type: z.literal('notice-retried'), ...base, key: z.string() }),
])

export const journalEventSchema = z.discriminatedUnion('type', [
  handoverEventSchema,
  deskEventSchema,
  noticeEventSchema,
])
export type JournalEvent = z.infer<typeof journalEventSchema>

/** Every kind of event that this version knows. */
export const journalEventTypes: ReadonlySet<string> = new Set(
  [handoverEventSchema, deskEventSchema, noticeEventSchema].flatMap(({ options }) =>
    options.map(({ shape }) => shape.type.value),
  ),
)
