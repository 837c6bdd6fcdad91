import type { FieldChange } from '../../../knowledge/publication/field-change.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { comparedView, pathLabel, type ValueContext } from './value-view.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.read

/** What became of each field that changed. */
export function changesView(
  changes: readonly FieldChange[],
  context: ValueContext,
  caption: string,
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table utrecht-table--html-table changes">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${words.field}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>${changes.map(
    ({ path, before, after }) =>
      html`<tr><th scope="row">${pathLabel(context, path)}</th><td>${comparedView(before, context, path)}</td><td>${comparedView(after, context, path)}</td></tr>`,
  )}</tbody></table></div>`
}
