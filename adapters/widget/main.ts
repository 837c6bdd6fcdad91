import { buttonMode } from './button-mode.js'
import { element } from './element.js'
import { followKeyboard } from './keyboard-room.js'
import { Panel } from './panel.js'
import { ownScript, readScript } from './script-settings.js'
import { createRoot } from './shadow-root.js'

const script = ownScript()
if (script) {
  const settings = readScript(script)
  const root = createRoot(settings.mode)
  followKeyboard(root)
  if (settings.mode === 'button') buttonMode(root, settings)
  else {
    const section = element('section', { class: 'panel', 'aria-labelledby': 'title' })
    const panel = new Panel(section, settings)
    root.append(section)
    panel.open()
  }
}
