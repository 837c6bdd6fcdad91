import { button, element } from './element.js'
import { wording } from './wording.nl.js'

export interface HeaderActions {
  readonly leave: () => void
  readonly wipe: () => void
  /** Left out on a page of its own, where there is nothing to close. */
  readonly close?: () => void
}

/** The name, and the three ways out: in a hurry, for good, and for now. */
export function headerView({ leave, wipe, close }: HeaderActions): HTMLElement {
  const leaving = button(wording.leave, 'leave', leave)
  leaving.title = wording.leaveHint
  // Where there is no room, the name breaks between its two words.
  const [start, end] = wording.title
  const name = [start, element('wbr'), end]
  return element(
    'header',
    {},
    close
      ? element('h2', { id: 'title', tabindex: '-1', autofocus: '' }, ...name)
      : element('h1', { id: 'title' }, ...name),
    close ? closeButton(close) : null,
    element('div', { class: 'ways-out' }, leaving, button(wording.wipe, 'wipe', wipe)),
  )
}

function closeButton(close: () => void): HTMLElement {
  const made = button('×', 'close', close)
  made.setAttribute('aria-label', wording.close)
  return made
}
