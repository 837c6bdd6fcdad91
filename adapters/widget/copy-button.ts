import type { Language } from '../../knowledge/records/told-text.js'
import { aside, button, element } from './element.js'
import { wordsIn } from './words.js'

/** In ms: how long a button says that it has copied. */
const COPIED = 3000

export interface Copied {
  readonly value: string
  /** Said by a screen reader behind the word on the button. */
  readonly name?: string
}

/** A button that copies a text, and says whether that worked. */
export function copyButton(
  { value, name }: Copied,
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
  made.append(label, ...(name === undefined ? [] : [aside(` ${name}`)]))
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
