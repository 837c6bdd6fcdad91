import { join } from 'node:path'
import type { EventLog } from '../../bot/ports.js'
import type { Counters } from '../../bot/tally.js'
import { createWeekLedger } from './week-ledger.js'

/** Where the counts are, below the data folder. */
export const countFolder = { crises: 'crises', misunderstood: 'learning' } as const

/** Two years of counts of crises; half a year of words, at most five hundred sentences a week. */
const bounds = {
  crises: { weeks: 104, entries: 100 },
  misunderstood: { weeks: 26, entries: 500 },
} as const

/** What a data folder counts per week, and how that is kept. */
export function openCounters(dataDir: string, log: EventLog) {
  const open = (what: keyof Counters) =>
    createWeekLedger(join(dataDir, countFolder[what]), log, bounds[what])
  const ledgers = { crises: open('crises'), misunderstood: open('misunderstood') }
  const all = Object.values(ledgers)
  return {
    counters: ledgers satisfies Counters,
    /** @returns how many weeks were kept long enough */
    sweep: async (now: Date): Promise<number> => {
      const gone = await Promise.all(all.map((ledger) => ledger.sweep(now)))
      return gone.reduce((sum, count) => sum + count, 0)
    },
    flush: async (): Promise<void> => {
      await Promise.all(all.map((ledger) => ledger.flush()))
    },
  }
}
