import { createHash } from 'node:crypto'
import type { Handover } from '../../knowledge/handover/handover.js'
import { isUrgent } from '../handover/urgent.js'
import { Refusal } from '../http/refusal.js'
import type { Person } from '../sign-in/person.js'
import type { Area, StaffRoutes } from '../sign-in/staff-routes.js'
import { type Answer, go, type OwnVisit, shown, type Visit } from '../sign-in/visit.js'
import { button } from '../staff-pages/fields.js'
import { csrfField } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import type { Balie } from './balie.js'
import { casePage } from './case-page.js'
import { caseText } from './case-text.js'
import { listPage, urgentAt } from './list-page.js'
import { sendNewLink } from './new-link.js'
import { actionOf, takeAction } from './take-action.js'
import { balieWording as words } from './wording.nl.js'

/** The list, and each case: what a desk works with. */
export function mountCases(routes: StaffRoutes, area: Area, balie: Balie): void {
  const { store, access, tokens, links } = balie

  routes.within(area, 'get', '/balie', async (visit) => {
    const { only } = visit.person
    if (only !== null) return go(`/balie/${only.handover}`)
    return shown(listPage(balie, visit, await urgentAt(balie, visit.person)))
  })

  /** Nothing tells a case of another desk from one that does not exist. */
  function find({ person, path }: OwnVisit): Handover | Answer {
    const handover = store.index.all.get(path('id'))
    const seen = access.toCase(person, handover)
    if (handover === undefined || seen === 'none') {
      throw new Refusal(404, 'not-found', 'No such case.')
    }
    return seen === 'own' ? handover : movedOn
  }

  async function show(visit: OwnVisit, as: 'page' | 'text'): Promise<Answer> {
    const handover = find(visit)
    if ('kind' in handover) return handover
    const { person, session, now } = visit
    // What a desk gets to see is noted before it is shown.
    const kept = await store.read(handover.id, person.id, now)
    const personal = kept?.personal ?? null
    const current = store.index.all.get(handover.id) ?? handover
    if (as === 'page') {
      return shown(casePage(balie, { handover: current, personal, person, session, now }))
    }
    return personal === null
      ? go(`/balie/${handover.id}`)
      : { kind: 'text', text: caseText(current, personal, store) }
  }

  routes.open(
    'get',
    '/balie/:id',
    async (visit) => {
      const { person } = visit.session
      const id = visit.path('id')
      const token = visit.query.get('t')
      const isIn = person !== null && access.toCase(person, store.index.all.get(id)) === 'own'
      if (token !== null && !isIn) return linkPage(visit, token)
      if (person === null) return go(`/aanmelden?naar=${encodeURIComponent(`/balie/${id}`)}`)
      return show({ ...visit, person }, 'page')
    },
    area,
  )

  routes.within(area, 'get', '/balie/:id/tekst', (visit) => show(visit, 'text'))

  routes.within(area, 'post', '/balie/:id', async (visit) => {
    const handover = find(visit)
    if ('kind' in handover) return handover
    const action = actionOf(balie, visit.form)
    const to = `/balie/${handover.id}`
    if (action === null) return go(to, 'error', words.notClear)
    const mustSpeak = action.do === 'reject' && visit.form.get('gesproken') !== 'ja'
    if (mustSpeak && (await isUrgent(store, handover.id))) {
      return go(to, 'error', words.case.spokenFirst)
    }
    const flash = await takeAction(balie, handover, action, visit)
    const isStill = access.toCase(visit.person, store.index.all.get(handover.id)) === 'own'
    return { kind: 'go', to: isStill || visit.person.only !== null ? to : '/balie', flash }
  })

  routes.within(area, 'post', '/balie/:id/later', async (visit) => {
    const handover = find(visit)
    if ('kind' in handover) return handover
    const { person, now } = visit
    // Who signs in comes back by that; a link would outlive their place at the desk.
    if (person.only === null) throw new Refusal(404, 'not-found', 'For who came by a link.')
    const copy = links.laterFor(handover.id, handover.desk, person.id, now)
    const flash = { tone: 'ok', text: words.case.laterMade, copy } as const
    return { kind: 'go', to: `/balie/${handover.id}`, flash }
  })

  function linkPage(visit: Visit, token: string): Answer {
    routes.takeTry(visit)
    const checked = tokens.check(token, visit.now)
    const isThis = checked.kind === 'good' && isFor(checked.purpose, visit.path('id'))
    if (!isThis) return spentLink(visit, token, checked.kind === 'good' ? 'unknown' : checked.kind)
    const { session } = visit
    const body = html`<p class="utrecht-paragraph">${words.link.text}</p>
<form method="post" action="/balie/${visit.path('id')}/open">${csrfField(session)}<input type="hidden" name="t" value="${token}">${button(words.link.button)}</form>`
    return shown({ title: words.link.title, body })
  }

  routes.open('post', '/balie/:id/nieuwe-link', async (visit) => {
    routes.takeTry(visit)
    const purpose = tokens.about(visit.form.get('t') ?? '')
    if (purpose?.kind !== 'overdracht' || purpose.handover !== visit.path('id')) {
      return spent('unknown')
    }
    await sendNewLink(store, purpose, visit.now)
    // The same whatever came of it: an old link tells nothing of how a case stands.
    const body = html`<p class="utrecht-paragraph">${words.link.againText}</p>`
    return shown({ title: words.link.againTitle, body })
  })

  routes.open('post', '/balie/:id/open', async (visit) => {
    routes.takeTry(visit)
    const { session, form, now } = visit
    const id = visit.path('id')
    const to = `/balie/${id}`
    const isIn = session.person !== null && access.toCase(session.person, store.index.all.get(id))
    // A second tap of who is in by the first one.
    if (isIn === 'own') return go(to)
    const token = form.get('t') ?? ''
    const looked = tokens.check(token, now)
    if (looked.kind === 'good' && !isFor(looked.purpose, id)) return spent('unknown')
    const used = await tokens.use(token, now)
    if (used.kind !== 'good') return spentLink(visit, token, used.kind)
    if (used.purpose.kind !== 'overdracht') return spent('unknown')
    const { desk, as } = used.purpose
    const person: Person = {
      id: as ?? `link-${createHash('sha256').update(token).digest('hex').slice(0, 12)}`,
      ...{ name: words.link.name, email: null, way: 'link', only: { handover: id, desk } },
    }
    return { kind: 'go', to, session: routes.parts.sessions.begin(person, session) }
  })
}

const isFor = (purpose: { kind: string; handover?: string }, id: string) =>
  purpose.kind === 'overdracht' && purpose.handover === id

const movedOn: Answer = shown(
  {
    title: words.moved.title,
    body: html`<p class="utrecht-paragraph">${words.moved.text}</p>`,
    back: { href: '/balie', label: words.list.title },
  },
  410,
)

/** Whoever holds a link that was ours may have a new one sent to the desk itself. */
function spentLink(
  { session, path }: Visit,
  token: string,
  kind: 'used' | 'expired' | 'unknown',
): Answer {
  if (kind === 'unknown') return spent(kind)
  return spent(
    kind,
    html`<form method="post" action="/balie/${path('id')}/nieuwe-link">${csrfField(session)}<input type="hidden" name="t" value="${token}">${button(words.link.again)}</form>`,
  )
}

function spent(kind: 'used' | 'expired' | 'unknown', more: Markup | null = null): Answer {
  const body = html`<p class="utrecht-paragraph">${words.link[kind]}</p>${more}`
  return shown({ title: words.link.spentTitle, body }, kind === 'unknown' ? 404 : 410)
}
