import { button, choice, choices, textArea, textField } from '../../staff-pages/fields.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { fieldHelp } from '../field-help.nl.js'
import { formWording as words } from '../form-wording.nl.js'
import { deskNames, facetNames, optionName } from '../kind-names.nl.js'
import type { Field, NamedField } from './field.js'
import { type FormContext, postedText } from './form-context.js'
import { goes, partNames, thereName, whichName } from './read-form.js'
import { recordList } from './record-list.js'

/** Ids of the lists that fields choose from. */
export const listIds = { records: 'lijst-kennis', documents: 'lijst-documenten' } as const

const at = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** @returns what a part of a map is called */
export function partLabel(name: string): string {
  return facetNames[name] ?? deskNames[name] ?? name
}

/** The fields of one part of a form, with their help and whatever is wrong with them. */
export function fieldView(named: NamedField, context: FormContext, path: string): Markup | null {
  const { name, field, isRequired } = named
  const help = fieldHelp(context.kind, path.split('.')) ?? { label: name, help: '' }
  const error = context.faults.get(path)
  const base = { name: path, ...help, error, isRequired }
  const value = postedText(context, path)
  switch (field.kind) {
    case 'fixed':
      return null
    case 'text':
      return textView(field, base, value, context)
    case 'number':
      return textField({ ...base, value, size: 'small' })
    case 'tick':
      return tick(base, context.posted.has(path))
    case 'choice': {
      const options = field.options.map((option) => ({ value: option, label: optionName(option) }))
      const isOpen = !isRequired || value === ''
      const none = { value: '', label: isRequired ? words.empty : words.unfilled }
      return choice({ ...base, value, options: isOpen ? [none, ...options] : options })
    }
    case 'many':
      return choices({
        ...base,
        options: field.options.map((option) => ({ value: option, label: optionName(option) })),
        values: context.posted.get(path) ?? [],
      })
    case 'lines':
      return field.shape === 'id'
        ? recordList({ ...base, list: listIds.records }, context)
        : textArea({ ...base, value, rows: Math.min(12, value.split('\n').length + 1) })
    case 'group':
      return fieldset(base, groupView(field.fields, context, path))
    case 'map':
    case 'list':
      return fieldset(base, partsView(field, context, path))
    case 'either':
      return fieldset(base, eitherView(field.options, context, path))
  }
}

type Base = Parameters<typeof textField>[0]

function textView(
  { shape }: Field & { kind: 'text' },
  base: Omit<Base, 'value'>,
  value: string,
  context: FormContext,
): Markup {
  const { name } = base
  if (shape === 'prose') {
    const rows = Math.max(3, Math.ceil(value.length / 42) + 1)
    return html`<div class="text">${textArea({ ...base, value, rows })}${context.measured(name, value)}</div>`
  }
  if (shape === 'date') return textField({ ...base, value, type: 'date', size: 'small' })
  if (shape === 'id' && name !== 'id') {
    return chosenView({ ...base, value, list: listIds.records }, context)
  }
  const isDocument = name === 'document' || name.endsWith('.document')
  if (!isDocument) return textField({ ...base, value })
  return chosenView({ ...base, value, list: listIds.documents }, context)
}

/** One of a list, with what it is called below it. */
function chosenView(field: Base, { nameOf }: FormContext): Markup {
  const known = field.value === '' ? null : nameOf(field.value)
  return html`${textField(field)}${known && html`<p class="quiet known">${known}</p>`}`
}

function tick({ name, label, help, error }: Omit<Base, 'value'>, isOn: boolean): Markup {
  return html`<div class="utrecht-form-field"><div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${name}" name="${name}" value="on" aria-describedby="${name}-uitleg"${isOn && html` checked`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="${name}">${label}</label></div>
<div class="utrecht-form-field-description" id="${name}-uitleg">${help}</div>
${error && html`<div class="utrecht-form-field-error-message">Fout: ${error}</div>`}</div>`
}

