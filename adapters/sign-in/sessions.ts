import { randomBytes, timingSafeEqual } from 'node:crypto'
import { RecentlyUsed } from '../recently-used.js'
import type { Person } from './person.js'

const MINUTE = 60_000

/** After so long without a request, and so long after signing in, somebody signs in anew. In ms. */
const idle = 30 * MINUTE
const longest = 8 * 60 * MINUTE

/** Who is signed in is never put out by how many others look at the door. */
const room = { people: 2000, visitors: 5000 } as const

/** Said once, on the next page. */
export interface Flash {
  readonly tone: 'ok' | 'warning' | 'error'
  readonly text: string
  /** Something to copy, such as a link. */
  readonly copy?: string
}

/** What has to come back from the sign-in of an organisation. */
export interface PendingSignIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Path of ours to go on to. */
  readonly onward: string
}

export interface Session {
  readonly id: string
  /** Stands in every form, and comes back with it. */
  readonly csrf: string
  /** Null for a visitor who has not signed in. */
  readonly person: Person | null
  readonly begunAt: number
  usedAt: number
  flash: Flash | null
  pending: PendingSignIn | null
}

function fresh(): string {
  return randomBytes(32).toString('base64url')
}

/** @returns whether a form came from a page of this session */
export function isOwnForm(session: Session, csrf: string | null): boolean {
  const [own, told] = [Buffer.from(session.csrf), Buffer.from(csrf ?? '')]
  return own.length === told.length && timingSafeEqual(own, told)
}

/** Who is here. In memory alone: a restart signs everybody out. */
export class Sessions {
  readonly #people = new RecentlyUsed<Session>(room.people)
  readonly #visitors = new RecentlyUsed<Session>(room.visitors)

  constructor(readonly clock: () => Date) {}

  /** Begins anew under another id: one that somebody knew beforehand opens nothing. */
  begin(person: Person | null, before: Session | null = null): Session {
    if (before !== null) this.end(before)
    const now = this.clock().getTime()
    const session: Session = {
      ...{ id: fresh(), csrf: fresh(), person, begunAt: now, usedAt: now },
      flash: null,
      pending: null,
    }
    const kept = person === null ? this.#visitors : this.#people
    kept.set(session.id, session)
    return session
  }

  /** @returns null where there is none, or none any more */
  find(id: string | null): Session | null {
    if (id === null) return null
    const session = this.#people.get(id) ?? this.#visitors.get(id)
    if (session === undefined) return null
    const now = this.clock().getTime()
    if (now - session.usedAt >= idle || now - session.begunAt >= longest) {
      this.end(session)
      return null
    }
    session.usedAt = now
    return session
  }

  end(session: Session): void {
    this.#people.delete(session.id)
    this.#visitors.delete(session.id)
  }
}
