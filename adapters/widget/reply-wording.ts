import type { Reply } from '../../dialogs/reply.js'
import { wording } from './wording.nl.js'

export type ReplyLanguage = NonNullable<Reply['language']>

/** What a reply is in, as HTML says it and as a voice of the browser starts with. */
export const languageTag: Readonly<Record<ReplyLanguage, string>> = {
  nl: 'nl',
  eenvoudig: 'nl',
  en: 'en',
}

interface ReplyWords {
  readonly crisis: string
  readonly choices: string
  readonly contact: Readonly<Record<'phone' | 'email' | 'web' | 'chat', string>>
  readonly newTab: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly readAloud: string
  readonly silence: string
}

/** What the widget itself says in and around a reply, in the language of that reply. */
export const replyWording: Readonly<Record<ReplyLanguage, ReplyWords>> = {
  nl: wording,
  eenvoudig: wording,
  en: {
    crisis: 'Important:',
    choices: 'What you can answer',
    contact: { phone: 'Call', email: 'Email', web: 'Open', chat: 'Chat' },
    newTab: '(opens a new tab)',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
    readAloud: 'Read aloud',
    silence: 'Stop reading',
  },
}
