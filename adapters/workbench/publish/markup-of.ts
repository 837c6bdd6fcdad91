import type { Json } from '../../../knowledge/publication/json.js'
import { isObject, isPlainList } from '../../../knowledge/publication/json.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import type { EntryChange } from './entry-changes.js'
import { type DiffPart, wordDiff } from './word-diff.js'
import { fieldWords, changeWording as words } from './wording.nl.js'

/** So many fields and entries are there at once; a reader gets no further in one go. */
const mostEntries = 100

/** @returns a value as people read it: a list line by line, anything else that is not text as data */
export function valueText(value: Json | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (isPlainList(value)) return value.join('\n')
  if (isObject(value) || Array.isArray(value)) return JSON.stringify(value, null, 1)
  return String(value)
}

/** @returns how a field is called, from the outside in */
export function fieldText(path: readonly string[]): string {
  if (path.length === 0) return words.whole
  return path.map((name) => fieldWords[name] ?? name).join(' › ')
}

/** Marks what only one of two texts has, for eyes and for ears. */
function marked(parts: readonly DiffPart[], tag: 'del' | 'ins'): Markup {
  return html`${parts.map(({ text, differs }) => {
    if (!differs) return text
    return tag === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })}`
}

/** Two texts side by side, with what differs marked. */
export function sideBySide(
  before: string,
  after: string,
  labels: { readonly before: string; readonly after: string },
): Markup {
  const diff = wordDiff(before, after)
  const side = (label: string, text: string, part: Markup) =>
    html`<div class="pair-one"><p class="pair-label">${label}</p><div class="pair-text">${text === '' ? html`<span class="quiet">${words.nothing}</span>` : part}</div></div>`
  return html`<div class="pair">${side(labels.before, before, marked(diff.before, 'del'))}${side(labels.after, after, marked(diff.after, 'ins'))}</div>`
}

/** What changes, field by field, entry by entry. */
export function changesMarkup(
  changes: readonly EntryChange[],
  labels: { readonly before: string; readonly after: string },
): Markup {
  const shown = changes.slice(0, mostEntries)
  return html`${shown.map((change) => entryMarkup(change, labels, shown.length > 5))}
${changes.length > shown.length && html`<p class="utrecht-paragraph">${words.more(changes.length - shown.length)}</p>`}`
}

function entryMarkup(
  { name, title, isNew, isGone, changes }: EntryChange,
  labels: { readonly before: string; readonly after: string },
  isFolded: boolean,
): Markup {
  const fields = changes.map(
    ({ path, before, after }) =>
      html`<h4 class="field">${fieldText(path)}</h4>${sideBySide(valueText(before), valueText(after), labels)}`,
  )
  return html`<details class="item change"${!isFolded && html` open`}><summary>${title} <span class="quiet">${isNew ? words.isNew : isGone ? words.isGone : words.fields(changes.length)}</span></summary>
<p class="quiet"><a class="utrecht-link hit" href="${entryLink(name)}">${words.open}<span class="unseen">: ${title}</span></a></p>
${fields}</details>`
}