function fieldset({ name, label, help, error }: Omit<Base, 'value'>, content: Markup): Markup {
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset part" id="${name}" tabindex="-1">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${label}</legend>
${help !== '' && html`<div class="utrecht-form-field-description">${help}</div>`}
${error && html`<div class="utrecht-form-field-error-message">Fout: ${error}</div>`}
${content}</fieldset>`
}

const registers = new Set(['professional', 'jongere', 'eenvoudig', 'english'])

/** Texts that say the same stand side by side. */
export function groupView(
  fields: readonly NamedField[],
  context: FormContext,
  path: string,
): Markup {
  const draw = (one: NamedField) => fieldView(one, context, at(path, one.name))
  const told = fields.filter(({ name }) => registers.has(name))
  const others = fields.filter(({ name }) => !registers.has(name))
  return html`${told.length > 1 ? html`<div class="registers">${told.map(draw)}</div>` : told.map(draw)}${others.map(draw)}`
}

function partsView(
  field: Field & ({ kind: 'map' } | { kind: 'list' }),
  context: FormContext,
  path: string,
): Markup {
  const names = partNames(context.posted, path)
  const parts = names.map((name, place) => {
    const label = field.kind === 'map' ? partLabel(name) : `${place + 1}`
    const own = at(path, name)
    const there = at(own, thereName)
    const error = context.faults.get(own)
    const inner =
      field.of.kind === 'group'
        ? groupView(field.of.fields, context, own)
        : bare(field.of, context, own, label)
    return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset part" id="${own}" tabindex="-1">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${label}</legend>
${error && html`<div class="utrecht-form-field-error-message">Fout: ${error}</div>`}
${inner}
<div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${there}" name="${there}" value="${goes}"><label class="utrecht-form-label utrecht-form-label--checkbox" for="${there}">${words.remove(label)}</label></div>
<input type="hidden" name="${there}" value=""></fieldset>`
  })
  return html`${parts}${adder(field, context, path, names)}`
}

/** A part without names of its own, such as the values of one fact. */
function bare(field: Field, context: FormContext, path: string, label: string): Markup | null {
  const help = fieldHelp(context.kind, path.split('.').slice(0, -1))
  const error = context.faults.get(path)
  const base = { name: `${path}`, label, help: help?.help ?? '', error }
  if (field.kind === 'lines' && field.shape === 'prose') {
    return textArea({ ...base, value: postedText(context, path) })
  }
  return fieldView({ name: label, field, isRequired: true }, context, path)
}

function adder(
  field: Field & ({ kind: 'map' } | { kind: 'list' }),
  { posted }: FormContext,
  path: string,
  there: readonly string[],
): Markup | null {
  const name = `erbij:${path}`
  const add = button(words.add, { value: name, tone: 'secondary' })
  if (field.kind === 'list') return html`<div class="actions">${add}</div>`
  const label = path === 'facets' ? words.addAnswer : words.addPart
  if (field.names === null) {
    const value = posted.get(name)?.[0] ?? ''
    return html`<div class="filter">${textField({ name, label: words.addName, value })}${add}</div>`
  }
  const options = field.names
    .filter((one) => !there.includes(one))
    .map((one) => ({ value: one, label: partLabel(one) }))
  if (options.length === 0) return null
  return html`<div class="filter">${choice({ name, label, value: '', options })}${add}</div>`
}

function eitherView(options: readonly Field[], context: FormContext, path: string): Markup {
  const name = at(path, whichName)
  const chosen = Number(postedText(context, name) || 0)
  return html`${options.map((option, place) => {
    const id = `${name}${place}`
    const label = words.sourceOptions[place] ?? words.option(place)
    return html`<div class="check"><input type="radio" id="${id}" name="${name}" value="${place}"${place === chosen && html` checked`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="${id}">${label}</label></div>
<div class="option">${option.kind === 'group' && groupView(option.fields, context, path)}</div>`
  })}`
}
