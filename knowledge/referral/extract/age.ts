import { agesAt, clearness } from './age-numbers.js'
import { type Clause, has, indexOf } from './clauses/clause.js'
import { ofPerson } from './clauses/read-clauses.js'

/** Ages at which a band of the fact `leeftijd` begins. */
const bands: readonly (readonly [number, string])[] = [
  [27, '27+'],
  [23, '23-26'],
  [18, '18-22'],
  [16, '16-17'],
  [12, '12-15'],
  [0, '0-11'],
]

/** @returns the band of `leeftijd` in which an age in whole years falls */
export function ageBand(years: number): string {
  return bands.find(([from]) => years >= from)?.[1] ?? '0-11'
}

const youngest = 8
const oldest = 70

function bandsOf(...years: readonly number[]): string[] {
  return [...new Set(years.map(ageBand))]
}

/** Years of birth that somebody may name; the birthday may be still to come. */
function fromBirth(
  [clause, next]: readonly [Clause, Clause | undefined],
  now: Date,
): string[] | null {
  const at = indexOf(clause, 'born')
  if (at < 0) return null
  const words = [...clause.words.slice(at + 1), ...(next?.words ?? [])]
  const numbers = words.flatMap(({ value }) => value ?? [])
  const year = numbers.find((value) => value > 1900 && value <= now.getUTCFullYear())
  if (year === undefined) return null
  const age = now.getUTCFullYear() - year
  if (age < youngest || age > oldest) return null
  const [day = 0, month = 0] = numbers
  if (numbers.length < 3 || month > 12 || day > 31) return bandsOf(age - 1, age)
  const had =
    month < now.getUTCMonth() + 1 || (month === now.getUTCMonth() + 1 && day <= now.getUTCDate())
  return bandsOf(had ? age : age - 1)
}

/**
 * @returns bands of `leeftijd` that fit, or null where no age is named
 */
export function extractAge(clauses: readonly Clause[], now: Date): string[] | null {
  let best: { clear: number; bands: string[] } | null = null
  const own = ofPerson(clauses)
  for (const [place, clause] of own.entries()) {
    const born = fromBirth([clause, own[place + 1]], now)
    if (born !== null) return born
    // `was 17 toen ik 2 havo deed` tells of then.
    if (clause.lead === 'toen') continue
    for (const [at, { value }] of clause.words.entries()) {
      if (value === null || value < youngest || value > oldest) continue
      const clear = clearness(clause, at, value)
      if (clear > (best?.clear ?? 0)) best = { clear, bands: bandsOf(...agesAt(clause, at, value)) }
    }
  }
  if (best !== null) return best.bands
  if (own.some((clause) => has(clause, 'minor'))) return ['12-15', '16-17']
  if (own.some((clause) => has(clause, 'adult'))) return ['18-22', '23-26']
  return null
}

/** @returns the band for a bare answer to "hoe oud", as `23` or `23 jaar` */
export function bareAge(text: string): string[] | null {
  const match = /\b(\d{1,2})\b/.exec(text)
  if (match?.[1] === undefined) return null
  const years = Number(match[1])
  return years >= 5 && years <= 80 ? [ageBand(years)] : null
}
