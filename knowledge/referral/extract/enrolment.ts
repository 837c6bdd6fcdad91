import { atSchool, namesSchool, notAtSchool } from './at-school.js'
import { between, type Clause, denies, has, indexOf, lacks, undone } from './clauses/clause.js'
import { ofPerson } from './clauses/read-clauses.js'
import { schoolMentions } from './school-mentions.js'

/** `een oud-leerling`, `voormalig student`. */
function isFormer(clause: Clause): boolean {
  const at = indexOf(clause, 'former')
  if (at < 0) return false
  return between(clause, at + 1, at + 4, 'pupil', 'vso', 'pro', 'mbo')
}

/** What may stop besides school. */
const others = [
  'ww',
  'bijstand',
  'benefit',
  'wajong',
  'jeugdhulp',
  'gemeente',
  'doorstroomcoach',
  'otherHelper',
] as const

/** `gestopt met mijn stage`: what they left is named, and it is not school. */
function leftSomethingElse(clause: Clause, stopped: number): boolean {
  if (clause.words[stopped + 1]?.text !== 'met' || has(clause, 'learning')) return false
  return between(clause, stopped + 2, stopped + 5, 'about-stage', 'about-werk')
}

/** A time or a season makes of being at home a situation, and no place. */
function longAtHome(clause: Clause): boolean {
  if (!has(clause, 'home') || has(clause, 'ill', 'almost') || has(clause, 'about-thuis'))
    return false
  if (clause.words.length <= 2) return true
  return has(clause, 'sit', 'since', 'month', 'week', 'year', 'ago', 'lately')
}

function notEnrolled(clause: Clause, before: Clause | undefined): boolean {
  const stopped = indexOf(clause, 'stopped')
  const ofAnother =
    clause.lead === 'die' && before !== undefined && !has(before, 'them', 'pupil', 'me')
  if (stopped >= 0 && leftSomethingElse(clause, stopped)) return false
  if (stopped >= 0 && !has(clause, ...others) && !ofAnother) return !undone(clause, stopped)
  if (has(clause, 'stop') && clause.words.some(({ text }) => text === 'moest')) return true
  const registered = indexOf(clause, 'registered')
  if (registered >= 0) return lacks(clause, registered) || denies(clause)
  if (isFormer(clause) || has(clause, 'leaver')) return true
  const school = indexOf(clause, 'learning')
  if (school > 0 && between(clause, school - 1, school, 'no') && !has(clause, 'will')) return true
  const stays = has(clause, 'come', 'go', 'towards', 'will', 'stop', 'about-verzuim')
  if (notAtSchool(clause) && !has(clause, 'earned', 'have'))
    return has(clause, 'sit', 'attend') || !stays
  return isAway(clause)
}

/** `3 maanden van school`, `bij ons weg`, `komt van de praktijkschool`. */
function isAway(clause: Clause): boolean {
  if (has(clause, 'come') && has(clause, 'pro', 'vso') && between(clause, 0, 4, 'beside'))
    return true
  const at = indexOf(clause, 'away')
  if (at < 0 || clause.asked || has(clause, 'about-overstap', 'about-verzuim')) return false
  const { text } = clause.words[at] ?? { text: '' }
  const timed = has(clause, 'month', 'week', 'year', 'lately', 'be', 'now', 'since', 'already')
  return text !== 'weg' ? timed : between(clause, 0, at, 'month', 'week', 'year', 'at', 'away')
}

function enrolled(clause: Clause): boolean {
  const stopped = indexOf(clause, 'stopped')
  if (clause.supposed || has(clause, 'sat')) return false
  if (stopped >= 0) return undone(clause, stopped) && !has(clause, ...others)
  const registered = indexOf(clause, 'registered')
  if (registered >= 0) return !lacks(clause, registered) && !denies(clause)
  if (notAtSchool(clause) || (has(clause, 'come') && denies(clause))) return false
  if (has(clause, 'will') && !has(clause, 'go')) return false
  if (has(clause, 'sit', 'now') && atSchool(clause)) return !has(clause, 'towards', 'goalVerb')
  if (has(clause, 'attend') && namesSchool(clause)) return !has(clause, 'no')
  return (
    has(clause, 'go') &&
    has(clause, 'towards') &&
    has(clause, 'learning', 'habit') &&
    has(clause, 'habit')
  )
}

