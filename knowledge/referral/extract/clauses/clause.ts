import type { Tag } from '../vocabulary/tagger.js'

export interface Word {
  readonly text: string
  readonly tags: readonly Tag[]
  /** The number it is, unless that belongs to a name as in `kw1c`. */
  readonly value: number | null
}

/** Whose clause it is: the young person it is all about, or somebody near to them. */
export type Subject = 'person' | 'peer' | 'elder'

/** A piece of a sentence that says one thing. */
export interface Clause {
  readonly words: readonly Word[]
  readonly tags: ReadonlySet<Tag>
  readonly subject: Subject
  /** The conjunction before it, or nothing. */
  readonly lead: string
  /** It asks something, in form or by its question mark. */
  readonly asked: boolean
  /** It holds only in a case that is supposed. */
  readonly supposed: boolean
}

/** @returns whether the clause holds a word of one of these lists */
export function has(clause: Clause, ...tags: readonly Tag[]): boolean {
  for (const tag of tags) if (clause.tags.has(tag)) return true
  return false
}

/** @returns the number of the first word of that list, at or after `from`; -1 where there is none */
export function indexOf(clause: Clause, tag: Tag, from = 0): number {
  if (!clause.tags.has(tag)) return -1
  const { words } = clause
  for (let at = from; at < words.length; at += 1) if (words[at]?.tags.includes(tag)) return at
  return -1
}

/** @returns whether one of the words from `from` up to `to` stands in one of these lists */
export function between(
  clause: Clause,
  from: number,
  to: number,
  ...tags: readonly Tag[]
): boolean {
  const { words } = clause
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at += 1) {
    if (words[at]?.tags.some((tag) => tags.includes(tag))) return true
  }
  return false
}

/** How far a `geen` reaches: `geen enkel afgerond diploma`. */
const reach = 4

/** @returns whether the noun at `at` has `geen` or `zonder` before it, or `nee` after it */
export function lacks(clause: Clause, at: number): boolean {
  const { words } = clause
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const tags = words[back]?.tags ?? []
    if (tags.includes('no') || tags.includes('not') || tags.includes('nothing')) return true
  }
  if (between(clause, at + 1, at + 2, 'nay', 'not')) return true
  return at + 2 === words.length && between(clause, at + 1, at + 2, 'no')
}

/** @returns whether the verb at `at` is denied, as in `niet zomaar gestopt` */
export function undone(clause: Clause, at: number): boolean {
  return between(clause, at - reach, at, 'not', 'nothing')
}

/** @returns whether the clause says `niet`, `nooit` or `niks` */
export function denies(clause: Clause): boolean {
  return has(clause, 'not', 'nothing')
}
