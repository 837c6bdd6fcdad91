import type { FormValues } from '../dialogs/form.js'
import type { Audience, Reply, Trace } from '../dialogs/reply.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Language } from '../knowledge/records/told-text.js'
import type { ConversationKey } from './ports.js'

export type IncomingEvent =
  | { readonly kind: 'message'; readonly text: string }
  /** A form that was filled in, by the id that it was shown with. */
  | { readonly kind: 'form'; readonly form: string; readonly values: FormValues }
  | { readonly kind: 'arrival' }

/** What comes in: words (typed, or sent by a button), a form, or somebody who has just arrived. */
export interface Incoming {
  readonly conversation: ConversationKey
  readonly audience: Audience
  readonly region: Region
  /** What a young person is spoken to in from the start, where the page says so. */
  readonly language?: Language | undefined
  readonly event: IncomingEvent
  readonly now: Date
}

export interface Outgoing {
  readonly replies: readonly Reply[]
  readonly trace: Trace
}

/** One turn at a time per conversation, in the order in which they came in. */
export interface Bot {
  handle(incoming: Incoming): Promise<Outgoing>
}
