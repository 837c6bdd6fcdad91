import { mkdir, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { isoWeek, mondayOf, weeksBefore } from '../../bot/iso-week.js'
import type { EventLog, WeekCounter } from '../../bot/ports.js'
import { systemCode } from '../errors.js'
import { PrivateJsonFile } from './private-json-file.js'

const weekSchema = z.strictObject({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  counts: z.record(z.string(), z.int().positive()),
})

/** What was counted in one week. */
export type WeekOfCounts = z.infer<typeof weekSchema>

export interface WeekLedger extends WeekCounter {
  /** Deletes the weeks that are kept long enough. @returns how many */
  sweep(now: Date): Promise<number>
  /** Resolves once all that was counted is on disk. */
  flush(): Promise<void>
}

export interface LedgerBounds {
  /** Weeks that are kept, the running one included. */
  readonly weeks: number
  /** Different things that a week holds; what comes after that is counted together, as `…`. */
  readonly entries: number
}

const rest = '…'
const fileName = /^(\d{4}-W\d{2})\.json$/
const temporary = /^\.\d{4}-W\d{2}\.json\.tmp$/

/**
 * Counts per week, one file each. The file says nothing about when in the week something was
 * counted: its entries are sorted, and its own time is the Monday.
 */
export function createWeekLedger(
  folder: string,
  log: EventLog,
  { weeks, entries }: LedgerBounds,
): WeekLedger {
  const waiting = new Map<string, string[]>()
  let writing: Promise<void> | null = null

  /** What is counted while a write is under way shares the next one. */
  async function write(): Promise<void> {
    const now = [...waiting]
    waiting.clear()
    for (const [week, things] of now) {
      await add(week, things).catch((error: unknown) =>
        log.write('counts.not-kept', { error: systemCode(error) }),
      )
    }
    writing = waiting.size > 0 ? write() : null
  }

  async function add(week: string, things: readonly string[]): Promise<void> {
    const path = join(folder, `${week}.json`)
    const counts = { ...(await readWeek(path))?.counts }
    for (const thing of things) {
      const isRoom = counts[thing] !== undefined || Object.keys(counts).length < entries
      const entry = isRoom ? thing : rest
      counts[entry] = (counts[entry] ?? 0) + 1
    }
    const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const low = new Low<WeekOfCounts>(new PrivateJsonFile(path), { week, counts: sorted })
    await low.write()
    await utimes(path, mondayOf(week), mondayOf(week))
  }

  return {
    count: (week, what) => {
      waiting.set(week, [...(waiting.get(week) ?? []), what])
      writing ??= write()
    },

    sweep: async (now) => {
      const first = weeksBefore(isoWeek(now.toISOString()), weeks - 1)
      const old = (await namesIn(folder)).filter((name) => {
        const week = fileName.exec(name)?.[1]
        return week === undefined ? temporary.test(name) && writing === null : week < first
      })
      for (const name of old) await rm(join(folder, name), { force: true })
      return old.length
    },

    flush: async () => {
      while (writing !== null) await writing
    },
  }
}

/** @returns null where there is no such file, or nothing in it that can be understood */
async function readWeek(path: string): Promise<WeekOfCounts | null> {
  try {
    return weekSchema.nullable().parse(await new PrivateJsonFile<unknown>(path).read())
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    return null
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
}

/** @returns the weeks of a folder, latest first; a server may be counting meanwhile */
export async function readWeeks(folder: string): Promise<WeekOfCounts[]> {
  const names = (await namesIn(folder)).filter((name) => fileName.test(name)).sort()
  const weeks = await Promise.all(names.map((name) => readWeek(join(folder, name))))
  return weeks.filter((week) => week !== null).reverse()
}
