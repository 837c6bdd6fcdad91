import type { ConversationReference } from 'botbuilder'
import { z } from 'zod'
import type { IncomingActivity } from './activity.js'

/** Who of a desk reads along in a conversation. */
export const deskSideSchema = z.enum(['balie', 'vervanger'])
export type DeskSide = z.infer<typeof deskSideSchema>

/** A Teams conversation that belongs to a desk, with no more than is needed to speak in it. */
export const deskPlaceSchema = z.strictObject({
  desk: z.string(),
  to: deskSideSchema,
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.string(),
  tenantId: z.string().nullable(),
  /** Our own account there. */
  bot: z.string(),
})
export type DeskPlace = z.infer<typeof deskPlaceSchema>

const tenantSchema = z.looseObject({ tenantId: z.string() })

/** Each thread of a Teams channel is a conversation; together they are one place. */
export function placeName({ conversation }: Pick<IncomingActivity, 'conversation'>): string {
  return conversation.id.replace(/;messageid=.*$/, '')
}

/** @returns the place where an activity came from */
export function placeOf(activity: IncomingActivity, desk: string, to: DeskSide): DeskPlace {
  const { channelId, serviceUrl, conversation, recipient } = activity
  const tenantId = tenantSchema.safeParse(conversation).data?.tenantId ?? null
  const bot = recipient?.id ?? ''
  return { desk, to, channelId, serviceUrl, conversation: placeName(activity), tenantId, bot }
}

/** Left empty it is refused; Teams names channels and group chats in ways of their own. */
function typeOf(conversation: string): 'channel' | 'groupChat' | 'personal' {
  if (/@thread\.(?:tacv2|skype)$/.test(conversation)) return 'channel'
  return conversation.startsWith('19:') ? 'groupChat' : 'personal'
}

/** @returns a place as the SDK wants it, for speaking there unasked */
export function referenceTo(place: DeskPlace): Partial<ConversationReference> {
  const { channelId, serviceUrl, conversation, tenantId, bot } = place
  const conversationType = typeOf(conversation)
  return {
    channelId,
    serviceUrl,
    bot: { id: bot, name: '' },
    conversation: {
      id: conversation,
      isGroup: conversationType !== 'personal',
      conversationType,
      name: '',
      ...(tenantId === null ? {} : { tenantId }),
    },
  }
}
