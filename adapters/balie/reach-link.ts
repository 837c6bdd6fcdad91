import type { Personal } from '../../knowledge/handover/personal.js'
import { html, type Markup } from '../staff-pages/markup.js'
import { balieWording as words } from './wording.nl.js'

/** How somebody wants to be reached, so that one tap does it on a phone. */
export function reachMarkup({ how, value }: Personal['reach']): Markup {
  const said = words.reach[how]
  if (how === 'geen' || value === '') return html`${said}`
  return html`${said}: ${linked(value)}`
}

/** @returns the number or the address as a link, or as it is where it is neither */
export function linked(value: string): Markup {
  const text = value.trim()
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) {
    return html`<a class="utrecht-link hit" href="mailto:${encodeURIComponent(text).replace('%40', '@')}">${text}</a>`
  }
  const digits = text.replace(/[\s().-]/g, '')
  return /^\+?\d{8,15}$/.test(digits)
    ? html`<a class="utrecht-link hit" href="tel:${digits}">${text}</a>`
    : html`${text}`
}
