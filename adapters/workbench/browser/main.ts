import { createReadability } from '../../../knowledge/reading/readability.js'
import type { Readability } from '../../../knowledge/reading/readability-limits.js'
import { registerLine } from '../register-wording.nl.js'

/** What the server sends along, as a script of its own. */
const sent = (globalThis as { leesbaarheid?: { limits: Readability; names: string[] } | null })
  .leesbaarheid

/** So long after the last key a text is measured, in ms. */
const pause = 200

/** Keeps what stands below a text up to date while somebody types. */
function follow({ limits, names }: { limits: Readability; names: string[] }): void {
  const simple = { ...limits, ...limits.eenvoudig }
  const registers = {
    jongere: { measure: createReadability(limits, names), limits },
    eenvoudig: { measure: createReadability(simple, names), limits: simple },
  }
  const textIn = (id: string) => {
    const field = document.getElementById(id)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : ''
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-measure]')) {
    const field = document.getElementById(line.dataset.of ?? '')
    if (field === null) continue
    const { measure, limits } =
      line.dataset.measure === 'eenvoudig' ? registers.eenvoudig : registers.jongere
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      const text = textIn(field.id)
      const subject = `${textIn('name')} ${textIn('aliases')}`.toLowerCase()
      const whole = measure(text)
      const jargon = whole.jargon.filter((word) => !subject.includes(word))
      const told = text.trim() === '' ? null : registerLine({ ...whole, jargon }, limits)
      line.textContent = told?.text ?? ''
      line.classList.toggle('is-good', told?.isGood === true)
      line.classList.toggle('is-hard', told?.isGood === false)
    }
    field.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(say, pause)
    })
  }
}

if (sent) follow(sent)
