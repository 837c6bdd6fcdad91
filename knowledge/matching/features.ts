import type { Related } from '../reading/related.js'
import type { Term } from '../reading/terms.js'
import type { FeatureTable } from './feature-table.js'

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

export interface TextFeatures {
  readonly features: Features
  /** Weight of words that no text of ours has: they tell that the message is about something else. */
  readonly strange: number
}

function addTo(features: Features, feature: number, weight: number, most: number): void {
  if (feature < 0) return
  const before = features.get(feature)
  features.set(feature, before === undefined ? weight : Math.min(most, before + weight))
}

/** Shorter words are compared whole: their pieces are in too many others to tell anything. */
const shortestCut = 5
/** A word is cut into pieces of four signs; each sign takes five bits. */
const pieceLength = 4
const pieceMask = (1 << (5 * pieceLength)) - 1
const begin = 30
const end = 31

function codeOf(sign: number): number {
  if (sign >= 97) return sign - 96
  if (sign === 39) return 27
  return sign === 38 ? 28 : 29
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charCodeAt(at)
    if (sign >= 48 && sign <= 57) return true
  }
  return false
}

function addPieces(features: Features, word: string, weight: number, table: FeatureTable): void {
  if (word.length < shortestCut || hasDigit(word)) return
  const share = weight / Math.sqrt(word.length + 3 - pieceLength)
  let code = begin
  for (let at = 0; at <= word.length; at += 1) {
    const sign = at < word.length ? codeOf(word.charCodeAt(at)) : end
    code = ((code << 5) | sign) & pieceMask
    if (at + 2 < pieceLength) continue
    addTo(features, table.piece(code), share, Number.POSITIVE_INFINITY)
  }
}

/**
 * @param terms of a reading
 * @param pieces whether words count by their pieces as well: for what is short
 */
export function featuresOf(
  terms: readonly Term[],
  table: FeatureTable,
  pieces: boolean,
): TextFeatures {
  const features: Features = new Map()
  let strange = 0
  let previous = -1
  for (const { word, stem, weight, filler } of terms) {
    const asks = questionWords.has(word)
    if (filler && !asks) continue
    const feature = asks ? table.question(word) : table.word(stem)
    if (feature < 0 && !asks) strange += weight
    addTo(features, feature, (asks ? 0.6 : 1) * weight, 2)
    addTo(features, table.pair(previous, feature), 0.5 * weight, 1)
    if (pieces && !asks) addPieces(features, word, 0.6 * weight, table)
    previous = feature
  }
  return { features, strange }
}

/**
 * Adds the words of ours that somebody may mean with other ones.
 *
 * @returns the features of the message and, lighter, of what it may mean
 */
export function withRelated(
  features: Features,
  terms: readonly Term[],
  related: Related,
  table: FeatureTable,
): Features {
  const wider = new Map(features)
  for (const { stem, weight, filler } of terms) {
    if (filler) continue
    for (const meant of related(stem)) {
      const feature = table.word(meant.stem)
      if (feature < 0 || features.has(feature)) continue
      const value = weight * meant.weight
      if (value > (wider.get(feature) ?? 0)) wider.set(feature, value)
    }
  }
  return wider
}