/** Thinking of leaving, or about to: still there. */
function leaving(clause: Clause): boolean {
  return has(clause, 'stop') && !has(clause, 'ww', 'bijstand', 'benefit', 'wajong', 'register')
}

/** Has finished, or speaks of the time since. */
function isDone(clause: Clause): boolean {
  const at = indexOf(clause, 'left')
  const done =
    at >= 0 &&
    !denies(clause) &&
    !has(clause, 'classroom') &&
    !has(clause, 'almost', 'ahead', 'unfinished')
  if (done && (namesSchool(clause) || has(clause, 'diploma', 'be', 'ago'))) return true
  const since = indexOf(clause, 'after')
  if (since < 0) return false
  return (
    between(clause, since + 1, since + 2, 'own') && (has(clause, 'diploma') || namesSchool(clause))
  )
}

/** `4 havo`, `klas 3`, `laatste jaar pro`. */
function inGrade(clause: Clause): boolean {
  if (has(clause, 'grade')) return true
  return clause.words.some(
    ({ value }, at) =>
      value !== null && value < 7 && between(clause, at + 1, at + 2, 'vmbo', 'havo', 'vwo'),
  )
}

/** Words that only somebody at school has use for. */
function soundsEnrolled(clause: Clause): boolean {
  if (has(clause, 'pupil', 'truant', 'studentFinance')) return true
  if (has(clause, 'sat', 'did', 'left')) return false
  if (has(clause, 'almost') && has(clause, 'diploma')) return !has(clause, 'past')
  if (has(clause, 'will') && has(clause, 'unfinished') && has(clause, 'only')) return true
  if (has(clause, 'own') && has(clause, 'classroom', 'about-stage')) return true
  if (inGrade(clause) || has(clause, 'classroom')) return true
  if (has(clause, 'about-stage') && schoolMentions(clause).length > 0) return true
  return atSchool(clause) && !denies(clause) && !has(clause, 'towards', 'after', 'no', 'earned')
}

/**
 * What is said outright goes before what only sounds so, and the last word before an earlier one:
 * `gestopt geweest, maar zit nu weer op het mbo`.
 *
 * @returns values of `ingeschreven`, or null where nothing tells
 */
export function extractEnrolment(clauses: readonly Clause[]): string[] | null {
  let outright: string | null = null
  let planned: string | null = null
  let done = false
  let was = false
  let sounds = false
  let home = false
  let pupil = false
  const own = ofPerson(clauses)
  for (const [at, clause] of own.entries()) {
    const gone =
      clause.supposed && has(clause, 'stop', 'stopped', 'away') && !has(clause, 'about-overstap')
    // `als ik straks stop`: asks what holds once somebody has left.
    if (gone) planned ??= 'nee'
    else if (notEnrolled(clause, own[at - 1])) outright = 'nee'
    else if (enrolled(clause)) outright = 'ja'
    else if (leaving(clause)) planned = 'ja'
    done ||= isDone(clause) || has(clause, 'jobless', 'nug')
    was ||= has(clause, 'sat') && schoolMentions(clause).length > 0
    home ||= longAtHome(clause)
    pupil ||= has(clause, 'pupil')
    sounds ||= !clause.supposed && soundsEnrolled(clause)
  }
  if (outright !== null || planned !== null) return [outright ?? planned ?? 'nee']
  // A pupil who stays at home is absent; anybody else at home has left.
  if (done || (home && !pupil)) return ['nee']
  if (sounds) return ['ja']
  return was ? ['nee'] : null
}
