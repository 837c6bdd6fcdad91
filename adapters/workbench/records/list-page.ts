import { wallTime } from '../../../knowledge/dutch-time.js'
import { dayText } from '../../balie/dutch-moments.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { choice, textField } from '../../staff-pages/fields.js'
import type { Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { kindName, kindNames, regionNames } from '../kind-names.nl.js'
import type { NamedWorkbench } from '../names.js'
import { findRecords, type Wanted } from './find-records.js'
import { type RecordRow, recordIndex } from './record-index.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.list

/** So many on one page. */
const each = 25

/** What there is in the draft, by what somebody looks for. */
export async function listPage(
  { publications: { store }, access }: NamedWorkbench,
  { query, now, person }: OwnVisit,
): Promise<Page> {
  const index = await recordIndex(store)
  const wanted = wantedFrom(query)
  const touched = new Set(store.bench.touched.keys())
  const today = wallTime(now).day
  const found = findRecords(index, wanted, { touched, today })
  const pages = Math.max(1, Math.ceil(found.length / each))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('blad'))) || 1))
  const rows = found.slice((page - 1) * each, page * each)
  const body = html`
${searchForm(wanted)}
${access.may(person, 'redacteur') && html`<p class="utrecht-paragraph"><a class="utrecht-link hit" href="${recordPaths.fresh}">${words.add}</a></p>`}
<p class="utrecht-paragraph" role="status"><strong>${words.found(found.length)}</strong></p>
${found.length === 0 ? html`<p class="utrecht-paragraph">${words.none}</p>` : html`<ul class="items">${rows.map((row) => item(row, touched, today))}</ul>`}
${pages > 1 && pager(wanted, page, pages)}`
  return { title: words.title, body }
}

function wantedFrom(query: URLSearchParams): Wanted {
  const show = query.get('toon')
  return {
    q: query.get('q')?.trim() ?? '',
    region: query.get('regio') ?? '',
    kind: query.get('soort') ?? '',
    show: show === 'veranderd' || show === 'verloopt' ? show : 'alles',
  }
}

function optionsOf(names: Readonly<Record<string, string>>) {
  const all = Object.entries(names).map(([value, label]) => ({ value, label }))
  return [{ value: '', label: words.all }, ...all]
}

function searchForm({ q, region, kind, show }: Wanted): Markup {
  const shows = [
    { value: 'alles', label: words.all },
    { value: 'veranderd', label: words.changed },
    { value: 'verloopt', label: words.soon },
  ]
  return html`<form method="get" action="${recordPaths.list}" class="filter" role="search">
${textField({ name: 'q', label: words.q, value: q, type: 'search' })}
${choice({ name: 'regio', label: words.region, value: region, options: optionsOf(regionNames) })}
${choice({ name: 'soort', label: words.kind, value: kind, options: optionsOf(kindNames) })}
${choice({ name: 'toon', label: words.show, value: show, options: shows })}
<button class="utrecht-button utrecht-button--html-button utrecht-button--primary-action" type="submit">${words.button}</button>
</form>`
}

function item(row: RecordRow, touched: ReadonlySet<string>, today: string): Markup {
  const { name, title, kind, region, id, validFrom, validUntil } = row
  return html`<li class="item"><h2 class="utrecht-heading-3"><a class="utrecht-link" href="${recordPaths.read(name)}">${title}</a></h2>
<p>${words.sign(kindName(kind), regionNames[region] ?? region)}${touched.has(name) && html` <strong class="mark">${words.changedMark}</strong>`}</p>
<p class="quiet">${id}${validFrom > today && html`; ${words.from(dayText(validFrom))}`}${validUntil !== '' && html`; ${words.until(dayText(validUntil))}`}</p></li>`
}

function pager({ q, region, kind, show }: Wanted, page: number, pages: number): Markup {
  const link = (to: number, label: string) => {
    const search = new URLSearchParams({ q, regio: region, soort: kind, toon: show })
    search.set('blad', String(to))
    return html`<a class="utrecht-link" href="${recordPaths.list}?${search.toString()}">${label}</a>`
  }
  return html`<nav class="pages" aria-label="${words.pages}">${page > 1 && link(page - 1, words.previous)}<span>${words.page(page, pages)}</span>${page < pages && link(page + 1, words.next)}</nav>`
}
