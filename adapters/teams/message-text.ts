import { z } from 'zod'
import type { IncomingActivity } from './activity.js'

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
})

const submittedSchema = z.looseObject({ text: z.string() })

/** @returns what somebody said: typed, without our own name in it, or sent by a card's button */
export function messageText(activity: IncomingActivity): string {
  return withoutOwnName(activity) || submittedText(activity.value)
}

/** As TurnContext.removeRecipientMention, but for every mention, and safe for malformed ones. */
function withoutOwnName({ text, entities, recipient }: IncomingActivity): string {
  let rest = text ?? ''
  for (const entity of entities ?? []) {
    const mention = mentionSchema.safeParse(entity)
    if (mention.success && mention.data.mentioned.id === recipient?.id) {
      rest = rest.replaceAll(mention.data.text, ' ')
    }
  }
  return rest.replaceAll('&nbsp;', ' ').trim()
}

function submittedText(value: unknown): string {
  const submitted = submittedSchema.safeParse(value)
  return submitted.success ? submitted.data.text.trim() : ''
}
