import type { Request, Response } from 'restify'
import type { FieldFault, Page } from '../staff-pages/frame.js'
import type { Person } from './person.js'
import type { Flash, Session } from './sessions.js'

/** Somebody asks for a page, or sends a form of one. */
export interface Visit {
  readonly req: Request
  readonly res: Response
  readonly session: Session
  /** A field of the path, or nothing. */
  path(name: string): string
  readonly query: URLSearchParams
  /** What was filled in; empty where a page is asked for. */
  readonly form: URLSearchParams
  readonly now: Date
  /** From where they come, for limits. */
  readonly address: string
  readonly isSecure: boolean
}

/** The same, of somebody who may be there. */
export interface OwnVisit extends Visit {
  readonly person: Person
}

/** What comes of it. */
export type Answer =
  | { readonly kind: 'page'; readonly page: Page; readonly status?: number }
  /** On to another page of ours, which says what happened. */
  | { readonly kind: 'go'; readonly to: string; readonly flash?: Flash; readonly session?: Session }
  /** On to the sign-in of an organisation. */
  | { readonly kind: 'away'; readonly to: URL }
  | { readonly kind: 'text'; readonly text: string; readonly type?: string }
  /** To be kept as a file. */
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string }

export const go = (to: string, tone?: Flash['tone'], text = ''): Answer => ({
  kind: 'go',
  to,
  ...(tone !== undefined && { flash: { tone, text } }),
})

export const shown = (page: Page, status = 200): Answer => ({ kind: 'page', page, status })

/** What was filled in does not do: the same page again, with what is wrong. */
export const faulty = (page: Page, faults: readonly FieldFault[]): Answer => ({
  kind: 'page',
  page: { ...page, faults },
  status: 422,
})

/** @returns a path of ours to go on to; whatever else was asked for leads to `fallback` */
export function ownPath(asked: string | null, fallback: string): string {
  const isOwn = asked !== null && /^\/(?:balie|beheer)(?:[/?][\w./?=&%~-]*)?$/.test(asked)
  return isOwn && !asked.includes('//') ? asked : fallback
}
