import { diplomaWords } from './diploma-words.js'
import { grammarWords } from './grammar-words.js'
import { helperWords } from './helper-words.js'
import { incomeWords } from './income-words.js'
import { schoolWords } from './school-words.js'
import { withSlips } from './slips.js'
import { subjectWords } from './subject-words.js'
import { timeWords } from './time-words.js'

const about = Object.fromEntries(
  Object.entries(subjectWords).map(([name, words]) => [`about-${name}`, words]),
)
const vocabulary: Readonly<Record<string, string>> = {
  ...grammarWords,
  ...schoolWords,
  ...diplomaWords,
  ...incomeWords,
  ...helperWords,
  ...timeWords,
  ...about,
}

/** What a word can be: the names of the lists in which it stands. */
export type Tag =
  | keyof typeof grammarWords
  | keyof typeof schoolWords
  | keyof typeof diplomaWords
  | keyof typeof incomeWords
  | keyof typeof helperWords
  | keyof typeof timeWords
  | `about-${keyof typeof subjectWords}`

/** Lists of words that mean one thing only, so that a slip of the finger in them can be mended. */
const mended: ReadonlySet<string> = new Set<Tag>([
  'learning',
  'stopped',
  'registered',
  'pro',
  'diploma',
  'sk',
  'earned',
  'benefit',
  'bijstand',
  'about-werk',
])

export interface Phrase {
  readonly words: readonly string[]
  readonly tag: Tag
}

/** All that is known of one word, so that it is looked up once. */
export interface Entry {
  readonly tags: readonly Tag[]
  /** The phrases that begin with it. */
  readonly phrases: readonly Phrase[]
}

interface Stem {
  readonly stem: string
  readonly tag: Tag
}

const single = new Map<string, Tag[]>()
const phrases = new Map<string, Phrase[]>()
const stems = new Map<string, Stem[]>()
const stemKey = 3

function isTag(name: string): name is Tag {
  return name in vocabulary
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

for (const [tag, list] of Object.entries(vocabulary)) {
  if (!isTag(tag)) continue
  for (const entry of list.split(',')) {
    const words = entry.trim().split(/\s+/)
    const [first = ''] = words
    if (words.length > 1) add(phrases, first, { words, tag })
    else if (first.endsWith('*')) {
      const stem = first.slice(0, -1)
      add(stems, stem.slice(0, stemKey), { stem, tag })
    } else add(single, first, tag)
  }
}

function stemsOf(word: string, known: readonly Stem[]): Tag[] {
  const found: Tag[] = []
  for (const { stem, tag } of known) if (word.startsWith(stem)) found.push(tag)
  return found
}

const entries = new Map<string, Entry>()
for (const word of new Set([...single.keys(), ...phrases.keys()])) {
  const own = single.get(word) ?? []
  const longer = stemsOf(word, stems.get(word.slice(0, stemKey)) ?? [])
  entries.set(word, {
    tags: [...new Set([...own, ...longer])],
    phrases: phrases.get(word) ?? [],
  })
}
const clear = [...single].filter(([, tags]) => tags.some((tag) => mended.has(tag)))
const slips = withSlips(clear.map(([word]) => word))
for (const [slip, meant] of slips) {
  const entry = entries.get(meant)
  if (entry !== undefined && !entries.has(slip)) entries.set(slip, entry)
}
const unknown: Entry = { tags: [], phrases: [] }

/** @returns the lists in which the word stands, also when it was mistyped */
export function lookUp(word: string): Entry {
  const entry = entries.get(word)
  if (entry !== undefined || word.length <= stemKey) return entry ?? unknown
  const known = stems.get(word.slice(0, stemKey))
  if (known === undefined) return unknown
  const tags = stemsOf(word, known)
  return tags.length === 0 ? unknown : { tags, phrases: [] }
}
