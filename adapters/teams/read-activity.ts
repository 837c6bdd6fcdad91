import { type FilledForm, formIn } from '../cards/form-values.js'
import type { IncomingActivity } from './activity.js'
import { messageText } from './message-text.js'
import { sentences } from './sentences.js'

/** What an activity means to us. */
export type Meaning =
  | { readonly kind: 'message'; readonly text: string }
  | ({ readonly kind: 'form' } & FilledForm)
  | { readonly kind: 'arrival' }
  | { readonly kind: 'departure' }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'silence' }

const silence: Meaning = { kind: 'silence' }

/** Typing, reactions, edits and whatever else a channel may think of are met with silence. */
export function readActivity(activity: IncomingActivity): Meaning {
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'conversationUpdate':
      if (includesBot(activity.membersRemoved, activity)) return { kind: 'departure' }
      return activity.membersAdded?.length ? { kind: 'arrival' } : silence
    case 'installationUpdate':
      if (activity.action?.startsWith('add')) return { kind: 'arrival' }
      return activity.action?.startsWith('remove') ? { kind: 'departure' } : silence
    default:
      return silence
  }
}

function readMessage(activity: IncomingActivity): Meaning {
  const form = formIn(activity.value)
  if (form !== null) return { kind: 'form', ...form }
  const text = messageText(activity)
  if (text) return { kind: 'message', text }
  // Teams adds the text itself as an HTML attachment.
  const isText = ({ contentType }: { contentType?: string | null | undefined }) =>
    contentType === 'text/html'
  const hasFile = activity.attachments?.some((attachment) => !isText(attachment)) ?? false
  return { kind: 'sentence', text: hasFile ? sentences.onlyText : sentences.noText }
}

function includesBot(
  members: readonly { readonly id: string }[] | null | undefined,
  { recipient }: IncomingActivity,
): boolean {
  return members?.some(({ id }) => id === recipient?.id) ?? false
}
