import type { ContactLine } from '../../dialogs/reply.js'
import type { OpenUrlAction } from './card-elements.js'

const verbs = { phone: 'Bel', email: 'Mail', web: 'Open', chat: 'Chat met' } as const

/** @returns the button that reaches a contact at once, or null where there is only something to read */
export function contactAction({ label, channel, value }: ContactLine): OpenUrlAction | null {
  const url = contactUrl(channel, value.trim())
  return url ? { type: 'Action.OpenUrl', title: `${verbs[channel]} ${label}`, url } : null
}

function contactUrl(channel: ContactLine['channel'], value: string): string | null {
  if (channel === 'email') {
    return /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(value) ? `mailto:${value}` : null
  }
  if (channel === 'phone') {
    const digits = value.replace(/(?<=\+.*)\(0\)|[\s().-]/g, '')
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null
  }
  return webUrl(value)
}

function webUrl(value: string): string | null {
  const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : value
  return URL.canParse(address) && address.startsWith('https://') ? new URL(address).href : null
}
