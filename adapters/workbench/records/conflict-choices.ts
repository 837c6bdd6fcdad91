import type { Json } from '../../../knowledge/publication/json.js'
import type { Conflict } from '../../../knowledge/publication/merge.js'
import type { FieldFault } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { comparedView, pathLabel, type ValueContext } from './value-view.js'

/** For each field that two sides changed: both, side by side, to choose one. */
export function conflictChoices(
  conflicts: readonly Conflict[],
  context: ValueContext,
  {
    labels,
    missing,
  }: {
    readonly labels: { readonly own: string; readonly other: string; readonly was?: string }
    readonly missing: readonly FieldFault[]
  },
): Markup[] {
  return conflicts.map((conflict, place) => {
    const { path, base, own, theirs } = conflict
    const name = `keuze-${place}`
    const error = missing.find(({ field }) => field === name)?.text
    const side = (value: string, label: string, shown: Json | undefined) => {
      const id = `${name}-${value}`
      return html`<div class="side"><div class="check"><input type="radio" id="${id}" name="${name}" value="${value}" aria-describedby="${id}-tekst"><label class="utrecht-form-label utrecht-form-label--checkbox" for="${id}">${label}</label></div>
<div id="${id}-tekst">${comparedView(shown, context, path)}</div></div>`
    }
    return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset part" id="${name}" tabindex="-1">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${pathLabel(context, path)}</legend>
${error && html`<div class="utrecht-form-field-error-message">Fout: ${error}</div>`}
${labels.was !== undefined && html`<details><summary>${labels.was}</summary>${comparedView(base, context, path)}</details>`}
<div class="registers">${side('eigen', labels.own, own)}${side('ander', labels.other, theirs)}</div></fieldset>`
  })
}
