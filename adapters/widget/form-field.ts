import type { FormField, FormValues } from '../../dialogs/form.js'
import { longestText } from '../cards/longest-text.js'
import { element } from './element.js'
import type { WidgetWords } from './words.js'

export interface FieldView {
  readonly root: HTMLElement
  /** @returns null where there is nothing in it */
  read(): FormValues[string] | null
}

/** Draws one field with its label, what helps, and what is to be mended. */
export function fieldView(
  field: FormField,
  id: string,
  filled: FormValues[string] | undefined,
  signsLeft: WidgetWords['signsLeft'],
): FieldView {
  switch (field.kind) {
    case 'text':
      return textView(field, id, typeof filled === 'string' ? filled : field.value, signsLeft)
    case 'agree':
      return agreeView(field, id, filled === 'ja')
    case 'one':
      return choiceView(field, id, [typeof filled === 'string' ? filled : field.value])
    case 'many':
      return choiceView(field, id, Array.isArray(filled) ? filled : field.values)
  }
}

/** @returns the notes of a field, and what names them to a screen reader */
function notesOf({ hint, fault }: FormField, id: string) {
  const notes = [
    hint === undefined ? null : element('p', { id: `${id}-hint`, class: 'hint' }, hint),
    fault === undefined ? null : element('p', { id: `${id}-fault`, class: 'fault' }, fault),
  ].filter((note) => note !== null)
  const described = notes.map((note) => note.id).join(' ')
  return {
    notes,
    marks: {
      ...(described !== '' && { 'aria-describedby': described }),
      ...(fault !== undefined && { 'aria-invalid': 'true' }),
    },
  }
}

function textView(
  field: Extract<FormField, { kind: 'text' }>,
  id: string,
  value: string,
  signsLeft: WidgetWords['signsLeft'],
): FieldView {
  const { notes, marks } = notesOf(field, id)
  const attributes = {
    id,
    name: field.name,
    // What is too long is said, not cut; beyond this nothing is taken at all.
    maxlength: String(longestText),
    autocomplete: field.autocomplete ?? 'off',
    ...(field.isRequired && { 'aria-required': 'true' }),
    ...marks,
  }
  const input =
    field.rows > 1
      ? element('textarea', { ...attributes, rows: String(field.rows) })
      : element('input', { ...attributes, type: 'text' })
  input.value = value
  const left = element('p', { id: `${id}-left`, class: 'hint', 'aria-live': 'polite' })
  const count = () => {
    const signs = field.longest - input.value.trim().length
    const isNear = signs < Math.min(100, field.longest / 5)
    left.textContent = isNear ? signsLeft(signs) : ''
  }
  input.addEventListener('input', count)
  count()
  return {
    root: element(
      'div',
      { class: 'field' },
      element('label', { for: id }, field.label),
      ...notes,
      input,
      left,
    ),
    read: () => input.value.trim() || null,
  }
}

function agreeView(field: FormField, id: string, isAgreed: boolean): FieldView {
  const { notes, marks } = notesOf(field, id)
  const input = element('input', { type: 'checkbox', id, name: field.name, ...marks })
  input.checked = isAgreed
  const label = element(
    'label',
    { class: 'option', for: id },
    input,
    element('span', {}, field.label),
  )
  return {
    root: element('div', { class: 'field' }, ...notes, label),
    read: () => (input.checked ? 'ja' : null),
  }
}

function choiceView(
  field: Extract<FormField, { kind: 'one' | 'many' }>,
  id: string,
  values: readonly string[],
): FieldView {
  const { notes, marks } = notesOf(field, id)
  const { 'aria-invalid': invalid, ...described } = marks
  const inputs = field.options.map(({ value }) => {
    const type = field.kind === 'many' ? 'checkbox' : 'radio'
    const input = element('input', {
      type,
      name: id,
      value,
      ...(invalid && { 'aria-invalid': invalid }),
    })
    input.checked = values.includes(value)
    return input
  })
  const options = field.options.map(({ label }, at) =>
    element('label', { class: 'option' }, inputs[at] ?? null, element('span', {}, label)),
  )
  const chosen = () => inputs.filter(({ checked }) => checked).map(({ value }) => value)
  return {
    root: element(
      'fieldset',
      { class: 'field', ...described },
      element('legend', {}, field.label),
      ...notes,
      ...options,
    ),
    read: () => (field.kind === 'many' ? chosen() : (chosen()[0] ?? null)),
  }
}
