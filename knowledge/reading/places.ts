import type { Region } from '../records/provenance.js'
import type { Gemeente, KnowledgeRecord } from '../records/record.js'
import { normalise } from './normalise.js'
import { everydayWords, placeWords, shortName, strictPlaceWords } from './place-words.js'
import { editDistance } from './spelling.js'
import { splitWords, type Word } from './words.js'

/** A gemeente somebody named, by its own name or by that of one of its kernen. */
export interface PlaceMention {
  readonly gemeente: Gemeente
  /** The name as the record spells it: `Uden` for somebody who wrote `uuden`. */
  readonly name: string
  /** Number of the first word of the name. */
  readonly at: number
}

export interface Places {
  /**
   * @param words from `splitWords`, before abbreviations are spelled out
   * @param region of the conversation: it wins where two gemeenten share a name
   * @returns mentions in the order in which they were typed
   */
  find(words: readonly Word[], region: Region): PlaceMention[]
  /** @returns the first place that is named and lies in none of our regions, or null */
  findElsewhere(words: readonly Word[]): string | null
}

interface Entry {
  readonly gemeente: Gemeente
  readonly name: string
  readonly words: readonly string[]
}

function spellings(gemeente: Gemeente): Entry[] {
  const entries = new Map<string, Entry>()
  const add = (name: string, shown: string) => {
    const words = splitWords(normalise(name.replaceAll('-', ' ').replace(/^'/, ''))).map(
      (word) => word.text,
    )
    if (words.length > 0) entries.set(words.join(' '), { gemeente, name: shown, words })
  }
  for (const alias of gemeente.aliases) add(alias, gemeente.name)
  for (const kern of gemeente.kernen) add(kern, kern)
  add(gemeente.name, gemeente.name)
  return [...entries.values()]
}

function allowedTypos(length: number): number {
  if (length < 6) return 0
  return length < 9 ? 1 : 2
}

function firstWordTable(
  names: readonly string[],
): Map<string, { name: string; words: string[] }[]> {
  const table = new Map<string, { name: string; words: string[] }[]>()
  for (const name of names) {
    const words = splitWords(normalise(name.replaceAll('-', ' '))).map((word) => word.text)
    const first = words[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), { name, words }])
  }
  return table
}

/**
 * @param records the gemeenten among them are the ones we know
 * @param elsewhere names of places and regions that are not ours
 * @param ownRegions names of our regions that hold the name of a gemeente
 * @returns a finder over the names of all of these
 */
export function createPlaces(
  records: readonly KnowledgeRecord[],
  elsewhere: readonly string[],
  ownRegions: readonly string[] = [],
): Places {
  const others = firstWordTable(elsewhere)
  const regionNames = ownRegions.map((name) => splitWords(normalise(name)).map(({ text }) => text))
  const byFirstWord = new Map<string, Entry[]>()
  const byLetter = new Map<string, Entry[]>()
  for (const record of records) {
    if (record.kind !== 'gemeente') continue
    for (const entry of spellings(record)) {
      const first = entry.words[0] ?? ''
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
      if (entry.words.length === 1 && first.length >= 6 && !everydayWords.has(first)) {
        const letter = first[0] ?? ''
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry])
      }
    }
  }

  const best = (entries: readonly Entry[], region: Region): Entry | undefined =>
    entries.find((entry) => entry.gemeente.region === region) ?? entries[0]

  const exact = (words: readonly string[], at: number, region: Region): Entry | undefined => {
    const entries = byFirstWord.get(words[at] ?? '')
    if (entries === undefined) return undefined
    const candidates = entries.filter((entry) =>
      entry.words.every((word, offset) => words[at + offset] === word),
    )
    const longest = Math.max(0, ...candidates.map((entry) => entry.words.length))
    const found = best(
      candidates.filter((entry) => entry.words.length === longest),
      region,
    )
    if (found === undefined) return undefined
    const joined = found.words.join(' ')
    const before = words[at - 1] ?? ''
    if (everydayWords.has(joined)) {
      if (joined === 'een' || (at > 0 && !strictPlaceWords.has(before))) return undefined
      return at > 0 || words.length <= 2 ? found : undefined
    }
    const isGemeente = normalise(found.gemeente.name) === joined
    if (joined.length <= shortName && !isGemeente && at > 0 && !placeWords.has(before))
      return undefined
    return found
  }

  /** `Loon op Zand` is not our Loon. */
  const longerElsewhere = (words: readonly string[], at: number, length: number): boolean =>
    (others.get(words[at] ?? '') ?? []).some(
      ({ words: parts }) =>
        parts.length > length && parts.every((part, offset) => words[at + offset] === part),
    )

  /** How many words from here are the name of a whole region, and of no gemeente in it. */
  const wholeRegion = (words: readonly string[], at: number): number =>
    regionNames.find((parts) => parts.every((part, offset) => words[at + offset] === part))
      ?.length ?? 0

  const misspelt = (word: string, region: Region): Entry | undefined => {
    const typos = allowedTypos(word.length)
    if (typos === 0) return undefined
    const close = (byLetter.get(word[0] ?? '') ?? []).filter(
      (entry) =>
        editDistance(word, entry.words[0] ?? '', typos) <=
        Math.min(typos, allowedTypos((entry.words[0] ?? '').length)),
    )
    return best(close, region)
  }

  return {
    find(words, region) {
      // `Midden-Drenthe` and `midden drenthe` are the same name.
      const split = words.flatMap((word) => word.text.split('-')).filter((word) => word !== '')
      const mentions: PlaceMention[] = []
      for (let at = 0; at < split.length; ) {
        const whole = wholeRegion(split, at)
        if (whole > 0) {
          at += whole
          continue
        }
        const entry = exact(split, at, region)
        if (entry !== undefined && !longerElsewhere(split, at, entry.words.length)) {
          mentions.push({ gemeente: entry.gemeente, name: entry.name, at })
          at += entry.words.length
          continue
        }
        at += 1
      }
      if (mentions.length > 0) return mentions
      split.forEach((word, at) => {
        // `boeken` is not Boekel: a misspelt name counts where a place is to be expected.
        const expected = strictPlaceWords.has(split[at - 1] ?? '') || split.length === 1
        // `Groningen` is no slip for Groeningen: a name from elsewhere is what it says.
        const entry = expected && !others.has(word) ? misspelt(word, region) : undefined
        if (entry !== undefined) mentions.push({ gemeente: entry.gemeente, name: entry.name, at })
      })
      return mentions
    },
    findElsewhere(words) {
      const split = words.flatMap((word) => word.text.split('-')).filter((word) => word !== '')
      for (let at = 0; at < split.length; at += 1) {
        for (const { name, words: parts } of others.get(split[at] ?? '') ?? []) {
          if (!parts.every((part, offset) => split[at + offset] === part)) continue
          const before = split[at - 1] ?? ''
          if (
            placeWords.has(before) ||
            (parts.join('').length > shortName + 1 && split.length <= 4)
          )
            return name
          if (/doorstroompunt|dsp|provincie/.test(before)) return name
        }
      }
      return null
    },
  }
}
