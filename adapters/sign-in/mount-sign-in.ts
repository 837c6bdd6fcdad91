import { button } from '../staff-pages/fields.js'
import { csrfField } from '../staff-pages/frame.js'
import { html, type Markup } from '../staff-pages/markup.js'
import type { Oidc } from './oidc.js'
import { type Person, personId, startPerson } from './person.js'
import type { Session } from './sessions.js'
import type { StaffRoutes } from './staff-routes.js'
import type { StartLink } from './start-link.js'
import { type Answer, go, ownPath, shown, type Visit } from './visit.js'
import { signInWording as words } from './wording.nl.js'

/** In which ways people can come in; each may be missing. */
export interface Ways {
  readonly startLink: StartLink | null
  readonly oidc: Oidc | null
}

/** Where people begin unless they were on their way to somewhere. */
const home = '/balie'

/** The pages by which people come in and go out. */
export function mountSignIn(routes: StaffRoutes, { startLink, oidc }: Ways): void {
  const { sessions, homeOf } = routes.parts

  const signIn = (person: Person, before: Session, to: string): Answer => ({
    kind: 'go',
    to,
    session: sessions.begin(person, before),
  })

  routes.open('get', '/aanmelden', async ({ session, query }) => {
    const own = session.person && homeOf(session.person)
    const onward = ownPath(query.get('naar'), own ?? home)
    if (session.person !== null && own !== null) {
      return page(words.title, [words.already(session.person.name)], link(onward, words.onward))
    }
    if (oidc === null) return page(words.title, [words.start.text, words.start.link])
    const begin = `/aanmelden/organisatie?naar=${encodeURIComponent(onward)}`
    return page(words.title, [words.organisation.text], link(begin, words.organisation.button))
  })

  routes.open('post', '/afmelden', async ({ session }) => {
    const left = sessions.begin(null, session)
    const flash = { tone: 'ok', text: words.goodbye } as const
    return { kind: 'go', to: '/aanmelden', session: left, flash }
  })

  if (startLink !== null) mountStartLink(routes, startLink, signIn)
  if (oidc !== null) mountOrganisation(routes, oidc, signIn)
}

type SignIn = (person: Person, before: Session, to: string) => Answer

/** The link on stdout: looking at it uses nothing up, the button does. */
function mountStartLink(routes: StaffRoutes, startLink: StartLink, signIn: SignIn): void {
  const spent = (): Answer => page(words.start.spentTitle, [words.start.spent], null, 404)

  routes.open('get', '/aanmelden/:token', async (visit) => {
    routes.takeTry(visit)
    const { session } = visit
    if (session.person?.way === 'start') return go(home)
    if (!startLink.isOpen(visit.path('token'))) return spent()
    return page(words.start.confirmTitle, [words.start.confirmText], confirmForm(visit))
  })

  routes.open('post', '/aanmelden/:token', async (visit) => {
    routes.takeTry(visit)
    const { session } = visit
    // A second tap of who is in by the first one.
    if (session.person?.way === 'start') return go(home)
    return startLink.use(visit.path('token')) ? signIn(startPerson, session, home) : spent()
  })
}

/** Where the organisation sends people back to is part of what it knows of us. */
function mountOrganisation(routes: StaffRoutes, oidc: Oidc, signIn: SignIn): void {
  const { organisation } = words

  routes.open('get', '/aanmelden/organisatie', async (visit) => {
    routes.takeTry(visit)
    const begun = await oidc.begin(ownPath(visit.query.get('naar'), home))
    if (begun === null) return go('/aanmelden', 'error', organisation.unreachable)
    visit.session.pending = begun.pending
    return { kind: 'away', to: begun.url }
  })

  routes.open('get', '/aanmelden/terug', async (visit) => {
    routes.takeTry(visit)
    const { session } = visit
    const { pending } = session
    session.pending = null
    if (pending === null) return go('/aanmelden', 'warning', organisation.late)
    const search = new URL(visit.req.url ?? '/', 'http://localhost').search
    const proved = await oidc.finish(search, pending)
    if (proved === null) return go('/aanmelden', 'error', organisation.refused)
    const { email, name } = proved
    const person: Person = { id: personId(email), name, email, way: 'oidc', only: null }
    const own = routes.parts.homeOf(person)
    if (own === null) return go('/aanmelden', 'error', organisation.nobody(email))
    return signIn(person, session, pending.onward === home ? own : pending.onward)
  })
}

function confirmForm({ session, path }: Visit): Markup {
  return html`<form method="post" action="/aanmelden/${path('token')}">${csrfField(session)}${button(words.start.confirmButton)}</form>`
}

function link(href: string, label: string): Markup {
  return html`<p class="utrecht-paragraph"><a class="utrecht-link" href="${href}">${label}</a></p>`
}

function page(
  title: string,
  paragraphs: readonly string[],
  below: Markup | null = null,
  status = 200,
): Answer {
  const text = paragraphs.map((one) => html`<p class="utrecht-paragraph">${one}</p>`)
  return shown({ title, body: html`${text}${below}` }, status)
}
