import type { Request, Response, Server } from 'restify'
import type { EventLog } from '../../bot/ports.js'
import { callerOf } from '../directline/caller.js'
import { readFormBody } from '../http/form-body.js'
import { RateLimit } from '../http/rate-limit.js'
import { Refusal } from '../http/refusal.js'
import { sendText } from '../http/send.js'
import { framed, type NavLink, staffPolicy } from '../staff-pages/frame.js'
import { refusalPage } from '../staff-pages/refusal-page.js'
import { isFromOwnPage } from './form-origin.js'
import type { Person } from './person.js'
import { sessionIdOf, setSessionCookie } from './session-cookie.js'
import { isOwnForm, type Session, type Sessions } from './sessions.js'
import { type Answer, type OwnVisit, ownPath, type Visit } from './visit.js'
import { signInWording } from './wording.nl.js'

/** Who may come, by what they may do; nobody else gets further than the door. */
export interface Area {
  readonly allows: (person: Person) => boolean
  readonly nav: (person: Person) => readonly NavLink[]
}

export interface StaffParts {
  readonly sessions: Sessions
  /** Where somebody begins; null for who has no business here. */
  readonly homeOf: (person: Person) => string | null
  readonly publicUrl: string | null
  readonly trustProxy: boolean
  readonly log: EventLog
  readonly clock: () => Date
}

type Method = 'get' | 'post'

/** Tries to get in, in a minute: an office is one address, and signing in takes two. */
const tries = { each: 60, together: 600 } as const

/**
 * Pages for people who work with it: sessions, forms that only our own pages can send, and areas that
 * not everybody may enter.
 */
export class StaffRoutes {
  readonly #each: RateLimit
  readonly #together: RateLimit

  constructor(
    readonly server: Server,
    readonly parts: StaffParts,
  ) {
    this.#each = new RateLimit(tries.each, parts.clock)
    this.#together = new RateLimit(tries.together, parts.clock)
  }

  /**
   * A page that anybody may ask for.
   *
   * @param area whose head it has for who is signed in there
   */
  open(method: Method, path: string, answer: (visit: Visit) => Promise<Answer>, area?: Area): void {
    this.server[method](path, async (req: Request, res: Response) => {
      const visit = this.#visit(req, res)
      const { person } = visit.session
      const nav = person === null || area?.allows(person) !== true ? [] : area.nav(person)
      try {
        const form = method === 'post' ? await this.#form(visit) : visit.form
        this.#send(visit, await answer({ ...visit, form }), nav)
      } catch (error) {
        this.#refuse(visit, error, nav)
      }
    })
  }

  /**
   * A page of an area; who has not signed in does so first, and then comes back to it.
   *
   * @param options `limit`: of what its form may send, in bytes, where that is more than usual
   */
  within(
    area: Area,
    method: Method,
    path: string,
    answer: (visit: OwnVisit) => Promise<Answer>,
    { limit }: { readonly limit?: number } = {},
  ): void {
    this.server[method](path, async (req: Request, res: Response) => {
      const visit = this.#visit(req, res)
      const { person } = visit.session
      try {
        if (person === null) {
          this.#send(visit, toSignIn(req, method), [])
          return
        }
        if (!area.allows(person)) throw new Refusal(403, 'not-allowed', 'Not for this person.')
        const form = method === 'post' ? await this.#form(visit, limit) : visit.form
        this.#send(visit, await answer({ ...visit, form, person }), area.nav(person))
      } catch (error) {
        this.#refuse(visit, error, person === null ? [] : area.nav(person))
      }
    })
  }

  /** Takes one of the tries that an address has. @throws Refusal 429 */
  takeTry({ address }: Visit): void {
    if (this.#each.take(address) === 0 && this.#together.take('') === 0) return
    throw new Refusal(429, 'too-often', 'Too many tries.')
  }

  #visit(req: Request, res: Response): Visit {
    const { sessions, trustProxy, clock, publicUrl } = this.parts
    const caller = callerOf(req, trustProxy)
    const isSecure = caller.isSecure || publicUrl?.startsWith('https:') === true
    // A visitor has a session from the first page on, so that its forms are known again.
    const session = sessions.find(sessionIdOf(req, isSecure)) ?? sessions.begin(null)
    const url = new URL(req.url ?? '/', 'http://localhost')
    const path = (name: string) => String((req.params as Record<string, unknown>)?.[name] ?? '')
    return {
      ...{ req, res, session, path, isSecure, now: clock(), address: caller.address },
      query: url.searchParams,
      form: new URLSearchParams(),
    }
  }

  async #form({ req, session }: Visit, limit?: number): Promise<URLSearchParams> {
    const { host } = callerOf(req, this.parts.trustProxy)
    if (!isFromOwnPage(req, host, this.parts.publicUrl)) {
      throw new Refusal(403, 'foreign-form', 'Forms of other sites are not taken.')
    }
    const form = await readFormBody(req, limit)
    if (isOwnForm(session, form.get('csrf'))) return form
    throw new Refusal(403, 'foreign-form', 'This form is not of this session.')
  }

  #send(visit: Visit, answer: Answer, nav: readonly NavLink[]): void {
    const { res } = visit
    // The site itself hears which of its pages sent a form; no other site hears anything.
    res.setHeader('Referrer-Policy', 'same-origin')
    if (answer.kind === 'text') {
      const { text, type = 'text/plain' } = answer
      sendText(res, 200, text, { 'Content-Type': `${type}; charset=utf-8` })
      return
    }
    if (answer.kind === 'file') {
      sendText(res, 200, answer.text, {
        'Content-Type': `${answer.type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${answer.name}"`,
      })
      return
    }
    const session = this.#kept(visit, answer.kind === 'go' ? answer.session : undefined)
    if (answer.kind === 'page') {
      const { flash } = session
      session.flash = null
      sendText(res, answer.status ?? 200, framed(answer.page, { session, flash, nav }), {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': staffPolicy,
      })
      return
    }
    if (answer.kind === 'go') session.flash = answer.flash ?? session.flash
    const to = answer.kind === 'go' ? answer.to : answer.to.href
    sendText(res, 303, '', { Location: to })
  }

  /** @returns the session that it goes on with, which the browser knows from now on */
  #kept({ req, res, session, isSecure }: Visit, next: Session = session): Session {
    if (sessionIdOf(req, isSecure) !== next.id) setSessionCookie(res, next.id, isSecure)
    return next
  }

  #refuse(visit: Visit, error: unknown, nav: readonly NavLink[] = []): void {
    const status = error instanceof Refusal ? error.statusCode : 500
    if (!(error instanceof Refusal)) {
      this.parts.log.write('staff.failed', { error: error instanceof Error ? error.name : 'other' })
    }
    if (status === 413) visit.res.setHeader('Connection', 'close')
    const { person } = visit.session
    const home = (person && this.parts.homeOf(person)) ?? undefined
    if (!visit.res.headersSent) this.#send(visit, refusalPage(status, home), nav)
  }
}

/** A form cannot be sent again afterwards: they come back to the page that it stood on. */
function toSignIn(req: Request, method: Method): Answer {
  const page = (method === 'get' ? req.url : req.headers.referer) ?? ''
  const base = 'http://localhost'
  const url = URL.canParse(page, base) ? new URL(page, base) : null
  const onward = ownPath(url && url.pathname + url.search, '/balie')
  const late = { tone: 'warning', text: signInWording.signedOut } as const
  return {
    kind: 'go',
    to: `/aanmelden?naar=${encodeURIComponent(onward)}`,
    ...(method === 'post' && { flash: late }),
  }
}
