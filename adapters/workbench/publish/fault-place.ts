import { createHash } from 'node:crypto'
import { type Entries, entryName } from '../../../knowledge/publication/entry.js'
import type { ProvenFault } from '../../publications/proof.js'
import { entryLink } from '../entry-link.js'
import { titleOf } from './entry-changes.js'

/** What a fault is about, where that can be opened. */
export interface FaultPlace {
  readonly href: string
  readonly title: string
}

export type FindPlace = (fault: ProvenFault) => FaultPlace | null

const field = /\b(?:facets(?:\.\w+)*|when(?:\.\w+)*|\w+(?:\.\w+)+)\b/

/** @returns finds the entry that a fault names, by its key, and the field in it */
export function faultPlaces(entries: Entries): FindPlace {
  const byKey = new Map([...entries.values()].map((entry) => [entry.key, entry]))
  return ({ file, record, message }) => {
    const words = record.split(/[\s›,]+/)
    const key = words.find((word) => word !== '' && byKey.has(word))
    const entry = key === undefined ? entries.get(`${file}#`) : byKey.get(key)
    if (entry === undefined) return null
    const name = entryName(entry)
    const rest = record.replace(key ?? '', '')
    // A fault of a form names its field before a colon.
    const told = field.exec(rest)?.[0] ?? /^([\w.]+): /.exec(message)?.[1] ?? ''
    return { href: entryLink(name, told), title: titleOf(name, entry) }
  }
}

/** @returns by what the tick of a warning is known */
export function faultId({ code, file, record, message }: ProvenFault): string {
  const hash = createHash('sha256').update([code, file, record, message].join('\n'))
  return hash.digest('hex').slice(0, 12)
}
