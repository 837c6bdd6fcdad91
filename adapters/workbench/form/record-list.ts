import { html, type Markup } from '../../staff-pages/markup.js'
import { formWording as words } from '../form-wording.nl.js'
import type { FormContext } from './form-context.js'

/** Records that are chosen: each with its name to tick off, and a field to add one. */
export function recordList(
  field: {
    readonly name: string
    readonly label: string
    readonly help: string
    readonly error: string | undefined
    readonly list: string
  },
  { posted, nameOf }: FormContext,
): Markup {
  const { name, label, help, error, list } = field
  const ids = (posted.get(name) ?? []).flatMap((text) => text.split(/\r?\n/)).filter(Boolean)
  const items = [...new Set(ids)].map((id, place) => {
    const own = `${name}-${place}`
    return html`<div class="check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${own}" name="${name}" value="${id}" checked><label class="utrecht-form-label utrecht-form-label--checkbox" for="${own}">${nameOf(id) ?? words.unknown} <span class="quiet">(${id})</span></label></div>`
  })
  const described = `${name}-uitleg${error === undefined ? '' : ` ${name}-fout`}`
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${label}</legend>
${items}
<div class="utrecht-form-field"><label class="utrecht-form-label" for="${name}">${words.pick(label)}</label>
<div class="utrecht-form-field-description" id="${name}-uitleg">${help} ${words.pickHelp}</div>
${error && html`<div class="utrecht-form-field-error-message" id="${name}-fout">Fout: ${error}</div>`}
<input class="utrecht-textbox utrecht-textbox--html-input" id="${name}" name="${name}" list="${list}" autocomplete="off" aria-describedby="${described}"${error && html` aria-invalid="true"`}></div>
</fieldset>`
}
