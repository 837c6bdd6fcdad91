import type { withdrawals } from '../knowledge/handover/event.js'
import type { Personal } from '../knowledge/handover/personal.js'

/** What goes to a desk, once it is there to stay. */
export interface HandoverRequest {
  readonly id: string
  readonly code: string
  readonly reference: string
  readonly desk: string
  /** Desks it may go to next, in order, as the young person named them. */
  readonly next: readonly string[]
  /** Key of what it is about: a value of the fact `hulpvraag`. */
  readonly question: string | null
  readonly rule: string | null
  readonly who: 'jongere' | 'professional'
  readonly minor: boolean
  readonly personal: Personal
}

/**
 * Something that is to be done in the world, and about which nothing is said before it is done.
 * `forget` deletes all that is kept of this conversation, wherever that is.
 */
export type Effect =
  | { readonly type: 'forget' }
  | { readonly type: 'hand-over'; readonly request: HandoverRequest }
  | {
      readonly type: 'withdraw'
      readonly handover: string
      readonly reason: (typeof withdrawals)[number]
    }
