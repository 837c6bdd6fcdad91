import { daysLater } from '../../../knowledge/dutch-time.js'
import type { RecordIndex, RecordRow } from './record-index.js'

/** What somebody looks for; what is empty does not matter. */
export interface Wanted {
  readonly q: string
  readonly region: string
  readonly kind: string
  readonly show: 'alles' | 'veranderd' | 'verloopt'
}

/** So many days ahead something counts as running out soon. */
export const soonDays = 90

/**
 * @param touched the names of what was changed in the draft
 * @returns what answers to all of it, what is called so first
 */
export function findRecords(
  { rows }: RecordIndex,
  { q, region, kind, show }: Wanted,
  { touched, today }: { readonly touched: ReadonlySet<string>; readonly today: string },
): RecordRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  const last = daysLater(today, soonDays)
  const isWanted = (row: RecordRow) =>
    (region === '' || row.region === region) &&
    (kind === '' || row.kind === kind) &&
    (show !== 'veranderd' || touched.has(row.name)) &&
    (show !== 'verloopt' || (row.validUntil >= today && row.validUntil <= last))
  const order = ({ title, validUntil }: RecordRow) => (show === 'verloopt' ? validUntil : title)
  return [...rows.values()]
    .filter(isWanted)
    .flatMap((row) => {
      const rank = rankOf(row, words)
      return rank === null ? [] : [{ row, rank }]
    })
    .sort((a, b) => a.rank - b.rank || order(a.row).localeCompare(order(b.row), 'nl'))
    .map(({ row }) => row)
}

/** @returns how far from its name the words stand, or null where one of them does not */
function rankOf({ title, called, text }: RecordRow, words: readonly string[]): number | null {
  if (!words.every((word) => called.includes(word) || text.includes(word))) return null
  const name = title.toLowerCase()
  if (words.every((word) => name.includes(word))) return 0
  return words.every((word) => called.includes(word)) ? 1 : 2
}
