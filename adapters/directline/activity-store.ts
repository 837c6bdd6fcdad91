import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConversationKey, EventLog } from '../../bot/ports.js'
import { TurnTaking } from '../../bot/turn-taking.js'
import { conversationPath, isExpired } from '../files/conversation-record.js'
import { temporaryPath } from '../files/private-json-file.js'
import { sweep } from '../files/sweep.js'
import { RecentlyUsed } from '../recently-used.js'
import type { Draft, KeptActivity } from './activity.js'
import { ActivityFile } from './activity-file.js'

/** How this channel's conversations are named to the store of their states. */
export function keyOf(conversationId: string): ConversationKey {
  return { id: `${prefix}${conversationId}`, retention: 'web' }
}

const prefix = 'directline/'

/** @returns what this channel calls the conversation; null for one of another channel */
export function conversationIn({ id, retention }: ConversationKey): string | null {
  return retention === 'web' && id.startsWith(prefix) ? id.slice(prefix.length) : null
}

/** Some activities of a conversation, and where they end. */
export interface Page {
  readonly activities: readonly KeptActivity[]
  readonly watermark: string
}

/** What has been said, kept exactly as long as the state of the conversation. */
export interface ActivityStore {
  /** Runs in turn with all else on this conversation. @returns null where it is not there */
  visit<T>(id: string, now: Date, task: (file: ActivityFile) => Promise<T>): Promise<T | null>
  /** The first activities of a new conversation. */
  create(id: string, drafts: readonly Draft[], now: Date): Promise<void>
  forget(id: string): Promise<void>
  /**
   * Forgets what has been said, while the conversation itself goes on. Does nothing for one of
   * another channel.
   */
  wipe(key: ConversationKey, now: Date): Promise<void>
  /** Deletes what has expired. @returns how many conversations went */
  sweep(now: Date): Promise<number>
  idle(): Promise<void>
}

/** Every conversation in a file of its own, beside the file of its state. */
export function createActivityStore(
  dataDir: string,
  log: EventLog,
  { open: limit = 2000 } = {},
): ActivityStore {
  const folder = join(dataDir, 'activities')
  const recent = new RecentlyUsed<ActivityFile>(limit)
  const turns = new TurnTaking()
  const pathOf = (id: string) => conversationPath(folder, keyOf(id))

  async function open(id: string, now: Date): Promise<ActivityFile | null> {
    const path = pathOf(id)
    const file = recent.get(path) ?? (await ActivityFile.open(path, id, log))
    if (file === null || isExpired(file.touchedAt, 'web', now)) {
      await remove(path)
      return null
    }
    recent.set(path, file)
    return file
  }

  async function remove(path: string): Promise<void> {
    recent.delete(path)
    await rm(path, { force: true })
    await rm(temporaryPath(path), { force: true })
  }

  /** What failed half-way is read and mended before it is used again. */
  async function orReopen<T>(path: string, work: Promise<T>): Promise<T> {
    return work.catch((error: unknown) => {
      recent.delete(path)
      throw error
    })
  }

  return {
    visit: (id, now, task) => {
      const path = pathOf(id)
      return turns.run(path, async () => {
        const file = await open(id, now)
        return file === null ? null : orReopen(path, task(file))
      })
    },

    create: (id, drafts, now) => {
      const path = pathOf(id)
      return turns.run(path, async () => {
        if ((await open(id, now)) !== null) return
        const file = ActivityFile.create(path, id)
        await file.append(drafts, now)
        recent.set(path, file)
      })
    },

    forget: (id) => {
      const path = pathOf(id)
      return turns.run(path, () => remove(path))
    },

    wipe: async (key, now) => {
      const conversationId = conversationIn(key)
      if (conversationId === null) return
      const path = pathOf(conversationId)
      await turns.run(path, async () => {
        const file = await open(conversationId, now)
        if (file !== null) await orReopen(path, file.wipe())
      })
    },

    sweep: (now) => {
      for (const file of recent.values()) file.fade(now)
      return sweep(folder, now, (path, stillExpired) =>
        turns.run(path, async () => {
          if (!(await stillExpired())) return false
          await remove(path)
          return true
        }),
      )
    },

    idle: () => turns.idle(),
  }
}
