import { z } from 'zod'
import type { Reply } from '../../dialogs/reply.js'
import { adaptiveCard } from '../cards/adaptive-card.js'
import { localeOf } from '../cards/locale.js'
import { replyText } from '../cards/reply-text.js'
import { withoutFilled } from '../cards/without-filled.js'
import type { Said } from './incoming-activity.js'
import type { ReplyForm } from './reply-form.js'

/** What we read back of an activity that was kept; all else passes through unread. */
export const keptActivitySchema = z.looseObject({
  id: z.string().regex(/^[\w-]+\|\d{7,}$/),
  type: z.string(),
  timestamp: z.iso.datetime(),
  from: z.looseObject({ role: z.string().optional() }).optional(),
  replyToId: z.string().optional(),
  channelData: z
    .looseObject({
      clientActivityID: z.string().optional(),
      reply: z.looseObject({ tone: z.string() }).optional(),
    })
    .optional(),
})

export type KeptActivity = z.infer<typeof keptActivitySchema>

/** An activity before it has a place in its conversation. */
export type Draft = Omit<KeptActivity, 'id' | 'timestamp'> & { readonly type: string }

const bot = { id: 'bot', name: 'Doorstroomwijzer', role: 'bot' } as const

/** The sender's own words, sent back so that every client of the conversation shows the same. */
export function userActivity({ userId, text, clientId }: Said): Draft {
  return {
    type: 'message',
    from: { id: userId, role: 'user' },
    text,
    textFormat: 'plain',
    ...(clientId !== null && { channelData: { clientActivityID: clientId } }),
  }
}

/** Names of messages as clients make them; whatever else stands there may be anything. */
const clientName = /^[\w.:|-]{1,100}$/

export function isFromUser({ from }: KeptActivity): boolean {
  return from?.role === 'user'
}

/** @returns of a message that came in no more than that it did; of all else what it is */
export function withoutWords(activity: KeptActivity): KeptActivity {
  if (!isFromUser(activity)) return activity
  const { id, type, timestamp, channelId, conversation, channelData } = activity
  const clientActivityID = channelData?.clientActivityID ?? ''
  return {
    type,
    from: { id: 'user', role: 'user' },
    id,
    timestamp,
    channelId,
    conversation,
    ...(clientName.test(clientActivityID) && { channelData: { clientActivityID } }),
  }
}

/**
 * One reply, drawn once: in words or as a card. Our own widget draws it as we hold it ourselves.
 * The buttons are suggestions in both, because those go away once something is said.
 */
export function botActivity(said: Reply, replyToId: string | null, form: ReplyForm): Draft {
  // This is kept: what somebody filled in must not be in it.
  const reply = withoutFilled(said)
  return {
    type: 'message',
    from: bot,
    locale: localeOf(reply),
    inputHint: 'acceptingInput',
    ...(form === 'card' ? asCard(reply) : { text: replyText(reply), textFormat: 'plain' }),
    ...(reply.buttons.length > 0 && {
      suggestedActions: {
        to: [],
        actions: reply.buttons.map((title) => ({ type: 'imBack', title, value: title })),
      },
    }),
    ...(replyToId !== null && { replyToId }),
    channelData: { reply },
  }
}

function asCard(reply: Reply) {
  return {
    summary: replyText(reply),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: adaptiveCard({ ...reply, buttons: [] }),
      },
    ],
  }
}

export function typingActivity(conversationId: string, now: Date): Draft {
  return {
    type: 'typing',
    from: bot,
    channelId: 'directline',
    conversation: { id: conversationId },
    timestamp: now.toISOString(),
  }
}

/** @returns where an activity stands in its conversation, counted from 1 */
export function placeOf({ id }: { readonly id: string }): number {
  return Number(id.slice(id.lastIndexOf('|') + 1))
}

/** @returns a draft with its place in the conversation */
export function kept(draft: Draft, conversationId: string, place: number, now: Date): KeptActivity {
  return {
    ...draft,
    id: `${conversationId}|${String(place).padStart(7, '0')}`,
    timestamp: now.toISOString(),
    channelId: 'directline',
    conversation: { id: conversationId },
  }
}
