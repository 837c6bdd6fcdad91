import { crc32 } from 'node:zlib'
import { type JournalEvent, journalEventTypes } from '../../knowledge/handover/event.js'
import { journalDamaged, journalUnknown } from '../errors.js'

const checkLength = 8

/** Tells a torn line from a whole one, and costs less than reading what is in it. */
function checkOf(json: string): string {
  return crc32(json).toString(16).padStart(checkLength, '0')
}

/**
 * What is written and synced together, as one line that tells by itself whether it is whole. One, as
 * a disk writes what it was given in any order: of two lines the second might be there alone.
 */
export function lineOf(events: readonly JournalEvent[]): string {
  const json = JSON.stringify(events)
  return `${checkOf(json)} ${json}\n`
}

/** @returns null where the line is not whole. @throws CodedError where it is, and says nothing to us */
function eventsOf(line: string, path: string, number: number): JournalEvent[] | null {
  const json = line.slice(checkLength + 1)
  if (line[checkLength] !== ' ' || checkOf(json) !== line.slice(0, checkLength)) return null
  // Held against the schema when it was written, and the same since then, by its check: doing so
  // again would take a third of the time of a start.
  const events: JournalEvent[] = JSON.parse(json)
  const unknown = events.find(({ type }) => !journalEventTypes.has(type))
  if (unknown !== undefined) throw journalUnknown(path, number, unknown.type)
  return events
}

export interface JournalRead {
  readonly events: JournalEvent[]
  /** In bytes: of the lines that are whole, and of what comes behind. */
  readonly whole: number
  readonly torn: number
  /** The last whole line; empty where there is none. */
  readonly last: string
}

/**
 * Reads a journal back. Only its very end may be torn: every line before it was synced before the
 * next was begun.
 *
 * @throws CodedError `journal-damaged` or `journal-unknown`
 */
export function readLines(text: string, path: string): JournalRead {
  const events: JournalEvent[] = []
  let last = ''
  let from = 0
  for (let number = 1; ; number += 1) {
    const end = text.indexOf('\n', from)
    if (end < 0) break
    const line = text.slice(from, end)
    const read = eventsOf(line, path, number)
    if (read === null) {
      if (end + 1 < text.length) throw journalDamaged(path, number)
      break
    }
    for (const event of read) events.push(event)
    last = line
    from = end + 1
  }
  const torn = Buffer.byteLength(text.slice(from))
  return { events, whole: Buffer.byteLength(text) - torn, torn, last: last && `${last}\n` }
}
