import { z } from 'zod'
import { type Language, languageKeys } from '../records/told-text.js'
import { normalise } from './normalise.js'
import { splitWords } from './words.js'

const words = z.array(z.string().min(1))

/** How the languages people type in are told apart, and their turns of phrase in plain Dutch: data. */
export const languagesSchema = z.strictObject({
  /** Asks for a language in so many words: the whole message. */
  choices: z.record(z.enum(languageKeys), words.min(1)),
  /** Words that only occur in Dutch, or are Dutch far more often than anything else. */
  dutch: words,
  /** Common words of English that are no Dutch. */
  english: words,
  /** Words that open a sentence in English, and hardly ever one in Dutch: `i was …`, `my …`. */
  englishOpeners: words,
  /** English that people say in Dutch: it is no wish to be spoken to in English. */
  loans: words,
  /** Common words of other languages, per language. */
  others: z.record(z.string(), words),
  /** Turns of phrase by what they are in plain Dutch; the longest one that fits is taken. */
  inDutch: z.strictObject({
    english: z.record(z.string(), z.string()),
    /** Very simple Dutch of somebody who is learning it. */
    newcomer: z.record(z.string(), z.string()),
  }),
})
export type LanguageData = z.infer<typeof languagesSchema>

/** Tells languages apart and understands some of them; linear in the length of a message. */
export interface Languages {
  /** @returns the language that a message asks for, or null */
  asked(text: string): Language | null
  /** @returns what a message is surely written in; null where that is not sure */
  of(text: string): 'en' | 'other' | null
  /** @returns the message in plain Dutch, as far as it is English */
  fromEnglish(text: string): string
  /** @returns the message with the turns of phrase of a newcomer mended */
  fromNewcomer(text: string): string
}

const otherScript = /[^\P{L}\p{Script=Latin}]/gu
const latin = /\p{Script=Latin}/gu
/** Latin letters that Dutch and English words never have; with a capital it may be a name. */
const strangeWord = /^[^\p{Lu}]*[ąćęłńśźżğşıőűățșţãõñ][^\p{Lu}]*$/u
/** Nobody needs more to show what they write in. */
const longest = 600
/** One word in so many must be surely English, where none is Dutch. */
const fewestShare = 3
/** From this many words on it is a sentence, and its first word tells enough. */
const wholeSentence = 3
/** More of another alphabet than this is no disguised Dutch. */
const fewestLetters = 3

const wordsOf = (text: string) => splitWords(normalise(text)).map(({ text: word }) => word)
const key = (text: string) => wordsOf(text).join(' ')

interface Phrase {
  readonly words: readonly string[]
  readonly dutch: string
}

function phrasesByFirst(phrases: Readonly<Record<string, string>>): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [phrase, dutch] of Object.entries(phrases)) {
    const list = key(phrase).split(' ')
    const [first = ''] = list
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words: list, dutch }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function translator(phrases: Readonly<Record<string, string>>): (text: string) => string {
  const byFirst = phrasesByFirst(phrases)
  return (text) => {
    const typed = splitWords(normalise(text))
    if (!typed.some(({ text: word }) => byFirst.has(word))) return text
    const said: string[] = []
    let changed = false
    for (let at = 0; at < typed.length; ) {
      const now = typed[at]
      const found = byFirst
        .get(now?.text ?? '')
        ?.find((phrase) => phrase.words.every((word, i) => typed[at + i]?.text === word))
      const taken = found?.words.length ?? 1
      const out = found?.dutch ?? now?.text ?? ''
      changed ||= found !== undefined
      const ends = typed[at + taken]?.sentence !== typed[at + taken - 1]?.sentence
      at += taken
      if (out !== '') said.push(out)
      if (ends && at < typed.length && said.length > 0) said.push(`${said.pop() ?? ''}.`)
    }
    if (!changed) return text
    return said.join(' ') + (text.trimEnd().endsWith('?') ? '?' : '')
  }
}

/** Builds what tells languages apart out of its data. */
export function createLanguages(data: LanguageData): Languages {
  const asked = new Map(
    languageKeys.flatMap((language) =>
      data.choices[language].map((phrase) => [key(phrase), language] as const),
    ),
  )
  const dutch = new Set(data.dutch)
  const english = new Set(data.english)
  const openers = new Set(data.englishOpeners)
  const loans = data.loans.map(key)
  const others = Object.values(data.others).map((list) => new Set(list))

  function isEnglish(typed: readonly string[]): boolean {
    const sentence = ` ${typed.join(' ')} `
    let rest = sentence
    for (const loan of loans) rest = rest.replaceAll(` ${loan} `, ' ')
    const left = rest.trim().split(' ')
    if (left.some((word) => dutch.has(word))) return false
    const hits = left.filter((word) => english.has(word)).length
    if (hits >= 2 && hits * fewestShare >= left.length) return true
    return left.length >= wholeSentence && openers.has(left[0] ?? '')
  }

  /** Two different words of a language, and more of them than of Dutch and English together. */
  function isOther(typed: readonly string[], strange: ReadonlySet<string>): boolean {
    const known = typed.filter((word) => dutch.has(word) || english.has(word)).length
    return others.some((list) => {
      const hits = typed.filter((word) => list.has(word) || strange.has(word))
      return new Set(hits).size >= 2 && hits.length > known
    })
  }

  return {
    asked: (text) => (text.length > longest ? null : (asked.get(key(text)) ?? null)),

    of(text) {
      const start = text.slice(0, longest)
      const strange = start.match(otherScript)?.length ?? 0
      const plain = start.match(latin)?.length ?? 0
      if (strange >= fewestLetters && strange > plain) return 'other'
      const typed = wordsOf(start)
      if (isEnglish(typed)) return 'en'
      const strangeWords = start.split(/\s+/).filter((word) => strangeWord.test(word))
      return isOther(typed, new Set(strangeWords.flatMap(wordsOf))) ? 'other' : null
    },

    fromEnglish: translator(data.inDutch.english),
    fromNewcomer: translator(data.inDutch.newcomer),
  }
}
