import { isObject, type Json } from '../../../knowledge/publication/json.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { fieldHelp } from '../field-help.nl.js'
import { partLabel } from '../form/form-view.js'
import { formWording } from '../form-wording.nl.js'
import { type ValueContext, valueView } from './value-view.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.read

/** All that an entry says: its answers with all registers side by side, and then the rest. */
export function entryView(value: Json | undefined, context: ValueContext): Markup {
  if (!isObject(value)) return valueView(value, context)
  const { facets = {}, kind: _shownAbove, ...rest } = value
  const answers = Object.entries(isObject(facets) ? facets : {})
  const draw = ([name, facet]: [string, Json]) =>
    html`<section><h3 class="utrecht-heading-3">${partLabel(name)}</h3>${answerView(facet, context, ['facets', name])}</section>`
  return html`${answers.length > 0 && html`<h2 class="utrecht-heading-2">${formWording.sections.answers}</h2>${answers.map(draw)}`}
<h2 class="utrecht-heading-2">${words.rest}</h2>
${valueView(rest, context)}`
}

function answerView(facet: Json, context: ValueContext, path: readonly string[]): Markup {
  if (!isObject(facet)) return valueView(facet, context, path)
  const { questions, ...told } = facet
  const label = fieldHelp(context.kind, [...path, 'questions'])?.label
  return html`${valueView(told, context, path)}${
    Array.isArray(questions) &&
    questions.length > 0 &&
    html`<details><summary>${label} (${questions.length})</summary>${valueView(questions, context, [...path, 'questions'])}</details>`
  }`
}
