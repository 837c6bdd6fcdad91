import { z } from 'zod'
import { regionSchema } from '../../knowledge/records/provenance.js'

const expected = {
  outcome: z.enum([
    'answer',
    'clarify',
    'ask',
    'refer',
    'handover',
    'crisis',
    'smalltalk',
    'fallback',
  ]),
  /** What must be there to read, in text, contacts, sources and buttons; capitals count. */
  shows: z.array(z.string()).default([]),
  /** What must not. */
  hides: z.array(z.string()).default([]),
  /** Facts the bot asks for; left out, not looked at. */
  asks: z.array(z.string()).optional(),
}

const saying = z.strictObject({
  says: z.string(),
  /** Says it so many times over, for a long message. */
  times: z.int().positive().default(1),
  ...expected,
})

/** Answers whatever is asked, by fact, until the bot comes to something else. */
const answering = z.strictObject({
  answers: z.record(z.string(), z.string()),
  ...expected,
})

/** A conversation as data: what somebody says, turn by turn, and what the bot must and must not say. */
export const conversationSchema = z.strictObject({
  about: z.string(),
  audience: z.enum(['jongere', 'professional']),
  region: regionSchema,
  now: z.iso.datetime({ offset: true }).default('2026-11-24T14:00:00+01:00'),
  turns: z.array(z.union([saying, answering])).min(1),
  /** Why it does not go like this yet: a fault in the code, not in the conversation. */
  skip: z.string().optional(),
})

export type Conversation = z.infer<typeof conversationSchema>
