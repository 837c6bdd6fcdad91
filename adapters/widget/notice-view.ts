import { button, element } from './element.js'

/** One line about the connection, read out when it changes. */
export class NoticeView {
  readonly root = element('div', { class: 'notice', role: 'status' })
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param passing in ms, after which it goes away by itself */
  show(text: string, passing?: number): void {
    clearTimeout(this.#timer)
    if (this.root.textContent !== text) this.root.replaceChildren(text)
    if (passing !== undefined) this.#timer = setTimeout(() => this.show(''), passing)
  }

  offer(text: string, label: string, onClick: () => void): void {
    this.show(text)
    this.root.append(' ', button(label, 'plain', onClick))
  }
}
