import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { PlaceMention } from '../knowledge/reading/places.js'
import type { Reading } from '../knowledge/reading/reader.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Effect } from './effect.js'
import type { HandoverContext } from './handover/handover-context.js'
import type { Reply, Trace } from './reply.js'
import type { Retention } from './retention.js'
import type { ConversationState } from './state.js'

/** What every dialog may use: the knowledge, and the moment. */
export interface DialogContext {
  readonly knowledge: KnowledgeBase
  readonly now: Date
  /** ISO date of `now` in the Netherlands: the day on which facts must hold. */
  readonly day: string
  /** How long this conversation is kept; `web` where nobody says. */
  readonly retention?: Retention
  /** Left out where nothing can be handed over: in a terminal, in a pipeline. */
  readonly handovers?: HandoverContext
}

/** One message, read once. */
export interface Message {
  readonly reading: Reading
  readonly places: readonly PlaceMention[]
  /** A place somebody named that lies in none of our regions. */
  readonly elsewhere: string | null
  /** The region this message is about: that of a gemeente it names, else of the conversation. */
  readonly region: Region
}

export interface DialogResult {
  readonly state: ConversationState
  readonly replies: readonly Reply[]
  readonly trace: Trace
  /** Done before anything is said. */
  readonly effects?: readonly Effect[]
  /** Said instead of `replies` where an effect could not be done; the state then stays as it was. */
  readonly failed?: Pick<DialogResult, 'replies' | 'trace'>
}
