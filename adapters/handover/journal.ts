import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type JournalEvent, journalEventSchema } from '../../knowledge/handover/event.js'
import { journalDamaged } from '../errors.js'
import type { Appendable, Disk } from './disk.js'

/** Everything that happened, in the order in which it did. Nothing in it is ever changed. */
export interface Journal {
  /** All of them or none. Resolves once they survive the end of this process and of the power. */
  append(events: readonly JournalEvent[]): Promise<void>
  /** Resolves once all that was asked for is on disk; takes nothing more. */
  close(): Promise<void>
}

const checkLength = 12

function checkOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, checkLength)
}

/** What happened at once, as a line that tells by itself whether it is whole. */
function lineOf(events: readonly JournalEvent[]): string {
  const json = JSON.stringify(events)
  return `${checkOf(json)} ${json}\n`
}

function eventsOf(line: string): JournalEvent[] | null {
  const json = line.slice(checkLength + 1)
  if (checkOf(json) !== line.slice(0, checkLength)) return null
  return z.array(journalEventSchema).parse(JSON.parse(json))
}

/**
 * Opens a journal and reads back what stands in it. What was being written when the process or the
 * power ended was not promised to anybody, and is cut off.
 *
 * @throws CodedError `journal-damaged` where a line before the end is not whole
 */
export async function openJournal(
  disk: Disk,
  path: string,
): Promise<{ journal: Journal; events: JournalEvent[] }> {
  const text = (await disk.read(path)) ?? ''
  const { events, whole } = readLines(text, path)
  if (whole < Buffer.byteLength(text)) await disk.cut(path, whole)
  const file = await disk.appendTo(path)
  return { journal: createJournal({ disk, path, file, length: whole }), events }
}

/** @returns the events, and how many bytes of the file they take */
function readLines(text: string, path: string): { events: JournalEvent[]; whole: number } {
  const lines = text.split('\n')
  const read = lines.slice(0, -1).map(eventsOf)
  const end = read.indexOf(null)
  const good = read.slice(0, end < 0 ? read.length : end).filter((events) => events !== null)
  if (end >= 0 && read.slice(end).some((events) => events !== null)) {
    throw journalDamaged(path, end + 1)
  }
  const whole = lines.slice(0, good.length).reduce((sum, line) => sum + byteLength(line), 0)
  return { events: good.flat(), whole }
}

function byteLength(line: string): number {
  return Buffer.byteLength(line) + 1
}

interface Waiting {
  readonly line: string
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
function createJournal(kept: JournalFile): Journal {
  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null
  let isDoubtful = false

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
    await kept.file.append(text)
    await kept.file.sync()
    isDoubtful = false
    kept.length += Buffer.byteLength(text)
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeOut(batch.map(({ line }) => line).join('')).then(
        () => batch.forEach(({ done }) => void done()),
        (error: unknown) => batch.forEach(({ failed }) => void failed(error)),
      )
    }
    writing = null
  }

  return {
    append: (events) =>
      new Promise((done, failed) => {
        waiting.push({ line: lineOf(events), done, failed })
        writing ??= write()
      }),
    close: async () => {
      while (writing !== null) await writing
      await kept.file.close()
    },
  }
}
