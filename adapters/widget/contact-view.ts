import type { ContactLine } from '../../dialogs/reply.js'
import type { Language } from '../../knowledge/records/told-text.js'
import { contactUrl } from '../cards/contact-url.js'
import { aside, button, element } from './element.js'
import { wordsIn } from './words.js'

/** In ms: how long a button says that it has copied. */
const COPIED = 3000

/** Draws ways to reach somebody; those under one name share a card. */
export function contactCards(
  contacts: readonly ContactLine[],
  announce: (text: string) => void,
  language: Language = 'nl',
): HTMLElement[] {
  const byLabel = new Map<string, ContactLine[]>()
  for (const contact of contacts) {
    byLabel.set(contact.label, [...(byLabel.get(contact.label) ?? []), contact])
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
    copyButton(line, announce, language),
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

function copyButton(
  { value }: ContactLine,
  announce: (text: string) => void,
  language: Language,
): HTMLElement {
  const words = wordsIn[language]
  const label = document.createTextNode(words.copy)
  const made = button('', 'copy', () => {
    copyText(value, made).then(
      () => {
        label.data = words.copied
        announce(words.copied)
        setTimeout(() => {
          label.data = words.copy
        }, COPIED)
      },
      () => announce(words.notCopied),
    )
  })
  made.append(label, aside(` ${value}`))
  return made
}

/** The clipboard is out of reach on a page without TLS; the old way still works there. */
async function copyText(text: string, near: HTMLElement): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = element('textarea', { readonly: '', class: 'aside' })
  field.value = text
  near.after(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  near.focus()
  if (!isCopied) throw new Error('Expected the browser to copy.')
}
