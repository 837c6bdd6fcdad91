import { between, type Clause, denies, has, indexOf, lacks } from './clauses/clause.js'
import { readClauses } from './clauses/read-clauses.js'
import type { Tag } from './vocabulary/tagger.js'

/** The values of `hulpvraag` in order: of two that are named, the first says most. */
const subjects: readonly (readonly [string, Tag])[] = [
  ['rust', 'about-rust'],
  ['dagbesteding', 'about-dagbesteding'],
  ['beschut-werk', 'about-beschutWerk'],
  ['verzuim', 'about-verzuim'],
  ['stage', 'about-stage'],
  ['overstap', 'about-overstap'],
  ['wonen', 'about-wonen'],
  ['geld', 'about-geld'],
  ['psychisch', 'about-psychisch'],
  ['thuis', 'about-thuis'],
  ['taal', 'about-taal'],
  ['werk', 'about-werk'],
  ['school', 'about-school'],
]

/** Areas of life that weigh heavier than work and school when they are named beside them. */
const domains: ReadonlySet<string> = new Set(['wonen', 'geld', 'psychisch', 'thuis'])
const manyDomains = 3

/** Not wanted, or said to be no trouble: `geen uitkering`, `geld is niet het probleem`. */
function setAside(clause: Clause, subject: string, tag: Tag): boolean {
  if (subject === 'geld') {
    if (has(clause, 'concern')) return has(clause, 'not', 'no', 'nothing')
    const benefit = indexOf(clause, 'benefit')
    const bijstand = indexOf(clause, 'bijstand')
    const [at] = [benefit, bijstand].filter((place) => place >= 0)
    return at !== undefined && lacks(clause, at) && !has(clause, 'money', 'bills')
  }
  if (subject === 'school') {
    const at = indexOf(clause, 'learning')
    return at > 0 && between(clause, at - 1, at, 'no') && clause.words.length < 4
  }
  if (subject !== 'werk') return false
  return lacks(clause, indexOf(clause, tag)) && has(clause, 'applying') && !has(clause, 'jobless')
}

function thinksOfLeaving(clause: Clause): boolean {
  return has(clause, 'stop') && !denies(clause) && !has(clause, 'ww', 'bijstand', 'benefit')
}

/**
 * @returns the one value of `hulpvraag` that fits best, or null
 */
export function extractSubject(clauses: readonly Clause[]): string[] | null {
  if (clauses.some((clause) => has(clause, 'about-everything') && !has(clause, 'tried')))
    return ['meerdere']
  const found = subjects.filter(([subject, tag]) =>
    clauses.some((clause) => has(clause, tag) && !setAside(clause, subject, tag)),
  )
  const names = found.map(([subject]) => subject)
  if (names.filter((subject) => domains.has(subject)).length >= manyDomains) return ['meerdere']
  const [first] = names
  if (first === undefined) {
    // Who thinks of leaving and names no reason has a question about school.
    return clauses.some(thinksOfLeaving) ? ['school'] : null
  }
  // A want of money is a fact of its own; "geld verdienen met werk" is about work.
  const wantsMoney = clauses.some(
    (clause) => has(clause, 'bills', 'broke') || (has(clause, 'money') && has(clause, 'no')),
  )
  const owes = clauses.some(({ words }) =>
    words.some(({ text }) => /^(?:schuld|inkomen)/.test(text)),
  )
  return first === 'geld' && names.includes('werk') && !wantsMoney && !owes ? ['werk'] : [first]
}

/** @returns values for a bare answer to "waar gaat het om" */
export function bareSubject(text: string): string[] | null {
  if (/\bgeld of wonen\b/.test(text)) return ['geld', 'wonen']
  if (/\bthuis of in (?:mijn|het) hoofd\b/.test(text)) return ['thuis', 'psychisch']
  if (/^meerdere\b|\balles\b/.test(text)) return ['meerdere']
  if (/^thuis\b/.test(text)) return ['thuis']
  return extractSubject(readClauses(text))
}
