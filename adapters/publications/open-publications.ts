import type { EventLog } from '../../bot/ports.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import { ownCases } from './case-files.js'
import { KnowledgeStore } from './knowledge-store.js'
import { LiveKnowledge } from './live-knowledge.js'
import { Publishing } from './publishing.js'

const MINUTE = 60_000

/** How often it is looked whether the day of a plan has come, in ms. */
const often = 10 * MINUTE

export interface Publications {
  readonly store: KnowledgeStore
  readonly live: LiveKnowledge
  readonly publishing: Publishing
  /** Looks after plans no more; resolves once all that was begun is kept. */
  close(): Promise<void>
}

export interface PublicationParts {
  readonly casesDir: string
  readonly log: EventLog
  readonly clock: () => Date
}

/** Puts together what publishes knowledge and what people talk to. */
export async function openPublications(
  dataDir: string,
  shipped: readonly KnowledgeFile[],
  { casesDir, log, clock }: PublicationParts,
): Promise<Publications> {
  const store = await KnowledgeStore.open(dataDir, shipped, { now: clock() })
  const live = new LiveKnowledge(store, dataDir, log)
  const cases = () => ownCases(casesDir, store, log)
  const publishing = new Publishing({ store, live, cases, clock, log })
  const timer = setInterval(() => void publishing.tick(), often)
  return {
    store,
    live,
    publishing,
    close: async () => {
      clearInterval(timer)
      await publishing.stop()
      await store.close()
    },
  }
}
