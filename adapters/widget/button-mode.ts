import { tabStorage } from './browser.js'
import { button, element } from './element.js'
import { createOpenMark } from './open-mark.js'
import { Panel } from './panel.js'
import type { ScriptSettings } from './script-settings.js'
import { languageTag, wordsIn } from './words.js'

/** A screen on which the panel takes all the room, so that nothing behind it is in reach. */
const SMALL = '(max-width: 40em), (max-height: 28em)'

/** A button in the corner that opens the panel. Nothing is asked of the server before that. */
export function buttonMode(root: ShadowRoot, settings: ScriptSettings): void {
  const mark = createOpenMark(tabStorage())
  const small = window.matchMedia(SMALL)
  const launcher = button('', 'launcher', () => {
    open()
    panel.focus()
  })
  launcher.setAttribute('aria-haspopup', 'dialog')
  const dialog = element('dialog', { class: 'panel', 'aria-labelledby': 'title' })
  const panel = new Panel(dialog, settings, {
    onBegin: () => mark.set(true),
    onClose: close,
    onLanguage: (language) => {
      launcher.lang = languageTag[language]
      launcher.textContent = wordsIn[language].launch
    },
  })
  root.append(launcher, dialog)

  const show = () => (small.matches ? dialog.showModal() : dialog.show())

  function open(): void {
    launcher.hidden = true
    show()
    panel.open()
  }

  function close(): void {
    dialog.close()
  }

  dialog.addEventListener('close', () => {
    if (dialog.open) return
    panel.hush()
    mark.set(false)
    launcher.hidden = false
    launcher.focus()
  })
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) close()
  })
  // Turning a phone may change whether there is room for the page beside it.
  small.addEventListener('change', () => {
    if (!dialog.open) return
    close()
    show()
  })
  if (mark.isSet) open()
}
