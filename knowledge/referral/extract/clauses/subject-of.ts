import type { Tag } from '../vocabulary/tagger.js'
import type { Clause, Subject, Word } from './clause.js'

/** Somebody else is the subject when named at the start: `mijn broer ...`, not `ik en mijn broer`. */
const latestSubject = 3
/** After these, whoever is named is no subject: `bij mijn moeder`, `heb een broer`. */
const aside: ReadonlySet<Tag> = new Set(['beside', 'have'])

function anyOf(words: readonly Word[], from: number, to: number, tags: ReadonlySet<Tag>): boolean {
  for (let at = from; at < to; at += 1) {
    for (const tag of words[at]?.tags ?? []) if (tags.has(tag)) return true
  }
  return false
}

/**
 * @param before the subject of the clause before, which goes on where no other is named
 * @param speaks the message says `ik` somewhere: `hij` is then whoever was named last
 */
export function subjectOf(
  words: readonly Word[],
  tags: ReadonlySet<Tag>,
  before: Subject,
  speaks: boolean,
): Subject {
  for (let at = 0; at < words.length; at += 1) {
    const own = words[at]?.tags ?? []
    if (own.includes('me')) return 'person'
    if (own.includes('them')) {
      return before !== 'person' && speaks && own.includes('pronoun') ? before : 'person'
    }
    const relative = own.includes('peer') ? 'peer' : own.includes('elder') ? 'elder' : null
    if (relative === null) continue
    // `moeder belt over haar zoon`
    if (tags.has('reporting') && tags.has('them')) return 'person'
    if (at < latestSubject && !anyOf(words, 0, at, aside)) return relative
  }
  return before
}

const longestEllipsis = 4
const elliptic: ReadonlySet<Tag> = new Set(['me', 'them', 'not', 'yes', 'now'])

/** @returns whether it is `..., ik niet` or `zij nog wel`: the clause before, said of somebody else */
export function isElliptic(clause: Clause, before: Clause): boolean {
  const { words, tags } = clause
  if (before.subject === 'person' || words.length > longestEllipsis) return false
  if (!(tags.has('me') || tags.has('them')) || !(tags.has('not') || tags.has('yes'))) return false
  return words.every((_, at) => anyOf(words, at, at + 1, elliptic))
}

/** @returns the clause before as it holds for the subject of the elliptic one */
export function completed(clause: Clause, before: Clause): Clause {
  const kept = before.words.filter(({ tags }) => !tags.includes('peer') && !tags.includes('yes'))
  const words = [...clause.words, ...kept]
  const tags = new Set(words.flatMap((word) => word.tags))
  return { ...before, words, tags, subject: 'person' }
}
