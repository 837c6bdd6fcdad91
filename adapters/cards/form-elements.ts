import type { Form, FormField } from '../../dialogs/form.js'
import type { CardElement, InputElement, SubmitAction, SubmitStyle } from './card-elements.js'
import { escapeMarkup } from './escape-markup.js'
import { inputName } from './form-values.js'
import { longestText } from './longest-text.js'

/** @returns the fields of a form as inputs of a card, each with what helps and what is to be mended */
export function formElements({ title, fields }: Form): CardElement[] {
  return [
    { type: 'TextBlock', text: escapeMarkup(title), wrap: true, weight: 'Bolder' },
    ...fields.flatMap((field) => [...faultOf(field), input(field)]),
  ]
}

function faultOf({ fault }: FormField): CardElement[] {
  if (fault === undefined) return []
  const text = escapeMarkup(fault)
  return [{ type: 'TextBlock', text, wrap: true, size: 'Small', color: 'attention' }]
}

/** An input has no place for a hint between its label and itself: it ends the label. */
function labelOf({ label, hint }: FormField): string {
  if (hint === undefined) return label
  return /[.?!]$/.test(label) ? `${label} ${hint}` : `${label}. ${hint}`
}

function input(field: FormField): InputElement {
  const { kind } = field
  const label = labelOf(field)
  const id = inputName(kind, field.name)
  switch (kind) {
    case 'text':
      return {
        type: 'Input.Text',
        // What is too long for the field is said, not cut.
        ...{ id, label, value: field.value, maxLength: longestText },
        isMultiline: field.rows > 1,
        isRequired: field.isRequired,
        ...(field.isRequired && { errorMessage: field.label }),
      }
    case 'one':
    case 'many':
      return {
        type: 'Input.ChoiceSet',
        ...{ id, label, style: 'expanded', wrap: true },
        isMultiSelect: kind === 'many',
        isRequired: kind === 'one',
        ...(kind === 'one' && { errorMessage: field.label }),
        value: kind === 'one' ? field.value : field.values.join(','),
        choices: field.options.map(({ label: title, value }) => ({ title, value })),
      }
    case 'agree':
      return {
        type: 'Input.Toggle',
        ...{ id, title: label, value: 'false', valueOn: 'true', valueOff: 'false', wrap: true },
        // A toggle that clients hold back needs a second label; we say ourselves what is missing.
        isRequired: false,
      }
  }
}

/** Sends the form, or the words that leave it. */
export function formActions(
  { id, submit, cancel, sent }: Form,
  style: SubmitStyle,
): SubmitAction[] {
  const words = (text: string) =>
    style === 'value'
      ? { text }
      : { text, msteams: { type: 'messageBack' as const, displayText: text, text } }
  return [
    { type: 'Action.Submit', title: submit, data: { ...words(sent), form: id } },
    // Who leaves has nothing to fill in first.
    { type: 'Action.Submit', title: cancel, associatedInputs: 'none', data: words(cancel) },
  ]
}
