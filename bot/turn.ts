import type { Audience, Reply, Trace } from '../dialogs/reply.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Language } from '../knowledge/records/told-text.js'
import type { ConversationKey } from './ports.js'

/** What comes in: words (typed, or sent by a button), or somebody who has just arrived. */
export interface Incoming {
  readonly conversation: ConversationKey
  readonly audience: Audience
  readonly region: Region
  /** What a young person is spoken to in from the start, where the page says so. */
  readonly language?: Language | undefined
  readonly event: { readonly kind: 'message'; readonly text: string } | { readonly kind: 'arrival' }
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
