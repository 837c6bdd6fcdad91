import type { ContactLine } from '../../dialogs/reply.js'
import type { Language } from '../../knowledge/records/told-text.js'
import { contactUrl } from '../cards/contact-url.js'
import { copyButton } from './copy-button.js'
import { aside, element } from './element.js'
import { wordsIn } from './words.js'

/** Draws ways to reach somebody; those under one name share a card. */
export function contactCards(
  contacts: readonly ContactLine[],
  announce: (text: string) => void,
  language: Language = 'nl',
): HTMLElement[] {
  const byLabel = new Map<string, ContactLine[]>()
  for (const contact of contacts) {
    const lines = byLabel.get(contact.label) ?? []
    // One who leads and is involved besides comes twice.
    if (lines.some(({ value }) => value === contact.value)) continue
    byLabel.set(contact.label, [...lines, contact])
  }
  return [...byLabel].map(([label, lines]) =>
    element(
      'div',
      { class: 'contact' },
      element('strong', {}, label),
      ...lines.map((line) => contactRow(line, announce, language)),
    ),
  )
}

function contactRow(
  line: ContactLine,
  announce: (text: string) => void,
  language: Language,
): HTMLElement {
  const { label, channel, value } = line
  const url = contactUrl(channel, value.trim())
  return element(
    'div',
    { class: 'way' },
    value === label ? null : element('span', { class: 'value' }, value),
    url && reachLink(line, url, language),
    copyButton({ value, name: value }, announce, language),
  )
}

function reachLink(
  { label, channel, value }: ContactLine,
  url: string,
  language: Language,
): HTMLElement {
  const words = wordsIn[language]
  const isPage = url.startsWith('https:')
  const name = ` ${label === value ? value : `${label}, ${value}`}`
  return element(
    'a',
    {
      class: 'reach',
      href: url,
      ...(isPage && { target: '_blank', rel: 'noopener noreferrer' }),
    },
    words.contact[channel],
    aside(isPage ? `${name} ${words.newTab}` : name),
  )
}
