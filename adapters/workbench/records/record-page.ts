import { fieldChanges } from '../../../knowledge/publication/field-change.js'
import { momentText } from '../../balie/dutch-moments.js'
import { type HistoryLine, historyOf } from '../../publications/history.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button } from '../../staff-pages/fields.js'
import { csrfField, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { findField } from '../form/find-field.js'
import { kindName, regionNames } from '../kind-names.nl.js'
import type { NamedWorkbench } from '../names.js'
import { changesView } from './changes-view.js'
import { entryView } from './entry-view.js'
import { movedAddress, withNewAddress } from './old-address.js'
import type { OpenEntry } from './open-entry.js'
import { recordPaths } from './record-paths.js'
import { recordWording } from './wording.nl.js'

const words = recordWording.read

/** One entry: all that it says, who points to it, and what became of it over time. */
export async function recordPage(
  bench: NamedWorkbench,
  visit: OwnVisit,
  open: OpenEntry,
): Promise<Page> {
  const { entry, row, index } = open
  const history = await historyOf(bench.publications.store, row.name)
  const pointing = index.pointing.get(row.id) ?? []
  const body = html`
<p class="utrecht-paragraph quiet">${recordWording.list.sign(kindName(row.kind), regionNames[row.region] ?? row.region)}</p>
${draftState(bench, visit, open)}
${await oldAddress(bench, visit, open)}
${entryView(entry.value, open)}
<h2 class="utrecht-heading-2">${words.pointing}</h2>
${
  pointing.length === 0
    ? html`<p class="utrecht-paragraph">${words.nobody}</p>`
    : html`<details${pointing.length <= 12 && html` open`}><summary>${words.pointers(pointing.length)}</summary>${entryLinks(pointing, open)}</details>`
}
<h2 class="utrecht-heading-2">${words.history}</h2>
${history.length === 0 ? html`<p class="utrecht-paragraph">${words.noHistory}</p>` : history.map((line) => historyView(line, bench, open))}`
  const back = { href: recordPaths.list, label: recordWording.list.title }
  return { title: row.title, body, back }
}

function draftState(
  { access, nameOf }: NamedWorkbench,
  { session, person }: OwnVisit,
  open: OpenEntry,
): Markup {
  const { name, touched, published, value, conflicts } = open.entry
  const mayEdit = access.may(person, 'redacteur')
  const action = (href: string, label: string) =>
    html`<a class="utrecht-link hit" href="${href}">${label}</a>`
  const hasEnd = findField(open.field, ['validUntil']) !== null
  const alert = (content: Markup) =>
    html`<div class="utrecht-alert utrecht-alert--warning"><div class="utrecht-alert__content">${content}</div></div>`
  return html`${
    touched !== null &&
    alert(
      html`<p>${words.inDraft(nameOf(touched.by), momentText(touched.at))}</p>${published === undefined && html`<p>${words.fresh}</p>`}`,
    )
  }${
    conflicts.length > 0 &&
    alert(html`<p>${words.conflicting} ${action(recordPaths.conflicts(name), words.conflicts)}</p>`)
  }${
    mayEdit &&
    html`<div class="actions"><a class="utrecht-button-link utrecht-button utrecht-button--primary-action as-button" href="${recordPaths.edit(name)}">${words.edit}</a>${hasEnd && action(recordPaths.successor(name), words.successor)}${hasEnd && action(recordPaths.retire(name), words.retire)}</div>`
  }${
    touched !== null &&
    published !== undefined &&
    html`<details><summary>${words.difference}</summary>${changesView(fieldChanges(published, value), open, words.difference)}</details>`
  }${
    touched !== null &&
    mayEdit &&
    html`<details><summary>${words.discard}</summary><p class="utrecht-paragraph">${published === undefined ? words.discardNew : words.discardLead}</p>
<form method="post" action="${recordPaths.discard(name)}">${csrfField(session)}${button(words.discard, { tone: 'secondary' })}</form></details>`
  }`
}

/** An address that was changed stands in more texts than one: what people read has to agree. */
async function oldAddress(
  { access, publications: { store } }: NamedWorkbench,
  { session, person }: OwnVisit,
  open: OpenEntry,
): Promise<Markup | null> {
  const moved = movedAddress(open.entry)
  if (moved === null) return null
  const names = [...withNewAddress(moved, await store.draft(), open.index).keys()]
  if (names.length === 0) return null
  const replace = recordWording.replace
  return html`<div class="utrecht-alert utrecht-alert--warning"><div class="utrecht-alert__content"><p>${replace.still(names.length)}</p>
<details><summary>${replace.where}</summary>${entryLinks(names, open)}</details>
${access.may(person, 'redacteur') && html`<form method="post" action="${recordPaths.replace(open.row.name)}">${csrfField(session)}${button(replace.button, { tone: 'secondary' })}</form>`}</div></div>`
}

function historyView(line: HistoryLine, { nameOf }: NamedWorkbench, open: OpenEntry): Markup {
  const { at, by, what, why, changes, publication } = line
  const told = words.by(words.what[what], nameOf(by), momentText(at))
  return html`<h3 class="utrecht-heading-3">${told}</h3>
<p class="quiet">${publication === null ? words.unpublished : words.publication(publication)}</p>
${why !== '' && html`<p class="words">${why}</p>`}
${changesView(changes, open, told)}`
}

function entryLinks(names: readonly string[], { index }: OpenEntry): Markup {
  return html`<ul class="history">${names.map((name) => {
    const other = index.rows.get(name)
    return html`<li><a class="utrecht-link hit" href="${recordPaths.read(name)}">${other?.title ?? name}</a>${other && html` <span class="quiet">(${kindName(other.kind)})</span>`}</li>`
  })}</ul>`
}
