import { z } from 'zod'
import { facetKeys } from '../knowledge/records/facet.js'
import { regionSchema } from '../knowledge/records/provenance.js'
import { deskSchema } from '../knowledge/records/record.js'
import { type Language, languageSchema } from '../knowledge/records/told-text.js'

const focusSchema = z.strictObject({
  record: z.string(),
  facet: z.enum(facetKeys),
})
export type Focus = z.infer<typeof focusSchema>

const choiceSchema = z.strictObject({
  label: z.string(),
  record: z.string(),
  facet: z.enum(facetKeys),
})

/** Something that went to somebody else: it is told to who asks, and to who wants to be forgotten. */
const sentSchema = z.strictObject({
  /** Id of the record of who got it. */
  to: z.string(),
  on: z.iso.date(),
})

/** A triage that is under way or has just ended; kept so that it can resume and be changed. */
const triageSchema = z.strictObject({
  /** The fact that was asked last and not answered yet. */
  pending: z.string().nullable(),
  asked: z.array(z.string()),
  done: z.boolean(),
})

/** An answer in the triage: which facts it was about, and what the profile held before it. */
const stepSchema = z.strictObject({
  pending: z.string(),
  before: z.record(z.string(), z.array(z.string()).nullable()),
})
export type Step = z.infer<typeof stepSchema>

/** What a handover is called, from the moment its form is shown: a form sent twice is one handover. */
const drawnSchema = z.strictObject({
  desk: z.string(),
  id: z.string(),
  code: z.string(),
  reference: z.string(),
})
export type Drawn = z.infer<typeof drawnSchema>

/**
 * Where a handover stands in the conversation: it was offered, a fact is asked for it first, its form
 * is shown, its words are waited for, it was sent, or it is asked whether it is to stop. Ids and codes only: never what was filled in.
 */
const handoverSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.enum(['offered', 'fact', 'stop']) }),
  z.strictObject({ step: z.enum(['form', 'words', 'sent']), drawn: drawnSchema }),
])

/**
 * All that is remembered of a conversation: facts and positions, never what somebody typed.
 * `version` guards against reading a state of another shape.
 */
export const conversationStateSchema = z.strictObject({
  version: z.literal(1),
  audience: z.enum(['professional', 'jongere']),
  /** What a young person is spoken to in; a professional always in Dutch. */
  language: languageSchema.default('nl'),
  region: regionSchema,
  /** Per fact the values that are still possible. */
  profile: z.record(z.string(), z.array(z.string())),
  triage: triageSchema.nullable(),
  /** The answers given, oldest first: `terug` undoes the last. */
  trail: z.array(stepSchema).max(12).default([]),
  /** A parent asks: the facts are about their child. */
  forChild: z.boolean().default(false),
  /** What the last answers were about, newest first, at most three. */
  focus: z.array(focusSchema).max(3),
  choices: z.array(choiceSchema).max(3),
  /** The desk that was looked up last: `en voor Boxtel?` asks for the same one elsewhere. */
  desk: deskSchema.nullable(),
  /** Messages in a row that were not understood. */
  misses: z.int().min(0),
  /** Set once danger was disclosed: the conversation stays gentle from then on. */
  danger: z.string().nullable(),
  /** What went to others in this conversation. */
  sent: z.array(sentSchema).max(20).default([]),
  handover: handoverSchema.nullable().default(null),
})

export type ConversationState = z.infer<typeof conversationStateSchema>

/** @returns the state of somebody who has just come in */
export function freshState(
  audience: ConversationState['audience'],
  region: ConversationState['region'],
  language: Language = 'nl',
): ConversationState {
  return {
    version: 1,
    audience,
    language: audience === 'jongere' ? language : 'nl',
    region,
    profile: {},
    triage: null,
    trail: [],
    forChild: false,
    focus: [],
    choices: [],
    desk: null,
    misses: 0,
    danger: null,
    sent: [],
    handover: null,
  }
}
