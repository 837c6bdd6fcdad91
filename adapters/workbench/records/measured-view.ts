import { html, type Markup } from '../../staff-pages/markup.js'
import type { Register, RegisterMeasure } from './register-measure.js'

/** Texts beside others, which are too short to measure at B1. */
const beside = new Set(['instruction', 'remark', 'reply'])
/** Words and labels, which are no text. */
const never = new Set(['called', 'label', 'statement', 'keeps', 'chatHoursCalled'])

/** @returns the register in which a text of a form is measured, or null */
export function measuredRegister(path: string): Register | null {
  const names = path.split('.')
  const last = names.at(-1)
  if (names.some((name) => never.has(name))) return null
  if (last === 'eenvoudig') return last
  return last === 'jongere' && !names.some((name) => beside.has(name)) ? last : null
}

/** How well the text of a field can be read, in words; the script keeps it up to date. */
export function measuredView(
  measure: RegisterMeasure,
  subject: string,
): (path: string, text: string) => Markup | null {
  return (path, text) => {
    const register = measuredRegister(path)
    if (register === null) return null
    const line = measure(text, register, subject)
    const tone = line === null ? '' : line.isGood ? ' is-good' : ' is-hard'
    return html`<p class="measure${tone}" data-measure="${register}" data-of="${path}">${line?.text}</p>`
  }
}
