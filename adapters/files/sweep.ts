import type { Dirent } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { systemCode } from '../errors.js'
import { isExpired } from './conversation-record.js'

const SLICE = 50
const retentions = ['web', 'teams'] as const

/** Deletes a conversation, in its turn, if nobody has touched it meanwhile. */
export type Expire = (path: string, stillExpired: () => Promise<boolean>) => Promise<boolean>

/**
 * Deletes conversations that have expired at `now`, and what set-aside and half-written files are
 * as old as that: they may hold the same. Works in slices, so that turns go on in between.
 *
 * @returns how many files were deleted
 */
export async function sweep(folder: string, now: Date, expire: Expire): Promise<number> {
  let seen = 0
  let deleted = 0
  for (const retention of retentions) {
    for (const shard of await list(join(folder, retention))) {
      const shardPath = join(folder, retention, shard.name)
      for (const { name } of await list(shardPath)) {
        const path = join(shardPath, name)
        if (name.endsWith('.json')) {
          const stillExpired = async () => isOlder(path, (date) => isExpired(date, retention, now))
          if ((await stillExpired()) && (await expire(path, stillExpired))) deleted += 1
        } else if (await isOlder(path, (date) => isExpired(date, retention, now))) {
          await rm(path, { force: true })
          deleted += 1
        }
        seen += 1
        if (seen % SLICE === 0) await breathe()
      }
    }
  }
  return deleted
}

async function isOlder(path: string, test: (date: Date) => boolean): Promise<boolean> {
  const stats = await stat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  })
  return stats !== null && test(stats.mtime)
}

async function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return []
    throw error
  })
}
