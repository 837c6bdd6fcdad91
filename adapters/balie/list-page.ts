import { type Handover, type HandoverState, hasEnded } from '../../knowledge/handover/handover.js'
import { isUrgent } from '../handover/urgent.js'
import type { Person } from '../sign-in/person.js'
import type { OwnVisit } from '../sign-in/visit.js'
import { choice } from '../staff-pages/fields.js'
import type { Page } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import { type Balie, isOverdue, practiceMark, questionText } from './balie.js'
import { momentText } from './dutch-moments.js'
import { whoIs } from './who.js'
import { balieWording } from './wording.nl.js'

const words = balieWording.list

/** More at once nobody reads on a phone. */
const perPage = 25

const order: readonly HandoverState[] = [
  'requested',
  'accepted',
  'in-progress',
  'rejected',
  'completed',
  'failed',
  'cancelled',
]

interface Wish {
  readonly desk: string
  readonly shown: keyof typeof words.shown
  readonly page: number
}

function wishOf(query: URLSearchParams): Wish {
  const shown = query.get('toon') ?? ''
  const page = Number(query.get('pagina') ?? 1)
  return {
    desk: query.get('balie') ?? '',
    shown: shown === 'afgesloten' || shown === 'alles' ? shown : 'open',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

const isClosed = (handover: Handover) => hasEnded(handover) || handover.state === 'rejected'

/** By state; within it what has to be seen to first, or what was closed last. */
function inOrder(one: Handover, other: Handover): number {
  const states = order.indexOf(one.state) - order.indexOf(other.state)
  if (states !== 0) return states
  return isClosed(one)
    ? other.changedAt.localeCompare(one.changedAt)
    : one.deadline.localeCompare(other.deadline)
}

/** @returns what is open at the desks of somebody and may not wait */
export async function urgentAt(
  { store, access }: Pick<Balie, 'store' | 'access'>,
  person: Person,
): Promise<ReadonlySet<string>> {
  const own = new Set(access.desksOf(person).map(({ id }) => id))
  const open = [...store.index.all.values()].filter((one) => own.has(one.desk) && !isClosed(one))
  const marks = await Promise.all(open.map(({ id }) => isUrgent(store, id)))
  return new Set(open.flatMap(({ id }, place) => (marks[place] ? [id] : [])))
}

/** The handovers of the desks that somebody belongs to. It tells nothing about whom they are. */
export function listPage(
  balie: Balie,
  { person, query, now }: OwnVisit,
  urgent: ReadonlySet<string>,
): Page {
  const { store, access } = balie
  const desks = access.desksOf(person)
  const wish = wishOf(query)
  const own = new Set(desks.map(({ id }) => id))
  const all = [...store.index.all.values()]
    .filter(({ desk }) => own.has(desk) && (wish.desk === '' || desk === wish.desk))
    .filter((one) => wish.shown === 'alles' || isClosed(one) === (wish.shown === 'afgesloten'))
    .sort(inOrder)
    .sort((one, other) => Number(urgent.has(other.id)) - Number(urgent.has(one.id)))
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(wish.page, pages)
  const here = all.slice((page - 1) * perPage, page * perPage)
  const isFiltered = wish.desk !== '' || wish.shown !== 'open'
  const none = desks.length === 0 ? words.noDesk : isFiltered ? words.noneHere : words.none

  const body = html`${desks.length > 0 && filterForm(wish, desks)}
${here.length === 0 ? html`<p class="utrecht-paragraph">${none}</p>` : html`<p class="quiet">${words.count(all.length)}</p>`}
${urgentGroup()}
${order.map((state) => group(state, here, all))}
${pages > 1 && paging(wish, page, pages)}`
  return { title: words.title, body }

  function urgentGroup(): Markup | null {
    const items = here.filter(({ id }) => urgent.has(id))
    if (items.length === 0) return null
    return html`<section aria-labelledby="stand-nu"><h2 class="utrecht-heading-2" id="stand-nu">${balieWording.urgent} (${urgent.size})</h2>
<ul class="items">${items.map(item)}</ul></section>`
  }

  function group(state: HandoverState, here: readonly Handover[], all: readonly Handover[]) {
    const items = here.filter((one) => one.state === state && !urgent.has(one.id))
    if (items.length === 0) return null
    const count = all.filter((one) => one.state === state && !urgent.has(one.id)).length
    return html`<section aria-labelledby="stand-${state}"><h2 class="utrecht-heading-2" id="stand-${state}">${balieWording.states[state]} (${count})</h2>
<ul class="items">${items.map(item)}</ul></section>`
  }

  function item(handover: Handover): Markup {
    const { id, request, state, desk, deadline, coach, changedAt } = handover
    const isLate = isOverdue(handover, now)
    const place = store.desks.all.get(desk)
    const isFirst = urgent.has(id)
    return html`<li class="item${isLate || isFirst ? ' is-late' : ''}">
<h3 class="utrecht-heading-3"><a class="utrecht-link" href="/balie/${id}">${words.reference(request.reference)}</a> ${practiceMark(place)}</h3>
${isFirst && html`<p><strong class="late">${balieWording.urgent}.</strong> ${balieWording.states[state]}</p>`}
<p>${words.about}: ${questionText(request.question)}</p>
<p>${isLate && html`<strong class="late">${balieWording.overdue}.</strong> `}${
      state === 'requested'
        ? html`${words.reactBefore}: ${momentText(deadline)}`
        : html`${words.changed}: ${momentText(changedAt)}`
    }</p>
<p class="quiet">${words.since} ${momentText(request.at)}${desks.length > 1 && place !== undefined && html` · ${place.name}`}${coach !== null && html` · ${words.by} ${whoIs(coach, store)}`}</p>
</li>`
  }
}

function filterForm(wish: Wish, desks: readonly { id: string; name: string }[]): Markup {
  const shown = Object.entries(words.shown).map(([value, label]) => ({ value, label }))
  const places = desks.map(({ id, name }) => ({ value: id, label: name }))
  return html`<form method="get" action="/balie" class="filter" aria-label="${words.filter}">
${desks.length > 1 && choice({ name: 'balie', label: words.desk, value: wish.desk, options: [{ value: '', label: words.allDesks }, ...places] })}
${choice({ name: 'toon', label: words.show, value: wish.shown, options: shown })}
<button class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action" type="submit">${words.apply}</button>
</form>`
}

function paging(wish: Wish, page: number, pages: number): Markup {
  const to = (page: number) =>
    `/balie?${new URLSearchParams({ balie: wish.desk, toon: wish.shown, pagina: String(page) })}`
  return html`<nav class="pages" aria-label="${words.pages}">
${page > 1 && html`<a class="utrecht-link" href="${to(page - 1)}">${words.previous}</a>`}
<span>${words.page(page, pages)}</span>
${page < pages && html`<a class="utrecht-link" href="${to(page + 1)}">${words.next}</a>`}
</nav>`
}
