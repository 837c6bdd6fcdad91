/** In px: what is covered less than this is no keyboard. */
const KEYBOARD = 120

/** Keeps the panel above the keyboard of a phone, which lies over the page without a word. */
export function followKeyboard(root: ShadowRoot): void {
  const { visualViewport: seen } = window
  if (!seen || !('adoptedStyleSheets' in root)) return
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const follow = () => {
    const isCovered = seen.scale === 1 && window.innerHeight - seen.height > KEYBOARD
    sheet.replaceSync(isCovered ? `:host{--room:${seen.height}px;--above:${seen.offsetTop}px}` : '')
  }
  seen.addEventListener('resize', follow)
  seen.addEventListener('scroll', follow)
}
