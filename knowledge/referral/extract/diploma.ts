import { between, type Clause, denies, has, indexOf, lacks } from './clauses/clause.js'
import { ofPerson, readClauses } from './clauses/read-clauses.js'
import { type SchoolMention, schoolMentions } from './school-mentions.js'

const without = ['geen', 'pro', 'vso', 'vmbo', 'mbo-1']
const withKwalificatie = ['havo', 'vwo', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo']
/** From the highest down. */
const heights = [...withKwalificatie].reverse().concat('mbo-1', 'vmbo', 'vso', 'pro')

/** `heb wel havo`, `alleen mijn vmbo`: owned, without a word for finishing. */
function owned(clause: Clause, { from }: SchoolMention): boolean {
  const { words } = clause
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const tags = words[at]?.tags ?? []
    if (tags.includes('only') || tags.includes('have')) return true
    const filler = tags.some((tag) => tag === 'determiner' || tag === 'own' || tag === 'already')
    const ofYear = tags.includes('lastYear') || tags.includes('year') || tags.includes('lately')
    if (!filler && !ofYear) return false
  }
  return false
}

function lacksAnything(clause: Clause): boolean {
  const papers = [indexOf(clause, 'diploma'), indexOf(clause, 'sk')].filter((at) => at >= 0)
  if (papers.some((at) => lacks(clause, at))) return true
  const mentions = schoolMentions(clause)
  // `geen vmbo` is less than any startkwalificatie; `geen mbo` leaves havo open.
  if (mentions.some(({ from, diplomas }) => diplomas[0] === 'vmbo' && lacks(clause, from)))
    return !has(clause, 'stopped', 'registered', 'sit')
  const finishing = has(clause, 'earned') && mentions.length === 0
  if (!finishing || has(clause, 'benefit')) return false
  const at = indexOf(clause, 'earned')
  const never = clause.words.some(({ text }) => text === 'nooit')
  const some = has(clause, 'diploma', 'nothing') || (has(clause, 'learning') && never)
  return (some && denies(clause)) || never || (has(clause, 'learning') && lacks(clause, at))
}

/** Words that make of a diploma something to come, something supposed or a piece of it. */
function notYet(clause: Clause): boolean {
  return (
    clause.supposed ||
    has(clause, 'almost', 'unfinished', 'foreign') ||
    (has(clause, 'will') && !has(clause, 'earned', 'after'))
  )
}

function nearest(mentions: readonly SchoolMention[], at: number): SchoolMention | undefined {
  const distance = ({ from, to }: SchoolMention) => Math.min(Math.abs(at - from), Math.abs(at - to))
  return [...mentions].sort((one, other) => distance(one) - distance(other))[0]
}

/** Clauses that only name a school, so that `..., twee jaar geleden gehaald` may be about it. */
function onlyNames(clause: Clause | undefined): clause is Clause {
  return (
    clause !== undefined &&
    !clause.asked &&
    !has(clause, 'stop', 'stopped', 'sit', 'sat', 'attend', 'will', 'begun', 'no', 'not')
  )
}

/** @returns the values of `diploma` that the clause says somebody has, or null */
function finished(clause: Clause, before: Clause | undefined): readonly string[] | null {
  if (notYet(clause)) return null
  const mentions = schoolMentions(clause).filter(
    ({ from, to, diplomas }) => diplomas.length > 0 && !lacks(clause, from) && !lacks(clause, to),
  )
  const marks = ['diploma', 'earned', 'highest'] as const
  const mark = marks.map((tag) => indexOf(clause, tag)).find((at) => at >= 0) ?? -1
  if (mark >= 0) {
    const earned = indexOf(clause, 'earned')
    if (has(clause, 'not', 'nothing') || lacks(clause, mark)) return null
    const mention = nearest(mentions, mark)
    if (mention !== undefined) return mention.diplomas
    if (earned < 0 || !onlyNames(before)) return null
    return schoolMentions(before)[0]?.diplomas ?? null
  }
  if (has(clause, 'did', 'after')) {
    const own = mentions.find(
      ({ from }) => has(clause, 'did') || between(clause, from - 1, from, 'own'),
    )
    const did = has(clause, 'have', 'did', 'only')
    if (own !== undefined && !denies(clause) && (did || !has(clause, 'stopped')))
      return own.diplomas
  }
  const mine = mentions.find(
    (mention) => owned(clause, mention) && !between(clause, mention.to, mention.to + 2, 'pupil'),
  )
  const elsewhere = has(clause, 'sit', 'attend', 'registered', 'stopped', 'about-stage')
  return mine === undefined || elsewhere ? null : mine.diplomas
}

function hasKwalificatie(clause: Clause): boolean {
  const at = indexOf(clause, 'sk')
  if (at < 0 || clause.asked || notYet(clause) || lacks(clause, at)) return false
  if (has(clause, 'telling')) return false
  const { words } = clause
  return (
    has(clause, 'have', 'yes') || words[at - 1]?.text === 'met' || words[at - 2]?.text === 'met'
  )
}

/**
 * A diploma from abroad is no answer: somebody has to have it valued first.
 *
 * @returns values of `diploma` that fit, or null where nothing tells
 */
export function extractDiploma(clauses: readonly Clause[]): string[] | null {
  let none = false
  let kwalificatie = false
  let had: (readonly string[])[] = []
  let last: readonly string[] | null = null
  const own = ofPerson(clauses)
  for (const [at, clause] of own.entries()) {
    if (has(clause, 'foreign')) continue
    if (lacksAnything(clause)) none = true
    else if (has(clause, 'earned') && denies(clause)) {
      // `... gedaan, maar niet gehaald` takes back what came just before.
      const undone = last
      if (schoolMentions(clause).length === 0 && undone !== null)
        had = had.filter((values) => values !== undone)
    }
    last = clause.asked ? null : finished(clause, own[at - 1])
    if (last !== null && last.length > 0) had.push(last)
    kwalificatie ||= hasKwalificatie(clause)
  }
  // `zonder startkwalificatie, al 2 jaar van het mbo af`: of any mbo, none was finished that counts.
  const fitting = none
    ? had.filter((values) => values.every((value) => without.includes(value)))
    : had
  const height = (values: readonly string[]) => heights.indexOf(values.at(-1) ?? '')
  const best = [...fitting].sort((one, other) => height(one) - height(other))[0]
  if (best !== undefined) return [...best]
  if (none) return without
  return kwalificatie ? withKwalificatie : null
}

const nothingYet = /^(?:nee|geen|niks|niets|nog niks|nog geen|nog geen diploma|geen diploma)\b/
/** `havo 3` is a class and no diploma. */
const schoolClass = /\b(?:havo|vwo|vmbo|mavo) ?[1-6]\b/

/** @returns values for a bare answer to "hoogste diploma", as `vmbo` or `nog geen diploma` */
export function bareDiploma(text: string): string[] | null {
  if (nothingYet.test(text)) return ['geen']
  const clauses = readClauses(text)
  const undone = clauses.some((clause) => denies(clause) && has(clause, 'earned', 'diploma'))
  if (undone || schoolClass.test(text)) return without
  if (clauses.some((clause) => has(clause, 'foreign'))) return null
  const named = clauses.flatMap(schoolMentions).find(({ diplomas }) => diplomas.length > 0)
  return named === undefined ? null : [...named.diplomas]
}
