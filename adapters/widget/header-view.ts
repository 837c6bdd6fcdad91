import { button, element } from './element.js'
import type { WidgetWords } from './words.js'

export interface HeaderActions {
  readonly leave: () => void
  readonly wipe: () => void
  /** Left out on a page of its own, where there is nothing to close. */
  readonly close?: () => void
}

/** The name, and the three ways out: in a hurry, for good, and for now. */
export class HeaderView {
  readonly root = element('header')
  readonly #leave: HTMLButtonElement
  readonly #wipe: HTMLButtonElement
  readonly #close: HTMLButtonElement | null

  constructor({ leave, wipe, close }: HeaderActions, words: WidgetWords) {
    this.#leave = button('', 'leave', leave)
    this.#wipe = button('', 'wipe', wipe)
    this.#close = close ? button('×', 'close', close) : null
    // Where there is no room, the name breaks between its two words.
    const [start = '', end = ''] = words.title
    const name = [start, element('wbr'), end]
    this.root.append(
      close
        ? element('h2', { id: 'title', tabindex: '-1', autofocus: '' }, ...name)
        : element('h1', { id: 'title' }, ...name),
      ...(this.#close ? [this.#close] : []),
      element('div', { class: 'ways-out' }, this.#leave, this.#wipe),
    )
    this.speak(words)
  }

  /** Says everything in other words; what has the focus keeps it. */
  speak({ leave, leaveHint, wipe, close }: WidgetWords): void {
    this.#leave.textContent = leave
    this.#leave.title = leaveHint
    this.#wipe.textContent = wipe
    this.#close?.setAttribute('aria-label', close)
  }
}
