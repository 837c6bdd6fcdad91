import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type JournalEvent, journalEventSchema } from '../../knowledge/handover/event.js'
import { journalDamaged, journalUnknown } from '../errors.js'

const checkLength = 12
const lineSchema = z.array(journalEventSchema)

function checkOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, checkLength)
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
  const read = lineSchema.safeParse(JSON.parse(json))
  if (!read.success) throw journalUnknown(path, number, read.error)
  return read.data
}

export interface JournalRead {
  readonly events: JournalEvent[]
  readonly whole: number
  readonly last: string
}

/**
 * Reads a journal back. Only its very end may be torn: every line before it was synced before the
 * next was begun.
 *
 * @returns the events, how many bytes of the file they take, and the last line
 * @throws CodedError `journal-damaged` or `journal-unknown`
 */
export function readLines(text: string, path: string): JournalRead {
  const events: JournalEvent[] = []
  let whole = 0
  let last = ''
  let number = 1
  for (let from = 0; from < text.length; number += 1) {
    const end = text.indexOf('\n', from)
    if (end < 0) break
    const line = text.slice(from, end)
    const read = eventsOf(line, path, number)
    if (read === null) {
      if (end + 1 < text.length) throw journalDamaged(path, number)
      break
    }
    for (const event of read) events.push(event)
    last = `${line}\n`
    whole += Buffer.byteLength(last)
    from = end + 1
  }
  return { events, whole, last }
}
