import { button, element } from './element.js'
import { wording } from './wording.nl.js'

export interface WipedActions {
  readonly wipeAtServer: () => Promise<boolean>
  readonly onNew: () => void
  readonly onClose?: () => void
}

/** Says that it is gone, or honestly where it is not gone yet. */
export function wipedView({ wipeAtServer, onNew, onClose }: WipedActions): HTMLElement {
  const title = element('h3', { tabindex: '-1' }, wording.wiping)
  const told = element('p')
  const retry = button(wording.wiped.retry, 'plain', () => {
    title.focus()
    void wipe()
  })
  const root = element(
    'div',
    { class: 'wiped', role: 'status' },
    title,
    told,
    button(wording.newConversation, 'plain', onNew),
    onClose ? button(wording.close, 'plain', onClose) : null,
  )

  async function wipe(): Promise<void> {
    retry.remove()
    const isGone = await wipeAtServer()
    title.textContent = wording.wiped.title
    told.textContent = isGone ? wording.wiped.gone : wording.wiped.kept
    if (!isGone) told.after(retry)
  }

  void wipe()
  return root
}
