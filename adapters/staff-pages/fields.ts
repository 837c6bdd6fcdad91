import { html, type Markup } from './markup.js'

interface Field {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly isRequired?: boolean
}

/** What a reader hears with a field: its help, and what is wrong with it. */
function describedBy({ name, help, error }: Field): Markup {
  const ids = [help && `${name}-uitleg`, error && `${name}-fout`].filter(Boolean).join(' ')
  return html`${ids !== '' && html` aria-describedby="${ids}"`}${error && html` aria-invalid="true"`}`
}

function around(field: Field, control: Markup): Markup {
  const { name, label, help, error, isRequired = true } = field
  return html`<div class="utrecht-form-field utrecht-form-field--distanced${error ? ' utrecht-form-field--invalid' : ''}">
<label class="utrecht-form-label" for="${name}">${label}${!isRequired && html` <span class="quiet">(mag leeg)</span>`}</label>
${help && html`<div class="utrecht-form-field-description" id="${name}-uitleg">${help}</div>`}
${error && html`<div class="utrecht-form-field-error-message" id="${name}-fout">Fout: ${error}</div>`}
${control}
</div>`
}

/** One line to fill in. */
export function textField(
  field: Field & {
    readonly type?: string
    readonly autocomplete?: string
    readonly size?: 'small'
    /** Id of the list of what can be chosen. */
    readonly list?: string
  },
): Markup {
  const { name, value, type = 'text', autocomplete = 'off', size, list } = field
  return around(
    field,
    html`<input class="utrecht-textbox utrecht-textbox--html-input${size ? ' small' : ''}${field.error ? ' utrecht-textbox--invalid' : ''}" type="${type}" id="${name}" name="${name}" value="${value}" autocomplete="${autocomplete}"${list !== undefined && html` list="${list}"`}${describedBy(field)}>`,
  )
}

/** Several lines to fill in. */
export function textArea(field: Field & { readonly rows?: number }): Markup {
  const { name, value, rows = 3 } = field
  return around(
    field,
    html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea${field.error ? ' utrecht-textarea--invalid' : ''}" id="${name}" name="${name}" rows="${rows}" autocomplete="off"${describedBy(field)}>
${value}</textarea>`,
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
}

/** One of a list. */
export function choice(field: Field & { readonly options: readonly Option[] }): Markup {
  const { name, value, options } = field
  const groups = [...new Set(options.map(({ group }) => group))]
  const each = ({ value: own, label }: Option) =>
    html`<option value="${own}"${own === value && html` selected`}>${label}</option>`
  return around(
    field,
    html`<select class="utrecht-select utrecht-select--html-select${field.error ? ' utrecht-select--invalid' : ''}" id="${name}" name="${name}"${describedBy(field)}>
${groups.map((group) => {
  const own = options.filter((option) => option.group === group).map(each)
  return group === undefined ? own : html`<optgroup label="${group}">${own}</optgroup>`
})}
</select>`,
  )
}

/** Any of a list; what a reader hears with the first one is said of all of them. */
export function choices(
  field: Omit<Field, 'value'> & {
    readonly options: readonly Option[]
    readonly values: readonly string[]
  },
): Markup {
  const { name, label, help, error, options, values } = field
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${error ? ' utrecht-form-field--invalid' : ''}" id="${name}" tabindex="-1"${describedBy({ ...field, value: '' })}>
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${label}</legend>
${help && html`<div class="utrecht-form-field-description" id="${name}-uitleg">${help}</div>`}
${error && html`<div class="utrecht-form-field-error-message" id="${name}-fout">Fout: ${error}</div>`}
${options.map((option, place) => checkbox({ name, place, option, isChosen: values.includes(option.value) }))}
</fieldset>`
}

/** One tick, with what it says. */
export function checkbox(box: {
  readonly name: string
  readonly place: number
  readonly option: Option
  readonly isChosen: boolean
}): Markup {
  const { name, place, option, isChosen } = box
  const id = `${name}-${place}`
  return html`<div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${id}" name="${name}" value="${option.value}"${isChosen && html` checked`}><label class="utrecht-form-label utrecht-form-label--checkbox" for="${id}">${option.label}</label></div>`
}

/** A button that sends its form; `value` tells which one it was. */
export function button(
  label: string,
  { value, tone = 'primary' }: { value?: string; tone?: 'primary' | 'secondary' | 'subtle' } = {},
): Markup {
  const kind = tone === 'subtle' ? 'subtle' : `${tone}-action`
  return html`<button class="utrecht-button utrecht-button--html-button utrecht-button--${kind}" type="submit"${value !== undefined && html` name="doe" value="${value}"`}>${label}</button>`
}
