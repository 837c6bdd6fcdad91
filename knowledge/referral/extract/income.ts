import { between, type Clause, denies, has, indexOf, lacks } from './clauses/clause.js'
import { ofPerson } from './clauses/read-clauses.js'
import type { Tag } from './vocabulary/tagger.js'

/** From then on a Wajong is one of the gemeente's people, before it one of UWV's. */
const newWajong = 2015

function wajongOf(clauses: readonly Clause[]): string {
  const year = clauses
    .flatMap(({ words }) => words)
    .find(({ value }) => value !== null && value > 1990 && value < 2100)?.value
  const old = clauses.some((clause) => has(clause, 'oldWajong'))
  return old || (year !== undefined && year !== null && year < newWajong)
    ? 'wajong-voor-2015'
    : 'wajong'
}

/** Asked for, wished for or turned down: not something somebody has. */
function onlySought(clause: Clause, at: number): boolean {
  return has(clause, 'applying') && !(has(clause, 'have') && between(clause, at - 3, at, 'have'))
}

const kinds: readonly Tag[] = ['wajong', 'ww', 'bijstand']

function endingIn(clause: Clause, after: Clause | undefined): boolean {
  if (has(clause, 'ending') || clause.words.at(-1)?.text === 'op') return true
  if (clause.words.some(({ text }) => text === 'over') && has(clause, 'week', 'month')) return true
  return after?.lead === 'die' && has(after, 'ending')
}

/** What one clause says of one benefit; null where somebody does not have it. */
function benefitIn(clauses: readonly Clause[], at: number): string | null {
  const clause = clauses[at]
  if (clause === undefined) return null
  const kind = kinds.find((tag) => has(clause, tag))
  if (kind === undefined) return has(clause, 'otherBenefit') ? 'onbekend' : null
  const place = indexOf(clause, kind)
  if (lacks(clause, place)) return null
  const ends = kind !== 'wajong' && endingIn(clause, clauses[at + 1])
  if (kind === 'ww') return ends ? 'ww-eindigt' : 'ww'
  if (kind === 'wajong') return wajongOf(clauses)
  return ends || clause.asked || clause.supposed || onlySought(clause, place) ? null : 'bijstand'
}

/** How many benefits somebody says not to have before we take it that there is none. */
const allDenied = 2

/**
 * Sickness benefit and the like lead to nobody in particular: they are `onbekend`, so that they are
 * not taken for no benefit at all.
 *
 * @returns values of `uitkering`, or null where nothing tells
 */
export function extractBenefit(clauses: readonly Clause[]): string[] | null {
  const own = ofPerson(clauses)
  let denied = 0
  let none = false
  let found: string | null = null
  for (const [at, clause] of own.entries()) {
    found ??= benefitIn(own, at)
    for (const kind of [...kinds, 'benefit'] as const) {
      const place = indexOf(clause, kind)
      if (place < 0 || !lacks(clause, place)) continue
      if (kind === 'ww' && has(clause, 'more')) return ['geen', 'ww-eindigt']
      if (kind !== 'benefit') denied += 1
      else none ||= !has(clause, 'applying', 'will') || has(clause, 'have')
    }
    none ||=
      has(clause, 'nug') ||
      (has(clause, 'studentFinance') && !lacks(clause, indexOf(clause, 'studentFinance')))
  }
  if (found !== null && found !== 'onbekend') return [found]
  if (none || denied >= allDenied) return ['geen']
  return found === null ? null : [found]
}

function needsNone(clause: Clause): boolean {
  const money = ['money', 'benefit', 'bijstand'] as const
  for (const tag of money) {
    const at = indexOf(clause, tag)
    if (at >= 0 && lacks(clause, at) && has(clause, 'needed', 'will', 'applying')) return true
  }
  const aside = has(clause, 'concern') || has(clause, 'money')
  return (
    aside &&
    has(clause, 'concern') &&
    (denies(clause) || has(clause, 'no')) &&
    speaksOfMoney(clause)
  )
}

function speaksOfMoney(clause: Clause): boolean {
  return has(clause, 'money') || clause.words.some(({ text }) => text.startsWith('inkomens'))
}

/** `en vraagt er niet om`, `hoeft dat ook niet`: said of the income that was spoken of just before. */
const waives =
  /\b(?:vraagt?|vragen) er (?:ook |nu )?niet om\b|\b(?:hoeft?|wil|zoekt?|vraagt?) (?:dat|die|er|het)? ?(?:ook |nu )?(?:niet|geen)\b|\b(?:redt|red) (?:het|zich|me|mij)\b|\bniet nodig\b|\b(?:kan|kunnen) rondkomen\b/

/** So many pieces of a sentence further it may still be about the income. */
const waivedWithin = 3

function waivesIncome(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at]
  if (clause === undefined || !lacks(clause, indexOf(clause, 'money'))) return false
  if (!has(clause, 'money')) return false
  // `wil geen baan` sets something else aside.
  const said = clauses
    .slice(at, at + waivedWithin)
    .filter((one) => !one.asked && (one === clause || !has(one, 'about-werk', 'about-school')))
    .flatMap(({ lead, words }) => [lead, ...words.map(({ text }) => text)])
  return waives.test(said.join(' ').replace(/\s+/g, ' '))
}

function needsIncome(clause: Clause): boolean {
  if (has(clause, 'broke', 'short')) return true
  const money = indexOf(clause, 'money')
  if (money >= 0 && (lacks(clause, money) || has(clause, 'needed'))) return true
  if (has(clause, 'bills') && (has(clause, 'pay') || denies(clause))) return true
  return has(clause, 'benefit', 'bijstand') && has(clause, 'applying') && !has(clause, 'no')
}

/**
 * @returns values of `inkomen_nodig`, or null where nothing tells
 */
export function extractIncomeNeed(clauses: readonly Clause[]): string[] | null {
  const own = ofPerson(clauses)
  if (own.some(needsNone)) return ['nee']
  if (own.some((_, at) => waivesIncome(own, at))) return ['nee']
  return own.some(needsIncome) ? ['ja'] : null
}

/**
 * @returns values of `doelgroepregister`, or null where nothing tells
 */
export function extractRegister(clauses: readonly Clause[]): string[] | null {
  const own = ofPerson(clauses)
  const clause = own.find((candidate) => has(candidate, 'register'))
  if (clause === undefined) return null
  const before = own[own.indexOf(clause) - 1]
  const unsure = [clause, before].some((one) => one !== undefined && has(one, 'unsure'))
  if (unsure || has(clause, 'pendingStill', 'will') || clause.asked) return null
  const at = indexOf(clause, 'register')
  if (lacks(clause, at) || (denies(clause) && !has(clause, 'guided'))) return ['nee']
  return [own.some(isGuided) ? 'ja-met-begeleiding' : 'ja']
}

function isGuided(clause: Clause): boolean {
  const at = indexOf(clause, 'guided')
  if (at < 0 || clause.asked || lacks(clause, at)) return false
  return !denies(clause) && !has(clause, 'will', 'needed')
}
