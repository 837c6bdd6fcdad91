import type { Activity, SuggestedActions } from 'botbuilder'
import type { Reply } from '../../dialogs/reply.js'
import { adaptiveCard } from '../cards/adaptive-card.js'
import type { SubmitStyle } from '../cards/card-elements.js'
import { replyText } from '../cards/reply-text.js'

/**
 * One reply as one activity. Teams draws the card, and would show text and suggested actions a
 * second time beside it; there the words go along as summary and as the card's fallback text. Any
 * other channel gets them in full, because it may not draw cards.
 */
export function replyActivity(
  reply: Reply,
  channelId: string,
  submit: SubmitStyle,
): Partial<Activity> {
  const text = replyText(reply)
  const card: Partial<Activity> = {
    type: 'message',
    locale: 'nl-NL',
    summary: text,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: adaptiveCard(reply, submit),
      },
    ],
  }
  if (channelId === 'msteams') return card
  const words: Partial<Activity> = { ...card, text, textFormat: 'plain' }
  return reply.buttons.length > 0
    ? { ...words, suggestedActions: suggestedActions(reply.buttons) }
    : words
}

function suggestedActions(buttons: readonly string[]): SuggestedActions {
  return {
    to: [],
    actions: buttons.map((title) => ({ type: 'imBack', title, value: title })),
  }
}
