import { type Clause, has, type Word } from './clauses/clause.js'
import type { Tag } from './vocabulary/tagger.js'

export const allMbo: readonly string[] = [
  'mbo',
  'mbo-entree',
  'mbo-2-bol',
  'mbo-2-bbl',
  'mbo-3',
  'mbo-4',
]

/** A school or level that is named in a clause. */
export interface SchoolMention {
  /** Numbers of its first and last word. */
  readonly from: number
  readonly to: number
  /** The values of `school` it may be. */
  readonly schools: readonly string[]
  /** The values of `diploma` that somebody who finishes it has. */
  readonly diplomas: readonly string[]
}

interface Kind {
  readonly tag: Tag
  readonly schools: readonly string[]
  readonly diplomas: readonly string[]
}

const kinds: readonly Kind[] = [
  { tag: 'entree', schools: ['mbo-entree'], diplomas: ['mbo-1'] },
  { tag: 'vmbo', schools: ['vo'], diplomas: ['vmbo'] },
  { tag: 'havo', schools: ['vo'], diplomas: ['havo'] },
  { tag: 'vwo', schools: ['vo'], diplomas: ['vwo'] },
  { tag: 'middelbare', schools: ['vo'], diplomas: [] },
  { tag: 'vso', schools: ['vso'], diplomas: ['vso'] },
  { tag: 'pro', schools: ['pro'], diplomas: ['pro'] },
  { tag: 'isk', schools: ['isk'], diplomas: [] },
  { tag: 'hbo', schools: ['hbo'], diplomas: ['hbo'] },
  { tag: 'wo', schools: ['wo'], diplomas: ['wo'] },
]

const vocational: readonly Tag[] = ['mbo', 'level', 'bol', 'bbl']
/** Words that may stand between the parts of `mbo opleiding niveau 2`. */
const joining: readonly Tag[] = ['learning', 'level', 'mbo', 'bol', 'bbl']

function levelAt(words: readonly Word[], at: number): number | null {
  const value = words[at]?.value ?? null
  // `gestopt met mbo, 3 jaar geleden`: a time is no level.
  const after = words[at + 1]?.tags ?? []
  if (after.includes('year') || after.includes('month') || after.includes('week')) return null
  return value !== null && value >= 1 && value <= 4 ? value : null
}

function mboOf(level: number | null, bol: boolean, bbl: boolean) {
  if (level === 1) return { schools: ['mbo-entree'], diplomas: ['mbo-1'] }
  if (level === 2) {
    const both = ['mbo-2-bol', 'mbo-2-bbl']
    return {
      schools: bol === bbl ? both : [bol ? 'mbo-2-bol' : 'mbo-2-bbl'],
      diplomas: ['mbo-2'],
    }
  }
  if (level !== null) return { schools: [`mbo-${level}`], diplomas: [`mbo-${level}`] }
  const diplomas = ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4']
  // Entree is seldom taken beside a job, and `bbl` is said of the higher levels too.
  if (bbl && !bol) return { schools: ['mbo-2-bbl', 'mbo-3', 'mbo-4'], diplomas }
  return { schools: allMbo, diplomas }
}

/** Reads on from `mbo`, `niveau`, `bol` or `bbl` as long as the words belong together. */
function mboMention(words: readonly Word[], from: number): SchoolMention {
  let level: number | null = null
  let bol = false
  let bbl = false
  let to = from
  for (let at = from; at < words.length; at += 1) {
    const tags = words[at]?.tags ?? []
    const number: number | null = level === null ? levelAt(words, at) : null
    const text = words[at]?.text ?? ''
    if (number !== null) level = number
    else if (!joining.some((tag) => tags.includes(tag)) && text !== 'n') break
    bol ||= tags.includes('bol')
    bbl ||= tags.includes('bbl')
    to = at
  }
  return { from, to, ...mboOf(level, bol, bbl) }
}

function kindAt(words: readonly Word[], at: number): Kind | undefined {
  const tags = words[at]?.tags
  return tags && kinds.find(({ tag }) => tags.includes(tag))
}

/** `mbo 3 of 4` is one school that is not known for sure. */
function eitherLevel(words: readonly Word[], mention: SchoolMention): SchoolMention {
  if (words[mention.to + 1]?.text !== 'of') return mention
  const level = levelAt(words, mention.to + 2)
  if (level === null || !mention.schools[0]?.startsWith('mbo')) return mention
  const other = mboOf(level, false, false)
  return {
    from: mention.from,
    to: mention.to + 2,
    schools: [...mention.schools, ...other.schools],
    diplomas: [...mention.diplomas, ...other.diplomas],
  }
}

/** @returns the schools that the clause names, in the order in which they stand */
export function schoolMentions(clause: Clause): SchoolMention[] {
  const { words } = clause
  if (!has(clause, ...vocational, 'learning', ...kinds.map(({ tag }) => tag))) return []
  const mentions: SchoolMention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const tags = words[at]?.tags ?? []
    if (vocational.some((tag) => tags.includes(tag))) {
      // `niveau` by itself is a level of anything.
      const mention = eitherLevel(words, mboMention(words, at))
      const bare = tags.includes('level') && mention.schools === allMbo
      if (!bare) mentions.push(mention)
      at = mention.to
      continue
    }
    const kind = kindAt(words, at)
    if (kind === undefined) continue
    const { schools, diplomas } = kind
    // As is `havo of vwo`.
    const other = words[at + 1]?.text === 'of' ? kindAt(words, at + 2) : undefined
    if (other === undefined) mentions.push({ from: at, to: at, schools, diplomas })
    else {
      const both = [...new Set([...schools, ...other.schools])]
      mentions.push({
        from: at,
        to: at + 2,
        schools: both,
        diplomas: [...diplomas, ...other.diplomas],
      })
      at += 2
    }
  }
  return mentions
}
