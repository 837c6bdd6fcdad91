import type { Form, FormField } from '../../dialogs/form.js'
import type { CardElement, InputElement, SubmitAction, SubmitStyle } from './card-elements.js'
import { escapeMarkup } from './escape-markup.js'
import { inputName } from './form-values.js'

/** @returns the fields of a form as inputs of a card, each with what helps and what is to be mended */
export function formElements({ title, fields }: Form): CardElement[] {
  return [
    { type: 'TextBlock', text: escapeMarkup(title), wrap: true, weight: 'Bolder' },
    ...fields.flatMap((field) => [...notes(field), input(field)]),
  ]
}

/** A label of a card has no room for a hint, so that stands above it. */
function notes({ fault, hint }: FormField): CardElement[] {
  const faults: CardElement[] = fault === undefined ? [] : [note(fault, 'attention')]
  return hint === undefined ? faults : [...faults, note(hint)]
}

function note(text: string, color?: 'attention'): CardElement {
  const plain = { type: 'TextBlock', text: escapeMarkup(text), wrap: true, size: 'Small' } as const
  return color === undefined ? { ...plain, isSubtle: true } : { ...plain, color }
}

function input(field: FormField): InputElement {
  const { kind, label } = field
  const id = inputName(kind, field.name)
  switch (kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...{ id, label, value: field.value, maxLength: field.longest },
        isMultiline: field.rows > 1,
        isRequired: field.isRequired,
        ...(field.isRequired && { errorMessage: label }),
      }
    case 'one':
    case 'many':
      return {
        type: 'Input.ChoiceSet',
        ...{ id, label, style: 'expanded', wrap: true },
        isMultiSelect: kind === 'many',
        isRequired: kind === 'one',
        ...(kind === 'one' && { errorMessage: label }),
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
