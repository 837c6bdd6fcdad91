import { element } from './element.js'
import type { WidgetWords } from './words.js'

/** More than anybody asks at once, and less than the server refuses. */
const LONGEST = '2000'

/** Where one types. */
export class ComposerView {
  readonly #field = element('textarea', {
    id: 'message',
    rows: '1',
    maxlength: LONGEST,
    autocomplete: 'off',
    enterkeyhint: 'send',
  })
  readonly #label = element('label', { for: 'message', class: 'aside' })
  readonly #send = element('button', { type: 'submit', class: 'send' })
  readonly root = element('form', { class: 'composer' }, this.#label, this.#field, this.#send)

  constructor(send: (text: string) => void, words: WidgetWords, text = '') {
    this.#field.value = text
    this.speak(words)
    const submit = () => {
      const text = this.#field.value.trim()
      this.focus()
      if (!text) return
      this.#field.value = ''
      send(text)
    }
    this.root.addEventListener('submit', (event) => {
      event.preventDefault()
      submit()
    })
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      submit()
    })
  }

  /** Says everything in other words; what was typed stays. */
  speak({ message, placeholder, send }: WidgetWords): void {
    this.#label.textContent = message
    this.#field.placeholder = placeholder
    this.#send.textContent = send
  }

  focus(): void {
    this.#field.focus()
  }

  set isEnabled(isEnabled: boolean) {
    for (const control of this.root.querySelectorAll<HTMLButtonElement>('textarea, button')) {
      control.disabled = !isEnabled
    }
  }
}
