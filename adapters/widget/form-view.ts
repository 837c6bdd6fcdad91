import type { Form, FormValues } from '../../dialogs/form.js'
import { button, element } from './element.js'
import { fieldView } from './form-field.js'
import type { WidgetWords } from './words.js'

export interface FormActions {
  /** Sends a form; in the log stands no more than that it was sent. */
  readonly submit: (form: Form, values: FormValues) => void
  /** Says the words that leave it. */
  readonly leave: (text: string) => void
}

/**
 * What somebody filled in, by form: a form that comes back to be mended is filled in again from here.
 * It is in this page only, never in storage.
 */
export type FormMemory = Map<string, FormValues>

let drawn = 0

/** Draws a form to be filled in, changed and cut. */
export function formView(
  form: Form,
  memory: FormMemory,
  { submit, leave }: FormActions,
  { signsLeft }: Pick<WidgetWords, 'signsLeft'>,
): HTMLElement {
  drawn += 1
  const id = `form-${drawn}`
  const before = memory.get(form.id) ?? {}
  const fields = form.fields.map((field, at) => ({
    name: field.name,
    view: fieldView(field, `${id}-${at}`, before[field.name], signsLeft),
  }))
  const read = (): FormValues =>
    Object.fromEntries(
      fields.flatMap(({ name, view }) => {
        const value = view.read()
        return value === null ? [] : [[name, value]]
      }),
    )
  const ways = element(
    'div',
    { class: 'choices' },
    element('button', { type: 'submit', class: 'send' }, form.submit),
    button(form.cancel, 'plain', () => {
      memory.delete(form.id)
      leave(form.cancel)
      root.remove()
    }),
  )
  const root = element(
    'form',
    { class: 'sheet', novalidate: '', 'aria-labelledby': id },
    element('h3', { id }, form.title),
    ...fields.map(({ view }) => view.root),
    ways,
  )
  root.addEventListener('input', () => memory.set(form.id, read()))
  root.addEventListener('submit', (event) => {
    event.preventDefault()
    // A second tap finds nothing; what was filled in need not stay on the screen.
    if (!root.isConnected) return
    const values = read()
    memory.set(form.id, values)
    submit(form, values)
    root.remove()
  })
  return root
}

/** Takes every form off the screen: what it asked has been answered. */
export function useUpForms(root: HTMLElement): void {
  for (const form of root.querySelectorAll('.sheet')) form.remove()
}
