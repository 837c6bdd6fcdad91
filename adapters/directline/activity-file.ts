import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { EventLog } from '../../bot/ports.js'
import { conversationUnreadable, conversationUnwritable, systemCode } from '../errors.js'
import { temporaryPath } from '../files/private-json-file.js'
import {
  type Draft,
  isFromUser,
  type KeptActivity,
  kept,
  placeOf,
  withoutWords,
} from './activity.js'
import {
  type ActivityLine,
  after,
  contentOf,
  latest,
  lineOf,
  most,
  readLines,
} from './activity-lines.js'
import { OwnWords } from './own-words.js'

/** What is known of a message that came in with a name of its own. */
interface Known {
  readonly id: string
  readonly isAnswered: boolean
}

/**
 * The activities of one conversation: one line each, added at the end, so that a turn costs the
 * same however long the conversation is. What people typed is not in it: for a while that is in
 * memory, with where the end is.
 */
export class ActivityFile {
  #place = 0
  #lines = 0
  #bytes = 0
  #touchedAt = new Date(0)
  readonly #known = new Map<string, Known>()
  readonly #words = new OwnWords()

  private constructor(
    readonly path: string,
    readonly conversationId: string,
  ) {}

  /**
   * What cannot be understood is left out, and not set aside: it may be what somebody said.
   *
   * @returns null where there is no such conversation, or nothing of it can be understood
   */
  static async open(
    path: string,
    conversationId: string,
    log: EventLog,
  ): Promise<ActivityFile | null> {
    const content = await read(path)
    if (content === null) return null
    const { lines, whole } = readLines(content)
    if (!whole) log.write('activities.mended', { file: basename(path), lines: lines.length })
    if (lines.length === 0) return null
    const file = new ActivityFile(path, conversationId)
    file.#note(lines)
    if (!whole) await file.#replace(latest(lines))
    return file
  }

  static create(path: string, conversationId: string): ActivityFile {
    return new ActivityFile(path, conversationId)
  }

  /** Where the last activity stands; it never goes back. */
  get place(): number {
    return this.#place
  }

  get touchedAt(): Date {
    return this.#touchedAt
  }

  /** @returns the message that came in under this name, or null */
  known(clientId: string | null): Known | null {
    return clientId === null ? null : (this.#known.get(clientId) ?? null)
  }

  /** Gives each a place at the end, and resolves once they are on disk. */
  async append(drafts: readonly Draft[], now: Date): Promise<KeptActivity[]> {
    const activities = drafts.map((draft, at) =>
      kept(draft, this.conversationId, this.#place + at + 1, now),
    )
    const lines = activities.map((activity) => lineOf(withoutWords(activity)))
    await write(this.path, () => appendFile(this.path, contentOf(lines), { mode: 0o600 }))
    this.#note(lines)
    for (const activity of activities) {
      if (isFromUser(activity)) this.#words.hold(activity, now)
      // Words that told of danger are held no longer than it takes to answer them.
      else if (activity.channelData?.reply?.tone === 'crisis')
        this.#words.letGo(activity.replyToId ?? '')
    }
    if (this.#lines > 2 * most.activities || this.#bytes > 2 * most.bytes) {
      await this.#replace(latest(await this.#read()))
    }
    return activities
  }

  /** @returns what came after a place, as far as it is kept */
  async after(place: number, now: Date): Promise<KeptActivity[]> {
    if (place >= this.#place) return []
    const lines = after(latest(await this.#read()), place)
    return lines.map((activity) =>
      isFromUser(activity) ? this.#words.restore(activity, now) : activity,
    )
  }

  /** Lets go of typed words that nobody will ask for any more. */
  fade(now: Date): void {
    this.#words.fade(now)
  }

  /**
   * Forgets all of it but that something has just been said, without a word of it: so that the
   * answer still finds its place, and who sends that message again is not told twice.
   */
  async wipe(): Promise<void> {
    const said = (await this.#read()).filter(({ activity }) => isFromUser(activity))
    this.#words.clear()
    await this.#replace(said.slice(-1))
  }

  async #read(): Promise<ActivityLine[]> {
    return readLines((await read(this.path)) ?? '').lines
  }

  async #replace(lines: readonly ActivityLine[]): Promise<void> {
    const temporary = temporaryPath(this.path)
    await write(this.path, async () => {
      await writeFile(temporary, contentOf(lines), { mode: 0o600 })
      await rename(temporary, this.path)
    })
    this.#known.clear()
    this.#lines = 0
    this.#bytes = 0
    this.#note(lines)
  }

  #note(lines: readonly ActivityLine[]): void {
    for (const { activity, text } of lines) {
      this.#lines += 1
      this.#bytes += Buffer.byteLength(text) + 1
      this.#place = Math.max(this.#place, placeOf(activity))
      this.#touchedAt = new Date(activity.timestamp)
      const clientId = activity.channelData?.clientActivityID
      if (clientId !== undefined) this.#known.set(clientId, { id: activity.id, isAnswered: false })
      if (activity.replyToId !== undefined) this.#answered(activity.replyToId)
    }
  }

  #answered(id: string): void {
    for (const [clientId, known] of this.#known) {
      if (known.id === id) this.#known.set(clientId, { id, isAnswered: true })
    }
  }
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null
    throw conversationUnreadable(path, error)
  })
}

async function write(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action().catch(async (error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await action()
    })
  } catch (error) {
    throw conversationUnwritable(path, error)
  }
}
