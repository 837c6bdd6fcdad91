import type { ContactLine, Reply } from '../../dialogs/reply.js'

/** The contacts that the text does not name already, each once. */
export function contactsBelow({ text, contacts }: Reply): readonly ContactLine[] {
  const seen = new Set<string>()
  return contacts.filter(({ value }) => {
    if (seen.has(value) || text.includes(value)) return false
    seen.add(value)
    return true
  })
}
