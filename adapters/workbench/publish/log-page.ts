import type { KnowledgeEvent } from '../../../knowledge/publication/event.js'
import { dayText, momentText } from '../../balie/dutch-moments.js'
import { button, choice } from '../../staff-pages/fields.js'
import type { Page } from '../../staff-pages/frame.js'
import { html, type Markup } from '../../staff-pages/markup.js'
import { entryLink } from '../entry-link.js'
import { titleOf } from './entry-changes.js'
import { paged, pageLinks } from './paging.js'
import { logWording as words } from './publications-wording.nl.js'
import type { TeamBench } from './team-bench.js'

const each = 50

/** Kinds of events that are chosen as one. */
const groups: Readonly<Record<keyof typeof words.types, readonly KnowledgeEvent['type'][]>> = {
  changed: ['changed', 'discarded', 'settled'],
  published: ['published'],
  planned: ['planned', 'plan-ended'],
  offered: ['began', 'offered'],
  'case-added': ['case-added'],
}

function isGroup(name: string): name is keyof typeof groups {
  return name in groups
}

/** All that happened to the knowledge, latest first. */
export async function logPage(bench: TeamBench, query: URLSearchParams): Promise<Page> {
  const { store } = bench.publications
  const [what, who] = [query.get('wat') ?? '', query.get('wie') ?? '']
  const types = isGroup(what) ? groups[what] : null
  const chosen = store.events
    .filter(({ type, by }) => (types?.includes(type) ?? true) && (who === '' || by === who))
    .reverse()
  const page = paged(chosen, query.get('pagina'), each)
  const draft = await store.draft()
  const everyone = [...new Set(store.events.map(({ by }) => by))]
  const people = everyone.map((by) => ({ value: by, label: bench.nameOf(by) }))
  const types_ = Object.entries(words.types).map(([value, label]) => ({ value, label }))
  const isEmpty = store.events.length === 0
  const body = html`<p class="utrecht-paragraph">${words.lead}</p>
${isEmpty && html`<p class="utrecht-paragraph">${words.none}</p>`}
${
  !isEmpty &&
  html`<form class="filter" method="get">
${choice({ name: 'wat', label: words.what, value: what, options: [{ value: '', label: words.all }, ...types_] })}
${choice({ name: 'wie', label: words.who, value: who, options: [{ value: '', label: words.everyone }, ...people] })}
${button(words.show, { tone: 'secondary' })}</form>`
}
${!isEmpty && chosen.length === 0 && html`<p class="utrecht-paragraph">${words.nothing}</p>`}
${page.items.length > 0 && html`<ul class="log">${page.items.map(line)}</ul>`}
${pageLinks(page, query)}`
  return { title: words.title, body }

  function line(event: KnowledgeEvent): Markup {
    return html`<li><p class="quiet"><time datetime="${event.at}">${momentText(event.at)}</time>, ${bench.nameOf(event.by)}</p><p>${said(event)}</p></li>`
  }

  function linked(entry: string): Markup {
    return html`<a class="utrecht-link hit" href="${entryLink(entry)}">${titleOf(entry, draft.get(entry))}</a>`
  }

  function published(number: number, text: string, note: string): Markup {
    const href = `/beheer/publicaties/${number}`
    return html`<a class="utrecht-link hit" href="${href}">${text}</a>${note !== '' && `: ${note}`}`
  }

  function said(event: KnowledgeEvent): Markup {
    switch (event.type) {
      case 'began':
        return html`${words.began}`
      case 'changed':
        return html`${words.changed}: ${linked(event.entry)}${event.why !== '' && ` (${event.why})`}`
      case 'discarded':
        return html`${words.discarded}: ${linked(event.entry)}`
      case 'offered':
        return html`${words.offered(Object.keys(event.conflicts).length)}`
      case 'settled':
        return html`${words.settled}: ${linked(event.entry)}`
      case 'published': {
        const { number, note, of, plan } = event
        if (of !== null) return published(number, words.takenBack(number, of), note)
        const text = plan === null ? words.published(number) : words.carriedOut(number)
        return published(number, text, note)
      }
      case 'planned':
        return html`${words.planned(dayText(`${event.on}T12:00:00`))}: ${event.note}`
      case 'plan-ended':
        return html`${words.ended[event.how]}${event.why !== '' && ` (${event.why})`}`
      case 'case-added':
        return html`${words.caseAdded}`
      case 'case-removed':
        return html`${words.caseRemoved}`
    }
  }
}
