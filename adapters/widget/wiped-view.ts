import { button, element } from './element.js'
import type { WidgetWords } from './words.js'

export interface WipedActions {
  readonly wipeAtServer: () => Promise<boolean>
  readonly onNew: () => void
  readonly onClose?: () => void
}

/** Says that it is gone, or honestly where it is not gone yet. */
export function wipedView(
  { wipeAtServer, onNew, onClose }: WipedActions,
  words: WidgetWords,
): HTMLElement {
  const title = element('h3', { tabindex: '-1' }, words.wiping)
  const told = element('p')
  const retry = button(words.wiped.retry, 'plain', () => {
    title.focus()
    void wipe()
  })
  const root = element(
    'div',
    { class: 'wiped', role: 'status' },
    title,
    told,
    button(words.newConversation, 'plain', onNew),
    onClose ? button(words.close, 'plain', onClose) : null,
  )

  async function wipe(): Promise<void> {
    retry.remove()
    const isGone = await wipeAtServer()
    title.textContent = words.wiped.title
    told.textContent = isGone ? words.wiped.gone : words.wiped.kept
    if (!isGone) told.after(retry)
  }

  void wipe()
  return root
}
