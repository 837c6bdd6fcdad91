import { element } from './element.js'
import { wording } from './wording.nl.js'

/** More than anybody asks at once, and less than the server refuses. */
const LONGEST = '2000'

/** Where one types. */
export class ComposerView {
  readonly #field = element('textarea', {
    id: 'message',
    rows: '1',
    maxlength: LONGEST,
    placeholder: wording.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'send',
  })
  readonly root = element(
    'form',
    { class: 'composer' },
    element('label', { for: 'message', class: 'aside' }, wording.message),
    this.#field,
    element('button', { type: 'submit', class: 'send' }, wording.send),
  )

  constructor(send: (text: string) => void, text = '') {
    this.#field.value = text
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

  focus(): void {
    this.#field.focus()
  }

  set isEnabled(isEnabled: boolean) {
    for (const control of this.root.querySelectorAll<HTMLButtonElement>('textarea, button')) {
      control.disabled = !isEnabled
    }
  }
}
