import type { Tag } from '../vocabulary/tagger.js'
import type { Clause, Subject, Word } from './clause.js'
import { splitClauses, tagWords } from './split-clauses.js'
import { completed, isElliptic, subjectOf } from './subject-of.js'

const supposing: ReadonlySet<string> = new Set(['als', 'wanneer', 'zodra', 'indien'])

/** `wie helpt`, `kan ik`, `is de school`: a question by its first words. */
function asksIn(words: readonly Word[]): boolean {
  const [first, second] = words
  if (first === undefined) return false
  if (first.tags.includes('ask')) return true
  if (second === undefined || !first.tags.includes('inverted') || second.text === 'een')
    return false
  const { tags } = second
  return tags.includes('me') || tags.includes('them') || tags.includes('determiner')
}

/**
 * Splits a message into clauses, at signs and at conjunctions, and tells of each whose it is.
 *
 * @param text normalised, numbers as digits
 */
export function readClauses(text: string): Clause[] {
  const { parts, speaks } = splitClauses(text)
  const clauses: Clause[] = []
  let subject: Subject = 'person'
  for (const part of parts) {
    const words = tagWords(part)
    const tags = new Set<Tag>()
    for (const word of words) for (const tag of word.tags) tags.add(tag)
    subject = subjectOf(words, tags, subject, speaks)
    const asked = part.asked || asksIn(words)
    const { lead } = part
    const clause = { words, tags, subject, lead, asked, supposed: supposing.has(lead) }
    const before = clauses.at(-1)
    const short = before !== undefined && isElliptic(clause, before)
    clauses.push(short ? completed(clause, before) : clause)
  }
  return clauses
}

/** @returns the clauses that tell of the young person, not of a brother or a father */
export function ofPerson(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.every(({ subject }) => subject === 'person')) return clauses
  const own = clauses.filter(({ subject }) => subject === 'person')
  const telling = own.some((clause) => !clause.asked && clause.words.length > 1)
  // A message about nobody but a friend is about that friend.
  return telling ? own : clauses.filter(({ subject }) => subject !== 'elder')
}
