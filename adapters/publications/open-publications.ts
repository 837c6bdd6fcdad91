import type { EventLog } from '../../bot/ports.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import { systemCode } from '../errors.js'
import { type Disk, ownDisk } from '../handover/disk.js'
import { ownCases } from './case-files.js'
import { DraftBot } from './draft-bot.js'
import { KnowledgeStore } from './knowledge-store.js'
import { LiveKnowledge } from './live-knowledge.js'
import { Publishing } from './publishing.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** When it is first looked whether the day of a plan has come, and how often after that, in ms. */
const soon = 20 * SECOND
const often = 10 * MINUTE

export interface Publications {
  readonly store: KnowledgeStore
  readonly live: LiveKnowledge
  readonly publishing: Publishing
  readonly draftBot: DraftBot
  /** Carries out plans on their day from now on; only where the data folder is our own. */
  lookAfterPlans(): void
  /** Looks after plans no more; resolves once all that was begun is kept. */
  close(): Promise<void>
}

export interface PublicationParts {
  readonly casesDir: string
  readonly log: EventLog
  readonly clock: () => Date
  readonly disk?: Disk
}

/** Puts together what publishes knowledge and what people talk to. */
export async function openPublications(
  dataDir: string,
  shipped: readonly KnowledgeFile[],
  { casesDir, log, clock, disk = ownDisk }: PublicationParts,
): Promise<Publications> {
  const store = await KnowledgeStore.open(dataDir, shipped, { now: clock(), disk })
  const live = new LiveKnowledge(store, dataDir, log)
  const cases = () => ownCases(casesDir, store, log)
  const publishing = new Publishing({ store, live, cases, clock, log })
  const draftBot = new DraftBot(store, clock)
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    timer = setTimeout(look, often)
    publishing.tick().catch((error: unknown) => {
      log.write('plan.failed', { error: systemCode(error) })
    })
  }
  return {
    store,
    live,
    publishing,
    draftBot,
    lookAfterPlans: () => {
      timer ??= setTimeout(look, soon)
    },
    close: async () => {
      clearTimeout(timer)
      await Promise.all([publishing.stop(), draftBot.stop()])
      await store.close()
    },
  }
}
