import { between, type Clause, denies, has, indexOf, lacks } from './clauses/clause.js'
import type { Tag } from './vocabulary/tagger.js'

const helpers: readonly (readonly [string, Tag])[] = [
  ['doorstroomcoach', 'doorstroomcoach'],
  ['jeugdhulp', 'jeugdhulp'],
  ['gemeente', 'gemeente'],
  ['school', 'schoolHelper'],
  ['anders', 'otherHelper'],
]

/** Those whom somebody simply has, as one has a voogd. */
const belongs: ReadonlySet<string> = new Set(['doorstroomcoach', 'jeugdhulp', 'gemeente'])

function nobodyHelps(clause: Clause, after: Clause | undefined): boolean {
  if (has(clause, 'nobody'))
    return has(clause, 'helping') || (after !== undefined && has(after, 'helping'))
  const help = indexOf(clause, 'help')
  if (help >= 0 && lacks(clause, help))
    return has(clause, 'have', 'get', 'helping', 'no') && !has(clause, 'register', 'will')
  return has(clause, 'alone')
}

/** @returns who is said to be helping in the clause, or null */
function helperIn(clause: Clause): string | null {
  if (clause.asked || clause.supposed || denies(clause) || has(clause, 'past')) return null
  for (const [value, tag] of helpers) {
    const at = indexOf(clause, tag)
    if (at < 0 || lacks(clause, at)) continue
    if (has(clause, 'will')) continue
    if (belongs.has(value) && between(clause, at - 4, at, 'have', 'get')) return value
    if (!has(clause, 'helping')) continue
    // `de school helpt` says little, `mijn mentor helpt me al` says who.
    if (value === 'school' && !has(clause, 'already', 'own', 'be') && clause.words.length < 5)
      continue
    return value
  }
  return null
}

/**
 * @returns values of `al_hulp`, or null where nothing tells
 */
export function extractHelper(clauses: readonly Clause[]): string[] | null {
  for (const [at, clause] of clauses.entries()) {
    if (clause.subject !== 'person') continue
    if (nobodyHelps(clause, clauses[at + 1])) return ['nee']
    const value = helperIn(clause)
    if (value !== null) return [value]
  }
  return null
}

/** @returns values for a bare answer to "helpt iemand je al" */
export function bareHelper(text: string): string[] | null {
  if (/^(?:nee|niemand|nope|nog niet|geen|neen)\b/.test(text)) return ['nee']
  if (/doorstroom/.test(text)) return ['doorstroomcoach']
  if (/gemeente|consulent|wijkteam/.test(text)) return ['gemeente']
  if (/jeugd|voogd/.test(text)) return ['jeugdhulp']
  if (/school|mentor|slb|coach|docent/.test(text)) return ['school']
  if (/^(?:ja|anders|iemand)\b/.test(text)) return ['anders']
  return null
}
