import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ConversationStore, EventLog } from '../../bot/ports.js'
import { TurnTaking } from '../../bot/turn-taking.js'
import { RecentlyUsed } from '../recently-used.js'
import { ConversationFile } from './conversation-file.js'
import { conversationPath, isExpired } from './conversation-record.js'
import { temporaryPath } from './private-json-file.js'
import { sweep } from './sweep.js'

export interface FileStore extends ConversationStore {
  /** Deletes what nobody has touched for too long. @returns how many files went */
  sweep(now: Date): Promise<number>
  /** Resolves once all that was asked for is on disk. */
  flush(): Promise<void>
}

/** Every conversation in a file of its own, so that a turn costs the same however many there are. */
export function createConversationStore(
  dataDir: string,
  log: EventLog,
  { open: limit = 1000 } = {},
): FileStore {
  const folder = join(dataDir, 'conversations')
  const recent = new RecentlyUsed<ConversationFile>(limit)
  /** Held until written: what is not on disk yet must not be read from there. */
  const unwritten = new Map<string, ConversationFile>()
  const turns = new TurnTaking()

  async function open(path: string): Promise<ConversationFile> {
    const file = recent.get(path) ?? unwritten.get(path) ?? (await ConversationFile.open(path, log))
    recent.set(path, file)
    return file
  }

  async function remove(path: string): Promise<void> {
    recent.delete(path)
    // Whether or not that write succeeded: what it left is what has to go.
    await unwritten
      .get(path)
      ?.written()
      .catch(() => undefined)
    await rm(path, { force: true })
    await rm(temporaryPath(path), { force: true })
  }

  /** What was set aside because nobody could read it may hold the same facts. */
  async function removeSetAside(path: string): Promise<void> {
    const names = await readdir(dirname(path)).catch(() => [])
    for (const name of names) {
      if (name.startsWith(`${basename(path)}.corrupt-`)) await rm(join(dirname(path), name))
    }
  }

  async function settle(path: string, file: ConversationFile): Promise<void> {
    try {
      await file.written()
    } catch (error) {
      recent.delete(path)
      throw error
    } finally {
      if (!file.isWriting) unwritten.delete(path)
    }
  }

  return {
    load: (key, now) => {
      const path = conversationPath(folder, key)
      return turns.run(path, async () => {
        const { record } = await open(path)
        if (record === null) return null
        if (!isExpired(new Date(record.touchedAt), key.retention, now)) {
          return structuredClone(record.state)
        }
        await remove(path)
        return null
      })
    },

    save: async (key, state, now) => {
      const path = conversationPath(folder, key)
      const record = { touchedAt: now.toISOString(), state: structuredClone(state) }
      const file = await turns.run(path, async () => {
        const file = await open(path)
        file.put(record)
        unwritten.set(path, file)
        return file
      })
      await settle(path, file)
    },

    forget: (key) => {
      const path = conversationPath(folder, key)
      return turns.run(path, async () => {
        await remove(path)
        await removeSetAside(path)
      })
    },

    sweep: (now) =>
      sweep(folder, now, (path, stillExpired) =>
        turns.run(path, async () => {
          if (unwritten.has(path) || !(await stillExpired())) return false
          await remove(path)
          return true
        }),
      ),

    flush: async () => {
      await turns.idle()
      await Promise.allSettled([...unwritten.values()].map((file) => file.written()))
    },
  }
}
