import type { ContactLine } from '../../dialogs/reply.js'
import type { OpenUrlAction } from './card-elements.js'
import { contactUrl } from './contact-url.js'

const verbs = { phone: 'Bel', email: 'Mail', web: 'Open', chat: 'Chat met' } as const

/** @returns the button that reaches a contact at once, or null where there is only something to read */
export function contactAction({ label, channel, value }: ContactLine): OpenUrlAction | null {
  const url = contactUrl(channel, value.trim())
  return url ? { type: 'Action.OpenUrl', title: `${verbs[channel]} ${label}`, url } : null
}
