import { finish, type Pattern, type Step, toStep } from './compile-steps.js'
import type { DangerData, DangerKind, MoodTopic, SpokenLanguage } from './danger-schema.js'
import { dangerKinds, moodTopics } from './danger-schema.js'
import { parsePattern } from './parse-pattern.js'
import { compileReader, type WordReader } from './read-words.js'
import { compileSquash } from './squash.js'
import type { SubjectWords } from './subject.js'
import { compileTypos } from './typos.js'

type Role =
  | 'direct'
  | 'topic'
  | 'veiled'
  | 'except'
  | 'now'
  | 'notNow'
  | 'lesson'
  | 'policy'
  | keyof DangerData['situations']

/** One wording of the data with the part it plays. */
export interface Rule {
  /** Its place in the order of the data. */
  readonly number: number
  readonly pattern: Pattern
  readonly group: DangerKind | 'low-mood' | 'all'
  readonly role: Role
  readonly language: SpokenLanguage
  readonly weight: number
  /** What a hard time is about. */
  readonly topic?: MoodTopic
}

export interface CompiledData {
  readonly reader: WordReader
  readonly subject: SubjectWords
  /** Rules by a word they cannot do without, and by a word they can begin with. */
  readonly byNeed: ReadonlyMap<number, readonly Rule[]>
  readonly byFirst: ReadonlyMap<number, readonly Rule[]>
  readonly anywhere: readonly Rule[]
  /** All rules, in the order of the data. */
  readonly rules: readonly Rule[]
}

type Draft = Omit<Rule, 'number' | 'pattern'> & { readonly step: Step }

/** Turns the wordings into rules that are looked up by word. */
export function compileData(data: DangerData): CompiledData {
  const words = new Map<string, number>()
  const prefixes = new Map<string, number>()
  const used: number[] = []
  const numbering = (word: string, prefix: boolean) => {
    const map = prefix ? prefixes : words
    const id = map.get(word) ?? used.length
    map.set(word, id)
    used[id] = (used[id] ?? 0) + 1
    return id
  }
  const fillers = new Set(data.fillers)
  const spelling = new Map(
    Object.entries(data.spelling).map(([wrong, right]) => [wrong, right.split(' ')]),
  )
  const canonical = (word: string): readonly string[] =>
    (spelling.get(word) ?? [word]).filter((one) => !fillers.has(one))
  const vocabulary = { lists: data.lists, canonical }
  const step = (source: string) => toStep(parsePattern(source, vocabulary), numbering)

  const drafts = draftsOf(data, step)
  const subject = subjectsOf(data, step)
  const rules = drafts.map(({ step: one, ...rest }, number) => ({
    ...rest,
    number,
    pattern: finish(one, (id) => used[id] ?? 0),
  }))

  const longestPrefix = Math.max(...[...prefixes.keys()].map((prefix) => prefix.length))
  const numbersOf = (word: string): readonly number[] => {
    const own = words.get(word)
    const ids = own === undefined ? [] : [own]
    for (let length = 2; length <= Math.min(word.length, longestPrefix); length += 1) {
      const id = prefixes.get(word.slice(0, length))
      if (id !== undefined) ids.push(id)
    }
    return ids
  }
  const isWord = (word: string) => words.has(word) || fillers.has(word) || spelling.has(word)
  const ordinary = new Set(data.ordinaryWords)
  const joiners = new Set(data.joiners)
  const isKnown = (word: string) => isWord(word) || ordinary.has(word)
  const bySqueezed = new Map(data.typoWords.map((word) => [squeeze(word), word]))
  const reader = compileReader({
    canonical,
    isKnown,
    numbersOf,
    undoTypo: compileTypos(data.typoWords, isKnown),
    undoSquash: compileSquash([...words.keys(), ...fillers, ...spelling.keys()], (word) =>
      joiners.has(word),
    ),
    squeezed: (word) => (squeeze(word) === word ? null : (bySqueezed.get(squeeze(word)) ?? null)),
  })

  return {
    reader,
    rules,
    subject,
    byNeed: index(rules, (rule) => rule.pattern.needs),
    byFirst: index(rules, (rule) => rule.pattern.first ?? new Set()),
    anywhere: rules.filter((rule) => rule.pattern.first === null),
  }
}

function draftsOf(data: DangerData, step: (source: string) => Step): readonly Draft[] {
  const many = (
    sources: readonly string[],
    group: Draft['group'],
    role: Role,
    language: SpokenLanguage = 'nl',
  ) => sources.map((source) => ({ step: step(source), group, role, language, weight: 1 }))

  const drafts: Draft[] = []
  for (const kind of dangerKinds) {
    const { direct, topic, veiled, except } = data.kinds[kind]
    drafts.push(...many(direct.nl, kind, 'direct'), ...many(direct.en, kind, 'direct', 'en'))
    drafts.push(...many(topic.nl, kind, 'topic'), ...many(topic.en, kind, 'topic', 'en'))
    drafts.push(...many(except, kind, 'except'))
    for (const { pattern, weight } of veiled) {
      drafts.push({ step: step(pattern), group: kind, role: 'veiled', language: 'nl', weight })
    }
  }
  drafts.push(...many(data.support.nl, 'low-mood', 'direct'))
  drafts.push(...many(data.support.en, 'low-mood', 'direct', 'en'))
  for (const topic of moodTopics) {
    const mine = many(data.support.topics[topic], 'low-mood', 'direct')
    drafts.push(...mine.map((draft) => ({ ...draft, topic })))
  }
  drafts.push(...many(data.support.except, 'low-mood', 'except'))
  drafts.push(...many(data.except, 'all', 'except'), ...many(data.now, 'all', 'now'))
  drafts.push(...many(data.notNow, 'all', 'notNow'), ...many(data.lesson, 'all', 'lesson'))
  drafts.push(...many(data.policy, 'all', 'policy'))
  for (const role of ['threat', 'loss', 'parent'] as const) {
    drafts.push(...many(data.situations[role], 'all', role))
  }
  return drafts
}

function subjectsOf(data: DangerData, step: (source: string) => Step): SubjectWords {
  const numbers = (source: string) => {
    const one = step(`(${source})`)
    return one.type === 'word' ? one.ids : new Set<number>()
  }
  const { self, friend, other, child, pupil } = data.subject
  return {
    self: numbers(self),
    friend: numbers(friend),
    other: numbers(other),
    child: numbers(child),
    pupil: numbers(pupil),
  }
}

function index(
  rules: readonly Rule[],
  keys: (rule: Rule) => ReadonlySet<number>,
): ReadonlyMap<number, readonly Rule[]> {
  const map = new Map<number, Rule[]>()
  for (const rule of rules) {
    for (const key of keys(rule)) {
      const known = map.get(key)
      if (known) known.push(rule)
      else map.set(key, [rule])
    }
  }
  return map
}

/** `wiil` and `wil` are one word to somebody who leans on the keys. */
function squeeze(word: string): string {
  return word.replace(/([a-z])\1+/g, '$1')
}
