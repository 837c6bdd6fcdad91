import { z } from 'zod'
import { type FilledForm, formIn } from '../cards/form-values.js'
import { Refusal } from '../http/refusal.js'

const shortText = z.string().max(200)

/** What we read of an activity that a client posts; all else is left where it is. */
const activitySchema = z.object({
  type: z.string().min(1).max(100),
  from: z.object({ id: shortText.nullish() }).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z.object({ clientActivityID: shortText.optional().catch(undefined) }).nullish(),
})

const submittedSchema = z.looseObject({ text: z.string() })

/** What somebody said, in the one form that the rest of this channel knows. */
export interface Said {
  readonly userId: string
  /** Empty where there were no words, only files or a button without any. */
  readonly text: string
  readonly hasFiles: boolean
  /** A form that was filled in; what stands in it is nobody's but the desk's. */
  readonly form: FilledForm | null
  /** The client's own name for it: the same name is the same message, sent again. */
  readonly clientId: string | null
}

/**
 * @returns what was said, or null for what needs no answer (typing, a client that reports itself)
 * @throws Refusal 400 that names the first field that is missing or of the wrong type
 */
export function readSaid(body: unknown): Said | null {
  const parsed = activitySchema.safeParse(body)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'the body'
    throw new Refusal(400, 'activity-invalid', `This is no activity: see ${field}.`)
  }
  const { type, from, text, value, attachments, channelData } = parsed.data
  if (type !== 'message') return null
  return {
    userId: from?.id || 'user',
    text: text?.trim() || submittedText(value),
    hasFiles: (attachments?.length ?? 0) > 0,
    form: formIn(value),
    clientId: channelData?.clientActivityID || null,
  }
}

/** A card's button sends its words as a value. */
function submittedText(value: unknown): string {
  const submitted = submittedSchema.safeParse(value)
  return submitted.success ? submitted.data.text.trim() : ''
}
