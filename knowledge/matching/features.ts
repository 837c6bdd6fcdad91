import type { Term } from '../reading/reader.js'

/** Words that tell what is asked rather than about what. */
const questionWords = new Set([
  'wie',
  'wat',
  'waar',
  'wanneer',
  'waarom',
  'hoe',
  'hoeveel',
  'lang',
  'welk',
  'welke',
  'niet',
  'geen',
  'waarvoor',
  'waarheen',
  'nooit',
  'altijd',
  'oud',
  'vaak',
])

/** Weighted features of a text, by the number of the feature. */
export type Features = Map<number, number>

/** What a feature is: a word counts for what a text is about, the others only for likeness. */
export type FeatureKind = 'word' | 'question' | 'pair' | 'piece'

const kinds: readonly FeatureKind[] = ['word', 'question', 'pair', 'piece']
const pieceLength = 4

/** Gives every feature a number, so that texts can be compared by numbers alone. */
export class FeatureTable {
  readonly #numbers = new Map<string, number>()
  readonly #kinds: number[] = []

  get size(): number {
    return this.#kinds.length
  }

  kindOf(feature: number): FeatureKind {
    return kinds[this.#kinds[feature] ?? 3] ?? 'piece'
  }

  /** @returns the number of a feature, new where it was never seen and `grow` is set, else -1 */
  number(name: string, kind: FeatureKind, grow: boolean): number {
    const seen = this.#numbers.get(name)
    if (seen !== undefined) return seen
    if (!grow) return -1
    const next = this.#kinds.length
    this.#numbers.set(name, next)
    this.#kinds.push(kinds.indexOf(kind))
    return next
  }
}

export interface TextFeatures {
  readonly features: Features
  /** Weight of words that no text of ours has: they tell that the message is about something else. */
  readonly strange: number
}

function addTo(features: Features, feature: number, weight: number, most: number): void {
  if (feature < 0) return
  features.set(feature, Math.min(most, (features.get(feature) ?? 0) + weight))
}

function addPieces(
  features: Features,
  word: string,
  weight: number,
  table: FeatureTable,
  grow: boolean,
): void {
  if (word.length < pieceLength || /\d/.test(word)) return
  const padded = `<${word}>`
  const pieces = padded.length - pieceLength + 1
  const share = weight / Math.sqrt(pieces)
  for (let at = 0; at < pieces; at += 1) {
    const piece = table.number(`~${padded.slice(at, at + pieceLength)}`, 'piece', grow)
    addTo(features, piece, share, Number.POSITIVE_INFINITY)
  }
}

/**
 * @param terms of a reading
 * @param grow whether features never seen before get a number: yes for our texts, no for messages
 */
export function featuresOf(
  terms: readonly Term[],
  table: FeatureTable,
  { grow, pieces }: { grow: boolean; pieces: boolean },
): TextFeatures {
  const features: Features = new Map()
  let strange = 0
  let previous: string | null = null
  for (const term of terms) {
    const asks = questionWords.has(term.word)
    if (term.filler && !asks) continue
    const name = asks ? `?${term.word}` : term.stem
    const feature = table.number(name, asks ? 'question' : 'word', grow)
    if (feature < 0 && !asks) strange += term.weight
    addTo(features, feature, (asks ? 0.6 : 1) * term.weight, 2)
    if (previous !== null) {
      addTo(features, table.number(`${previous} ${name}`, 'pair', grow), 0.5 * term.weight, 1)
    }
    if (pieces && !asks) addPieces(features, term.word, 0.6 * term.weight, table, grow)
    previous = name
  }
  return { features, strange }
}
