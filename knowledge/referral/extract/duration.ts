import { type Clause, denies, has, indexOf, lacks } from './clauses/clause.js'
import { ofPerson } from './clauses/read-clauses.js'
import { schoolMentions } from './school-mentions.js'
import { spanIn } from './time-spans.js'

/** @returns the band of `gestopt_maanden` in which a number of months falls; month 12 and 24 still count */
export function monthBand(months: number): string {
  if (months <= 12) return '0-12'
  return months <= 24 ? '13-24' : '25+'
}

const bandOrder = ['0-12', '13-24', '25+']

/** The clause says that somebody left, finished or is at home. */
function tellsOfLeaving(clause: Clause): boolean {
  if (has(clause, 'stopped')) return !denies(clause) && !has(clause, 'benefit', 'ww', 'bijstand')
  if (has(clause, 'away', 'jobless', 'leaver', 'former')) return !has(clause, 'about-verzuim')
  if (has(clause, 'home')) return !has(clause, 'ill')
  if (has(clause, 'left', 'diploma')) return !denies(clause) && !has(clause, 'will', 'no')
  const school = indexOf(clause, 'learning')
  if (school >= 0 && (lacks(clause, school) || denies(clause))) return !has(clause, 'come')
  return has(clause, 'nothing', 'did') && has(clause, 'did')
}

/** Time of something else: of a course that goes on, a benefit, an illness, what is to come. */
function ofSomethingElse(clause: Clause): boolean {
  if (clause.supposed || has(clause, 'ww', 'bijstand', 'wajong', 'benefit', 'register')) return true
  if (has(clause, 'stop') && !has(clause, 'past')) return true
  const attends = has(clause, 'attend', 'sit') && schoolMentions(clause).length > 0
  return attends && !denies(clause) && !has(clause, 'stopped', 'home', 'away')
}

/** Nothing but a time: `gestopt met mbo, drie maanden geleden`. */
function onlyTime(clause: Clause): boolean {
  return clause.words.length <= 5 && has(clause, 'ago')
}

/**
 * @returns bands of `gestopt_maanden`, or null where no time is named
 */
export function extractDuration(clauses: readonly Clause[], now: Date): string[] | null {
  const own = ofPerson(clauses)
  for (const [at, clause] of own.entries()) {
    if (ofSomethingElse(clause)) continue
    const before = own[at - 1]
    const leaves =
      tellsOfLeaving(clause) ||
      (onlyTime(clause) && before !== undefined && tellsOfLeaving(before)) ||
      (has(clause, 'earned') && !has(clause, 'will', 'almost') && !denies(clause))
    const span = leaves ? spanIn(clause, now) : null
    if (span === null) continue
    const bands = [monthBand(span.least), monthBand(span.most)].map((band) =>
      bandOrder.indexOf(band),
    )
    return bandOrder.slice(bands[0], (bands[1] ?? 0) + 1)
  }
  return null
}

const perUnit: Readonly<Record<string, number>> = {
  jaar: 12,
  jaren: 12,
  jr: 12,
  week: 0.25,
  weken: 0.25,
}

/** @returns the band for a bare answer to "hoe lang weg", as `5 maanden` or `korter dan een jaar` */
export function bareDuration(text: string): string[] | null {
  if (/\b(?:korter|minder) dan (?:een|1) jaar\b/.test(text)) return ['0-12']
  if (/\b(?:langer|meer) dan (?:2) jaar\b/.test(text)) return ['25+']
  if (/\b(?:een|1) tot 2 jaar\b/.test(text)) return ['13-24']
  const match = /\b(\d{1,3}) ?(jaar|jaren|jr|maanden|maand|mnd|weken|week)?\b/.exec(text)
  if (match?.[1] === undefined) return null
  return [monthBand(Number(match[1]) * (perUnit[match[2] ?? ''] ?? 1))]
}
