import type { Reply } from '../../dialogs/reply.js'
import { contactsBelow } from './contacts-below.js'
import { sourceText } from './source-text.js'

/** Everything a reply says except its buttons, in plain words: for who or what draws no cards. */
export function replyText(reply: Reply): string {
  const { text, sources, form } = reply
  return [
    text,
    form?.inWords ?? '',
    contactsBelow(reply)
      .map(({ label, value }) => `${label}: ${value}`)
      .join('\n'),
    sources.map(sourceText).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}
