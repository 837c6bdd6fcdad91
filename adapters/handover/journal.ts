import { z } from 'zod'
import type { Appendable, Disk } from './disk.js'
import { type JournalKind, lineOf, readLines } from './journal-lines.js'

/** Everything that happened, in the order in which it did. Nothing in it is ever changed. */
export interface Journal<E> {
  /**
   * All of them or none. Resolves once they survive the end of this process and of the power; once
   * it rejects they are not there. @throws JournalDoubtful where that cannot be said
   */
  append(events: readonly E[]): Promise<void>
  /** Resolves once all that was asked for is on disk; takes nothing more. */
  close(): Promise<void>
}

class JournalClosed extends Error {}

/** What was to be appended may be there after a restart: the disk took neither it nor its removal. */
export class JournalDoubtful extends Error {}

/**
 * Opens a journal and reads back what stands in it. What was being written when the process or the
 * power ended was not promised to anybody, and is cut off.
 *
 * @throws CodedError `journal-damaged` where a line before the end is not whole
 */
export async function openJournal<E>(
  disk: Disk,
  path: string,
  kind: JournalKind<E>,
): Promise<{ journal: Journal<E>; events: E[] }> {
  const text = (await disk.read(path)) ?? ''
  const { events, whole, torn, last } = readLines(text, path, kind)
  if (torn > 0) await disk.cut(path, whole)
  const file = await disk.appendTo(path)
  // A process that was killed may have left a whole line that no disk has seen: where its sync had
  // failed, another sync would say that all is well, and write nothing.
  if (last !== '') await disk.rewrite(path, whole - Buffer.byteLength(last), last)
  return { journal: createJournal({ disk, path, file, length: whole }, kind), events }
}

interface Waiting<E> {
  readonly events: readonly E[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

interface JournalFile {
  readonly disk: Disk
  readonly path: string
  file: Appendable
  /** In bytes, of what is there for good. */
  length: number
}

/** Events that come while others are being synced share the next sync. */
function createJournal<E>(kept: JournalFile, { schema }: JournalKind<E>): Journal<E> {
  const eventsSchema = z.array(schema)
  let waiting: Waiting<E>[] = []
  let writing: Promise<void> | null = null
  let isDoubtful = false
  let isClosed = false

  /** What a failed write left behind was not promised, and must not stand before what comes. */
  async function mend(): Promise<void> {
    await kept.file.close().catch(() => undefined)
    await kept.disk.cut(kept.path, kept.length)
    kept.file = await kept.disk.appendTo(kept.path)
    isDoubtful = false
  }

  async function writeOut(text: string): Promise<void> {
    if (isDoubtful) await mend()
    isDoubtful = true
    try {
      await kept.file.append(text)
      await kept.file.sync()
    } catch (error) {
      // Whoever is told that it failed may try again: it must not be there twice after a restart.
      await mend().catch((cause: unknown) => {
        throw new JournalDoubtful('', { cause })
      })
      throw error
    }
    isDoubtful = false
    kept.length += Buffer.byteLength(text)
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeOut(lineOf(batch.flatMap(({ events }) => events))).then(
        () => batch.forEach(({ done }) => void done()),
        (error: unknown) => batch.forEach(({ failed }) => void failed(error)),
      )
    }
    writing = null
  }

  return {
    append: (events) =>
      new Promise((done, failed) => {
        // The folder may be another process's by then.
        if (isClosed) throw new JournalClosed()
        waiting.push({ events: eventsSchema.parse(events), done, failed })
        writing ??= write()
      }),
    close: async () => {
      isClosed = true
      while (writing !== null) await writing
      await kept.file.close()
    },
  }
}
