import { crc32 } from 'node:zlib'
import type { z } from 'zod'
import { journalDamaged, journalUnknown } from '../errors.js'

/** What a journal holds. */
export interface JournalKind<E> {
  readonly schema: z.ZodType<E>
  /** Of all its events: one of another type is from a newer program. */
  readonly types: ReadonlySet<string>
}

const checkLength = 8

/** Tells a torn line from a whole one, and costs less than reading what is in it. */
function checkOf(json: string): string {
  return crc32(json).toString(16).padStart(checkLength, '0')
}

/**
 * What is written and synced together, as one line that tells by itself whether it is whole. One, as
 * a disk writes what it was given in any order: of two lines the second might be there alone.
 */
export function lineOf(events: readonly unknown[]): string {
  const json = JSON.stringify(events)
  return `${checkOf(json)} ${json}\n`
}

/** @returns null where the line is not whole. @throws CodedError where it is, and says nothing to us */
function eventsOf<E>(
  line: string,
  { path, number, types }: { path: string; number: number; types: ReadonlySet<string> },
): E[] | null {
  const json = line.slice(checkLength + 1)
  if (line[checkLength] !== ' ' || checkOf(json) !== line.slice(0, checkLength)) return null
  // Held against the schema when it was written, and the same since then, by its check: doing so
  // again would take a third of the time of a start.
  const events: (E & { type: string })[] = JSON.parse(json)
  const unknown = events.find(({ type }) => !types.has(type))
  if (unknown !== undefined) throw journalUnknown(path, number, unknown.type)
  return events
}

export interface JournalRead<E> {
  readonly events: E[]
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
export function readLines<E>(
  text: string,
  path: string,
  { types }: JournalKind<E>,
): JournalRead<E> {
  const events: E[] = []
  let last = ''
  let from = 0
  for (let number = 1; ; number += 1) {
    const end = text.indexOf('\n', from)
    if (end < 0) break
    const line = text.slice(from, end)
    const read = eventsOf<E>(line, { path, number, types })
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
