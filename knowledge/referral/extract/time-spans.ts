import { between, type Clause, has, indexOf } from './clauses/clause.js'
import type { Tag } from './vocabulary/tagger.js'
import { monthOf } from './vocabulary/time-words.js'

/** How many months ago something was: at least and at most. */
export interface Span {
  readonly least: number
  readonly most: number
}

const perUnit: readonly (readonly [Tag, number])[] = [
  ['year', 12],
  ['month', 1],
  ['week', 0.25],
  ['day', 0.03],
]
/** Nobody of ours has been away longer: more years are an age. */
const mostYears = 10

function exactly(months: number): Span {
  return { least: months, most: months }
}

/** `3 maanden`, `ruim 2 jaar`; not `over 3 maanden` or `nog 2 maanden`. */
function counted(clause: Clause): Span | null {
  const { words } = clause
  for (const [at, { value }] of words.entries()) {
    const unit = perUnit.find(([tag]) => words[at + 1]?.tags.includes(tag))
    if (value === null || unit === undefined) continue
    if (unit[0] === 'year' && value > mostYears) continue
    if (between(clause, at + 2, at + 3, 'aged')) continue
    if (between(clause, at - 2, at, 'ahead')) continue
    const months = value * unit[1]
    if (between(clause, at - 1, at, 'moreThan')) return { least: months + 1, most: months + 6 }
    if (between(clause, at - 1, at, 'almost')) return exactly(Math.max(0, months - 0.5))
    return exactly(months)
  }
  if (has(clause, 'long')) return exactly(36)
  const at = indexOf(clause, 'plural')
  if (at < 0 || (words[at - 1]?.value !== undefined && words[at - 1]?.value !== null)) return null
  if (words[at]?.tags.includes('year')) return exactly(36)
  return words[at]?.tags.includes('month') ? { least: 2, most: 11 } : exactly(1)
}

function since(year: number, month: number, now: Date): number {
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month
}

const shortYear = 20

/** `in maart`, `sinds okt '25`, `1-10-2026`, `na de kerst`: the last one that has been. */
function dated(clause: Clause, now: Date): Span | null {
  const { words } = clause
  const thisYear = now.getUTCFullYear()
  for (const [at, { text, value }] of words.entries()) {
    const month = monthOf.get(text)
    const next = words[at + 1]?.value ?? null
    if (month !== undefined) {
      const year = next !== null && next >= shortYear && next < 100 ? 2000 + next : next
      const known = year !== null && year > 2000 && year <= thisYear ? year : null
      const months = since(known ?? thisYear, month, now)
      return exactly(months < 0 ? months + 12 : months)
    }
    const last = words[at + 2]?.value ?? null
    const isDate = value !== null && next !== null && last !== null && next <= 12 && last > 2000
    if (isDate && since(last, next, now) >= 0) return exactly(since(last, next, now))
  }
  return null
}

function ofYear(clause: Clause, now: Date): Span | null {
  const year = clause.words.find(
    ({ value }) => value !== null && value > 2000 && value < 2100,
  )?.value
  if (year === undefined || year === null || year > now.getUTCFullYear()) return null
  // Diplomas are given before the summer.
  if (has(clause, 'earned', 'diploma') && !has(clause, 'stopped'))
    return exactly(Math.max(0, since(year, 6, now)))
  return { least: Math.max(0, since(year, 12, now)), most: since(year, 1, now) }
}

/** @returns how long ago the clause says something was, or null */
export function spanIn(clause: Clause, now: Date): Span | null {
  const found = counted(clause) ?? dated(clause, now) ?? ofYear(clause, now)
  if (found !== null) return found
  if (has(clause, 'lately')) return exactly(0)
  if (has(clause, 'thisYear')) return exactly(now.getUTCMonth() / 2)
  const year = now.getUTCFullYear() - 1
  // Nobody tells whether the calendar's last year is meant or the school's.
  return has(clause, 'lastYear') ? { least: since(year, 12, now), most: since(year, 1, now) } : null
}
