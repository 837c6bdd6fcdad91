import type { HandoverDesk } from './desk.js'

/** What the rules about minors look at. */
export type Age = 'onder-16' | 'onder-18' | 'volwassen' | 'onbekend'

const youngest: ReadonlySet<string> = new Set(['0-11', '12-15'])
const adults: ReadonlySet<string> = new Set(['18-22', '23-26', '27+'])

/** @param bands the values of the fact `leeftijd` that are still possible */
export function ageOf(bands: readonly string[] = []): Age {
  if (bands.length === 0) return 'onbekend'
  if (bands.every((band) => youngest.has(band))) return 'onder-16'
  if (bands.every((band) => band === '16-17')) return 'onder-18'
  return bands.every((band) => adults.has(band)) ? 'volwassen' : 'onbekend'
}

/** Who asks for a handover, and about whom. */
export interface Asker {
  readonly age: Age
  /** A parent asks: the young person is not there to agree. */
  readonly isParent: boolean
}

/**
 * Whether something may be handed over. `age`: that has to be known first; `met-ouder`: only with
 * somebody's word that a parent knows; `onder-16` and `ouder`: nothing is kept.
 */
export type Permission = 'ja' | 'met-ouder' | 'age' | 'onder-16' | 'ouder'

/** @returns what the rules say: those of the desk under 16, and the young person's own word above */
export function mayHandOver(
  { age, isParent }: Asker,
  { under16 }: Pick<HandoverDesk, 'under16'>,
): Permission {
  if (isParent) return 'ouder'
  if (age === 'onbekend') return 'age'
  if (age !== 'onder-16' || under16 === 'mag-zelf') return 'ja'
  return under16 === 'met-ouder' ? 'met-ouder' : 'onder-16'
}

const startkwalificatie: ReadonlySet<string> = new Set([
  'havo',
  'vwo',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'hbo',
  'wo',
])

/** @param diplomas the values of the fact `diploma` that are still possible */
export function hasStartkwalificatie(diplomas: readonly string[] = []): boolean {
  return diplomas.length > 0 && diplomas.every((diploma) => startkwalificatie.has(diploma))
}

/** @param diplomas the values of the fact `diploma` that are still possible */
export function lacksStartkwalificatie(diplomas: readonly string[]): boolean {
  return diplomas.length > 0 && diplomas.every((diploma) => !startkwalificatie.has(diploma))
}
