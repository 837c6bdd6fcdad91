import type { Publication } from '../../../knowledge/publication/workbench.js'
import { momentText } from '../../balie/dutch-moments.js'
import type { OwnVisit } from '../../sign-in/visit.js'
import { button, textField } from '../../staff-pages/fields.js'
import { csrfField, type FieldFault, type Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { type EntryChange, entryChanges } from './entry-changes.js'
import { changesMarkup } from './markup-of.js'
import { paged, pageLinks } from './paging.js'
import { publicationWording as words } from './publications-wording.nl.js'
import type { TeamBench } from './team-bench.js'
import { changeWording } from './wording.nl.js'

export const publicationsHome = '/beheer/publicaties'
const each = 25
const backLink = { href: publicationsHome, label: words.overview }

function titleOf({ number }: Publication): string {
  return number === 0 ? words.shipped : words.number(number)
}

function signature(bench: TeamBench, { by, at }: Publication): string {
  return at === null ? '' : words.by(bench.nameOf(by), momentText(at))
}

/** Every publication, the latest first. */
export function publicationsPage(bench: TeamBench, { person, query }: OwnVisit): Page {
  const { store, live } = bench.publications
  const all = [...store.bench.publications].reverse()
  const page = paged(all, query.get('pagina'), each)
  const mayTakeBack = bench.access.may(person, 'uitgever')
  const [latest, before] = all
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
${live.fault !== null && html`<div class="utrecht-alert utrecht-alert--warning"><div class="utrecht-alert__content"><p class="utrecht-alert__message">${words.unusable}</p></div></div>`}
${mayTakeBack && before !== undefined && html`<p class="actions"><a class="utrecht-button-link utrecht-button-link--html-a utrecht-link hit" href="${publicationsHome}/${before.number}/terug">${words.undo}</a></p>`}
<ul class="items">${page.items.map(item)}</ul>${pageLinks(page, query)}
<p class="actions"><a class="utrecht-link hit" href="/beheer/overdragen">${words.transfer}</a></p>`
  return { title: words.title, body }

  function item(publication: Publication): Markup {
    const { number, note, of } = publication
    const isLive = publication === latest
    return html`<li class="item"><h2 class="utrecht-heading-3">${titleOf(publication)}${isLive && html` <span class="tag">${words.live}</span>`}</h2>
${note !== '' && html`<p>${note}</p>`}${of !== null && html`<p>${words.of(of)}</p>`}
<p class="quiet">${signature(bench, publication)}</p>
<div class="actions">${number > 0 && html`<a class="utrecht-link hit" href="${publicationsHome}/${number}">${words.look}<span class="unseen">${words.backOf(number)}</span></a>`}
${mayTakeBack && !isLive && html`<a class="utrecht-link hit" href="${publicationsHome}/${number}/terug">${words.back}<span class="unseen">${words.backOf(number)}</span></a>`}</div></li>`
  }
}

/** @returns what differs between two publications; null where one of them rests on what was not kept */
async function between(
  { publications: { store } }: TeamBench,
  before: Publication,
  after: Publication,
): Promise<EntryChange[] | null> {
  try {
    const [was, is] = await Promise.all([store.published(before), store.published(after)])
    return entryChanges(was, is)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'base-missing') return null
    throw error
  }
}

function told(changes: readonly EntryChange[] | null, labels: { before: string; after: string }) {
  if (changes === null) return html`<p class="utrecht-paragraph late">${words.notKept}</p>`
  if (changes.length === 0) return html`<p class="utrecht-paragraph">${words.nothing}</p>`
  return changesMarkup(changes, labels)
}

/** What one publication changed. */
export async function publicationPage(bench: TeamBench, publication: Publication): Promise<Page> {
  const { publications } = bench.publications.store.bench
  const before = publications[publications.indexOf(publication) - 1] ?? publication
  const changes = await between(bench, before, publication)
  const { note, of } = publication
  const body = html`<p class="quiet">${signature(bench, publication)}</p>
${note !== '' && html`<p class="utrecht-paragraph">${note}</p>`}${of !== null && html`<p class="utrecht-paragraph">${words.of(of)}</p>`}
${told(changes, { before: changeWording.earlier, after: changeWording.since })}`
  return { title: titleOf(publication), body, back: backLink }
}

/** Asks whether somebody is sure, and shows what it does. */
export async function takeBackPage(
  bench: TeamBench,
  { session }: OwnVisit,
  publication: Publication,
  asked: { readonly note: string; readonly faults: readonly FieldFault[] } | null = null,
): Promise<Page> {
  const { number } = publication
  const { confirm } = words
  const { live } = bench.publications.store
  const changes = await between(bench, live, publication)
  const body = html`<p class="utrecht-paragraph">${confirm.lead(number)}</p>
<form method="post" action="${publicationsHome}/${number}/terug">${csrfField(session)}<input type="hidden" name="nu" value="${live.number}">
${textField({ name: 'opmerking', label: confirm.note, help: confirm.noteHelp, value: asked?.note ?? confirm.noteOf(number), error: asked?.faults[0]?.text })}
${changes !== null && html`<div class="actions">${button(confirm.button)}</div>`}</form>
${changes !== null && html`<h2 class="utrecht-heading-2">${confirm.changes(changes.length)}</h2>`}
${told(changes, { before: changeWording.now, after: changeWording.back })}`
  return {
    title: confirm.title(number),
    body,
    back: backLink,
    ...(asked !== null && { faults: asked.faults }),
  }
}
