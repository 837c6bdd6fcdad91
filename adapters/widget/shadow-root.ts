import { element } from './element.js'
import type { ScriptSettings } from './script-settings.js'
import { controlStyle } from './style/control-style.js'
import { formStyle } from './style/form-style.js'
import { messageStyle } from './style/message-style.js'
import { panelStyle } from './style/panel-style.js'

/** Puts our own corner on the page: its style does not reach us, nor ours the page. */
export function createRoot(mode: ScriptSettings['mode']): ShadowRoot {
  const host = element('div', { 'data-doorstroomwijzer': mode, lang: 'nl' })
  const root = host.attachShadow({ mode: 'open' })
  adoptStyle(root, panelStyle + messageStyle + controlStyle + formStyle)
  const place = mode === 'page' ? document.querySelector('main') : null
  const parent = place ?? document.body
  parent.append(host)
  return root
}

/** A sheet made by script is allowed under a policy that forbids inline style. */
function adoptStyle(root: ShadowRoot, css: string): void {
  if (!('adoptedStyleSheets' in root) || !('replaceSync' in CSSStyleSheet.prototype)) {
    root.append(element('style', {}, css))
    return
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
