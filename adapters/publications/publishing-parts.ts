import type { EventLog } from '../../bot/ports.js'
import type { Case } from '../evaluate/case-schema.js'
import type { KnowledgeStore } from './knowledge-store.js'
import type { LiveKnowledge } from './live-knowledge.js'
import type { Claim } from './prove.js'
import type { Proving } from './prover.js'

/** What publishing works with. */
export interface PublishingParts {
  readonly store: KnowledgeStore
  readonly live: LiveKnowledge
  readonly cases: () => readonly Case[]
  readonly clock: () => Date
  readonly log: EventLog
  /** Left out: in a thread of its own. */
  readonly start?: (claim: Claim) => Proving
}
