import type { ContactLine } from '../../dialogs/reply.js'
import { contactUrl } from '../cards/contact-url.js'
import { aside, button, element } from './element.js'
import { wording } from './wording.nl.js'

/** In ms: how long a button says that it has copied. */
const COPIED = 3000

/** Draws ways to reach somebody; those under one name share a card. */
export function contactCards(
  contacts: readonly ContactLine[],
  announce: (text: string) => void,
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
      ...lines.map((line) => contactRow(line, announce)),
    ),
  )
}

function contactRow(line: ContactLine, announce: (text: string) => void): HTMLElement {
  const { label, channel, value } = line
  const url = contactUrl(channel, value.trim())
  return element(
    'div',
    { class: 'way' },
    value === label ? null : element('span', { class: 'value' }, value),
    url && reachLink(line, url),
    copyButton(line, announce),
  )
}

function reachLink({ label, channel, value }: ContactLine, url: string): HTMLElement {
  const isPage = url.startsWith('https:')
  const name = ` ${label === value ? value : `${label}, ${value}`}`
  return element(
    'a',
    {
      class: 'reach',
      href: url,
      ...(isPage && { target: '_blank', rel: 'noopener noreferrer' }),
    },
    wording.contact[channel],
    aside(isPage ? `${name} ${wording.newTab}` : name),
  )
}

function copyButton({ value }: ContactLine, announce: (text: string) => void): HTMLElement {
  const label = document.createTextNode(wording.copy)
  const made = button('', 'copy', () => {
    copyText(value, made).then(
      () => {
        label.data = wording.copied
        announce(wording.copied)
        setTimeout(() => {
          label.data = wording.copy
        }, COPIED)
      },
      () => announce(wording.notCopied),
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
