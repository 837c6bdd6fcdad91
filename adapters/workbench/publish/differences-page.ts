import type { Difference, Proof } from '../../publications/proof.js'
import { button, choice } from '../../staff-pages/fields.js'
import type { Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { sideBySide } from './markup-of.js'
import { paged, pageLinks } from './paging.js'
import { differenceWording as words } from './wording.nl.js'

/** So many on one page. */
const each = 20

export type Group = 'slechter' | 'anders' | 'beter'

export function groupOf({ before, after }: Pick<Difference, 'before' | 'after'>): Group {
  if (before.isRight && !after.isRight) return 'slechter'
  return before.isRight === after.isRight ? 'anders' : 'beter'
}

export function countWorse({ differences }: Pick<Proof, 'differences'>): number {
  return differences.filter((one) => groupOf(one) === 'slechter').length
}

/** Every conversation that comes out differently, as somebody chose to see them. */
export function differencesPage({ differences }: Proof, query: URLSearchParams): Page {
  const group = query.get('toon') ?? 'alles'
  const kind = query.get('soort') ?? ''
  const chosen = differences.filter(
    (one) => (group === 'alles' || groupOf(one) === group) && (kind === '' || one.kind === kind),
  )
  const page = paged(chosen, query.get('pagina'), each)
  const kinds = [...new Set(differences.map((one) => one.kind))].sort()
  const counted = (name: string) =>
    name === 'alles'
      ? differences.length
      : differences.filter((one) => groupOf(one) === name).length
  const groups = Object.entries(words.groups).map(([value, label]) => ({
    value,
    label: `${label} (${counted(value)})`,
  }))
  const ofKinds = kinds.map((value) => ({ value, label: value }))
  const body = html`<form class="filter" method="get">
${choice({ name: 'toon', label: words.show, value: group, options: groups })}
${choice({ name: 'soort', label: words.kind, value: kind, options: [{ value: '', label: words.all }, ...ofKinds] })}
${button(words.button, { tone: 'secondary' })}</form>
${chosen.length === 0 && html`<p class="utrecht-paragraph">${words.none}</p>`}
<div class="items differences">${page.items.map(differenceMarkup)}</div>
${pageLinks(page, query)}`
  return { title: words.title, body, back: { href: '/beheer/publiceren', label: words.back } }
}

/** One conversation, with both answers side by side. */
export function differenceMarkup(difference: Difference): Markup {
  const { turns, before, after, audience, region } = difference
  const mark = (isRight: boolean) => (isRight ? words.right : words.wrong)
  const labels = {
    before: `${words.before}: ${mark(before.isRight)}`,
    after: `${words.after}: ${mark(after.isRight)}`,
  }
  const group = groupOf(difference)
  return html`<section class="item is-${group}"><h3 class="utrecht-heading-3">${words.groups[group]}</h3>
<p class="quiet">${words.said}, ${words.audiences[audience] ?? audience}, ${region}:</p><p>${turns.join(' / ')}</p>
${sideBySide(plain(before.text), plain(after.text), labels)}</section>`
}

/**
 * The outcome before an answer says little to who reads what people get to read; a card that says the
 * same once more says nothing.
 */
function plain(text: string): string {
  const told = new Set<string>()
  const isNew = (line: string) => line.trim() === '' || !told.has(line)
  const lines = text.replace(/^\[[\w-]+\]\s*/, '').split('\n')
  return lines
    .filter((line) => isNew(line) && told.add(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
