import type { Reply } from '../../dialogs/reply.js'
import { sourceText } from './source-text.js'

/** Everything a reply says except its buttons, in plain words: for who or what draws no cards. */
export function replyText({ text, contacts, sources }: Reply): string {
  return [
    text,
    contacts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    sources.map(sourceText).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}
