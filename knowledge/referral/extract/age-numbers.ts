import { between, type Clause, has, type Word } from './clauses/clause.js'
import { monthOf } from './vocabulary/time-words.js'

/** Begin, half and eind twintig: from and to which year. */
const decades: Readonly<Record<string, readonly [number, number]>> = {
  begin: [0, 2],
  half: [3, 6],
  halverwege: [3, 6],
  midden: [3, 6],
  eind: [6, 9],
}
const majority = 18
/** `18+` and `18-`: up to where, as far as the bands go. */
const grown = [18, 23]
const minor = [15, 16]
/** How far before the number `word` may stand: `word over twee maanden 18`. */
const turningReach = 6

/** @returns the ages in whole years that the number may stand for */
export function agesAt(clause: Clause, at: number, years: number): readonly number[] {
  const { words } = clause
  const next = words[at + 1]?.text
  const decade = decades[words[at - 1]?.text ?? '']
  if (decade !== undefined && years % 10 === 0) return [years + decade[0], years + decade[1]]
  if (years === majority && next === 'plus') return grown
  if (years === majority && next === 'min') return minor
  if (next === 'of' && words[at + 2]?.value === years + 1) return [years, years + 1]
  return [isStillToCome(clause, at) ? years - 1 : years]
}

/** `bijna 18`, `nog geen 18`, `word in maart 27`. */
function isStillToCome({ words }: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - turningReach); back -= 1) {
    const { text = '', tags = [] } = words[back] ?? {}
    if (text === 'word' || text === 'wordt') return true
    if (back >= at - 2 && tags.includes('turning')) return true
  }
  return false
}

function isUnit(word: Word): boolean {
  const { tags, text } = word
  const units = ['otherUnit', 'month', 'week', 'day', 'ago'] as const
  return units.some((tag) => tags.includes(tag)) || monthOf.has(text) || word.value !== null
}

const pastOrPart = new Set('was werd mijn mn me zijn haar zn voor tot tm vanaf tussen'.split(' '))
/** Nobody has been away for longer: more years are an age. */
const mostYearsAway = 10

/** `17 jaar` but not `2 jaar geleden`, `10 jaar werkervaring`, `over 2 jaar`. */
function isTime(clause: Clause, at: number, years: number): boolean {
  if (between(clause, at - 1, at, 'ahead') || clause.words[at + 2]?.text === 'lang') return true
  if (between(clause, at + 2, at + 4, 'otherUnit')) return true
  if (between(clause, at + 2, at + 3, 'ago')) return true
  const away = ['ago', 'away', 'stopped', 'after', 'home', 'learning'] as const
  return years <= mostYearsAway && between(clause, at + 2, at + 5, ...away)
}

/** `op mijn 17e`, `16 uur`, `15 mei`, `tot 27`, `niveau 12`: numbers that are no age of now. */
function isOther(clause: Clause, at: number, years: number): boolean {
  const { words } = clause
  const before = words[at - 1]
  const next = words[at + 1]
  if (before !== undefined && (before.value !== null || pastOrPart.has(before.text))) return true
  if (before?.tags.includes('level')) return true
  if (next === undefined) return false
  if (isUnit(next) || next.text === 'tot' || next.text === 'tm') return true
  return next.tags.includes('year') && isTime(clause, at, years)
}

/** `ik heb een broertje van 12`, `ik heb een kind van 9`. */
function isOfAnother(clause: Clause, at: number): boolean {
  if (between(clause, at - 4, at, 'peer', 'elder') && clause.subject === 'person')
    return !between(clause, at - 2, at, 'me', 'them')
  return between(clause, at - 4, at, 'child') && has(clause, 'me') && has(clause, 'have')
}

/** A number by itself is an age when it is that of a young person. */
const youngestBare = 12
/** Words that go on after an age: `19 uit Oss`. */
const goesOn = new Set('uit met zonder woont wonend in of plus min'.split(' '))

/**
 * @returns how clearly the words around it make the number an age, from 0, where they do not, to 4;
 *   of two numbers the clearer is the age
 */
export function clearness(clause: Clause, at: number, years: number): number {
  if (isOther(clause, at, years) || isOfAnother(clause, at)) return 0
  const { words } = clause
  const next = words[at + 1]
  if (between(clause, at + 1, at + 2, 'year', 'aged') || next?.text === 'geworden') return 4
  if (between(clause, at - 1, at, 'age') || between(clause, at - 2, at, 'turning')) return 4
  if (years < youngestBare) return 0
  if (between(clause, at - 1, at, 'them', 'pupil')) return 3
  const of = words[at - 1]?.text === 'van'
  if (of && between(clause, at - 5, at - 1, 'them', 'pupil', 'peer')) return 3
  if (between(clause, at - 3, at, 'them', 'pupil', 'be', 'age', 'turned', 'decade')) return 2
  if (between(clause, at - turningReach, at, 'turning')) return 2
  if (between(clause, at + 1, at + 2, 'pupil', 'them')) return 2
  const alone = words.length <= 3 || next === undefined || goesOn.has(next.text)
  if (at === 0 && alone) return 1
  return next === undefined && between(clause, at - 2, at, 'pro', 'vso', 'mbo') ? 1 : 0
}
