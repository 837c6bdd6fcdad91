import { isObject, isPlainList, type Json } from '../../../knowledge/publication/json.js'
import { dayText } from '../../balie/dutch-moments.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { fieldHelp } from '../field-help.nl.js'
import type { Field } from '../form/field.js'
import { findField } from '../form/find-field.js'
import { partLabel } from '../form/form-view.js'
import { deskParty, optionName } from '../kind-names.nl.js'
import type { RecordIndex } from './record-index.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.read

/** What values are shown with. */
export interface ValueContext {
  readonly kind: string
  readonly field: Field
  readonly index: RecordIndex
}

/** @returns what a field is called, from the outside in */
export function pathLabel({ kind, field }: ValueContext, path: readonly string[]): string {
  if (path.length === 0) return words.whole
  return path
    .map((name, place) => {
      const outer = findField(field, path.slice(0, place))
      if (outer?.kind === 'map') return partLabel(name)
      return fieldHelp(kind, path.slice(0, place + 1))?.label ?? name
    })
    .join(' › ')
}

function isShort(value: Json): boolean {
  return !isObject(value) && !(Array.isArray(value) && value.some(isObject))
}

/** A value as people read it. */
export function valueView(
  value: Json | undefined,
  context: ValueContext,
  path: readonly string[] = [],
): Markup {
  if (value === undefined || value === null) return html`<em class="quiet">${words.nothing}</em>`
  if (typeof value === 'boolean') return html`${value ? words.yes : words.no}`
  if (typeof value === 'number') return html`${value}`
  if (typeof value === 'string') return textView(value, context, path)
  if (isPlainList(value)) {
    return html`<ul class="plain">${value.map((one) => html`<li>${valueView(one, context, path)}</li>`)}</ul>`
  }
  if (Array.isArray(value)) {
    return html`<ol class="plain">${value.map((one: Json, place) => html`<li>${valueView(one, context, [...path, String(place)])}</li>`)}</ol>`
  }
  return fieldsView(value as { readonly [field: string]: Json }, context, path)
}

function fieldsView(
  value: { readonly [field: string]: Json },
  context: ValueContext,
  path: readonly string[],
): Markup {
  const told = Object.entries(value)
  const isTold = typeof value.professional === 'string'
  return html`<dl class="${isTold ? 'told' : 'facts'}">${told.map(([name, inner]) => {
    const own = [...path, name]
    const label = pathLabel(context, own).split(' › ').at(-1)
    return html`<div><dt>${label}</dt><dd>${valueView(inner, context, own)}</dd></div>`
  })}</dl>`
}

function textView(text: string, { field, index }: ValueContext, path: readonly string[]): Markup {
  const row = index.byId.get(text)
  if (row !== undefined && path.length > 0 && path[0] !== 'id') {
    return html`<a class="utrecht-link hit" href="${recordPaths.read(row.name)}">${row.title}</a>`
  }
  const desk = deskParty(text)
  if (desk !== null) return html`${desk}`
  const at = findField(field, path)
  if (at?.kind === 'choice' || at?.kind === 'many') return html`${optionName(text)}`
  if (at?.kind === 'text' && at.shape === 'date') return html`${dayText(text)}`
  if (path.join('.') === 'source.document') return html`${index.documents.get(text) ?? text}`
  return html`<span class="said">${text}</span>`
}

/** A value that is compared with another one. */
export function comparedView(
  value: Json | undefined,
  context: ValueContext,
  path: readonly string[],
): Markup {
  if (value === undefined || isShort(value)) return valueView(value, context, path)
  return html`<div class="compared">${valueView(value, context, path)}</div>`
}
