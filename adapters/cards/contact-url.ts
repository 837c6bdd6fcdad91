import type { ContactLine } from '../../dialogs/reply.js'

/**
 * Also runs in the browsers of a few years ago, so without lookbehind and `URL.canParse`.
 *
 * @returns the address that reaches a contact, or null where there is only something to read
 */
export function contactUrl(channel: ContactLine['channel'], value: string): string | null {
  if (channel === 'email') {
    return /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(value) ? `mailto:${value}` : null
  }
  if (channel === 'phone') {
    const abroad = value.startsWith('+') ? value.replace('(0)', '') : value
    const digits = abroad.replace(/[\s().-]/g, '')
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null
  }
  return webUrl(value)
}

function webUrl(value: string): string | null {
  const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : value
  if (!address.startsWith('https://')) return null
  try {
    return new URL(address).href
  } catch {
    return null
  }
}
