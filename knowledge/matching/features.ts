import type { Related } from '../reading/related.js'
import type { Term } from '../reading/terms.js'
import { FeatureBag } from './feature-bag.js'
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

/** What a question word counts beside a word that tells what it is about. */
export const questionWeight = 0.6

export interface TextFeatures {
  readonly features: FeatureBag
  /** Weight of words that no text of ours has: they tell that the message is about something else. */
  readonly strange: number
}

function addTo(features: FeatureBag, feature: number, weight: number, most?: number): void {
  if (feature >= 0) features.add(feature, weight, most)
}

/** Shorter words are compared whole: their pieces are in too many others to tell anything. */
const shortestCut = 5
/** A word is cut into pieces of four signs. */
const pieceLength = 4
/** What a sign takes in the number of a piece. */
const signBits = 5
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

/**
 * @param lengths of the pieces, each at most six
 * @returns a code for every piece of a word, its begin and its end counted as signs
 */
export function pieceCodes(word: string, lengths: readonly number[]): number[] {
  const codes: number[] = []
  for (const length of lengths) {
    const mask = (1 << (signBits * length)) - 1
    let code = begin
    for (let at = 0; at <= word.length; at += 1) {
      const sign = at < word.length ? codeOf(word.charCodeAt(at)) : end
      code = ((code << signBits) | sign) & mask
      if (at + 2 >= length) codes.push(code)
    }
  }
  return codes
}

function codesOf(word: string): readonly number[] {
  return word.length < shortestCut || hasDigit(word) ? [] : pieceCodes(word, [pieceLength])
}

function addPieces(features: FeatureBag, word: string, weight: number, table: FeatureTable): void {
  const share = weight / Math.sqrt(word.length + 3 - pieceLength)
  for (const piece of table.pieces(word, codesOf)) features.add(piece, share)
}

/**
 * @param terms of a reading
 * @param pieces whether words count by their pieces as well: for what is short
 * @param features a bag that may be emptied for it
 */
export function featuresOf(
  terms: readonly Term[],
  table: FeatureTable,
  pieces: boolean,
  features: FeatureBag = new FeatureBag(),
): TextFeatures {
  features.clear()
  let strange = 0
  let previous = -1
  for (const { word, stem, weight, filler } of terms) {
    const asks = questionWords.has(word)
    if (filler && !asks) continue
    const feature = asks ? table.question(word) : table.word(stem)
    if (feature < 0 && !asks) strange += weight
    addTo(features, feature, (asks ? questionWeight : 1) * weight, 2)
    addTo(features, table.pair(previous, feature), 0.5 * weight, 1)
    if (pieces && !asks) addPieces(features, word, 0.6 * weight, table)
    previous = feature
  }
  return { features, strange }
}

/**
 * Adds the words of ours that somebody may mean with other ones.
 *
 * @param wider is emptied, and gets the features of the message and, lighter, of what it may mean
 */
export function withRelated(
  features: FeatureBag,
  terms: readonly Term[],
  related: Related,
  table: FeatureTable,
  wider: FeatureBag,
): FeatureBag {
  wider.clear()
  for (let at = 0; at < features.size; at += 1) {
    const feature = features.numberAt(at)
    wider.add(feature, features.weightOf(feature))
  }
  for (const { stem, weight, filler } of terms) {
    if (filler) continue
    for (const meant of related(stem)) {
      const feature = table.word(meant.stem)
      if (feature < 0 || features.weightOf(feature) > 0) continue
      const value = weight * meant.weight
      const before = wider.weightOf(feature)
      if (before === 0) wider.add(feature, value)
      else if (value > before) wider.reweigh(feature, value)
    }
  }
  return wider
}
