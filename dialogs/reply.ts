import type { FacetKey } from '../knowledge/records/facet.js'
import type { Status } from '../knowledge/records/provenance.js'
import type { Language } from '../knowledge/records/told-text.js'
import type { Form } from './form.js'

export type Audience = 'professional' | 'jongere'

/** A way to reach somebody, as the sources or the programme team gave it. */
export interface ContactLine {
  readonly label: string
  readonly channel: 'email' | 'web' | 'phone' | 'chat'
  readonly value: string
}

/** Where a statement stands, shown under an answer. */
export interface SourceLine {
  readonly title: string
  readonly section: string
  readonly status: Status
  /** ISO date from which the fact holds. */
  readonly since: string
}

/** One bubble. Every channel draws it in its own way; `replyText` is the same in words. */
export interface Reply {
  /** Plain text; paragraphs apart by an empty line, list items on lines of their own behind `- `. */
  readonly text: string
  readonly contacts: readonly ContactLine[]
  readonly sources: readonly SourceLine[]
  /** What the person might say next; a button sends exactly these words. */
  readonly buttons: readonly string[]
  /** To be filled in below the text; a channel that draws none goes by the text and the buttons. */
  readonly form?: Form
  /** The text is for somebody else: to be copied as it stands. */
  readonly isToCopy?: true
  /** `crisis` is drawn so that it stands out. */
  readonly tone: 'plain' | 'crisis'
  /** What it is in; left out: Dutch. */
  readonly language?: Language
}

export type Outcome =
  | 'answer'
  | 'clarify'
  | 'ask'
  | 'refer'
  | 'handover'
  | 'crisis'
  | 'smalltalk'
  | 'fallback'

/** Why the bot said what it said: codes only, never what somebody typed. */
export interface Trace {
  readonly outcome: Outcome
  readonly record: string | null
  readonly facet: FacetKey | null
  /** How sure the matching is, 0 to 1. */
  readonly score: number
  readonly rules: readonly string[]
  readonly contact: string | null
  readonly asks: readonly string[]
}
