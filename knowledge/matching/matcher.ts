import type { Reader } from '../reading/reader.js'
import { createRelated, type RelatedWords } from '../reading/related.js'
import type { Term } from '../reading/terms.js'
import type { Region } from '../records/provenance.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import { certainty, type Evidence } from './evidence.js'
import { facetCues, speaksOfPast } from './facet-cues.js'
import { evidenceFor } from './facet-evidence.js'
import { FeatureTable } from './feature-table.js'
import { featuresOf, type TextFeatures, withRelated } from './features.js'
import { createInPlace } from './in-place.js'
import { createLanguageModel } from './language-model.js'
import { createNamedRecords } from './named-records.js'
import { createNearestExamples } from './nearest-examples.js'
import { createRivals } from './rivals.js'
import { ShortList } from './short-list.js'
import type { Unit } from './unit.js'
import { readUnits } from './unit-texts.js'
import { createVectorIndex, type VectorIndex } from './vector-index.js'

export interface Match {
  readonly unit: Unit
  /** How sure we are, 0 to 1. */
  readonly score: number
  /** What it rests on: shown to who keeps the knowledge. */
  readonly evidence: Evidence
}

/** What is matched: the words that count, and the whole as it was typed. */
export interface Query {
  readonly normal: string
  readonly terms: readonly Term[]
}

export interface MatchContext {
  readonly region: Region
  /** ISO date on which the answer must hold. */
  readonly day: string
  /** Topics the conversation was about, newest first: they weigh in. */
  readonly topics: readonly string[]
}

export interface Matcher {
  /** @returns at most 24 matches, the surest first, at most one per record */
  match(query: Query, context: MatchContext): Match[]
  /** @returns the forty nearest units with what speaks for each, the surest first */
  candidates(query: Query, context: MatchContext): Match[]
}

/**
 * Per unit the weight of what the message is about that the unit knows of.
 *
 * @returns the weight of all that the message is about
 */
function cover(
  { features, strange }: TextFeatures,
  profiles: VectorIndex,
  table: FeatureTable,
  known: Float32Array,
): number {
  known.fill(0)
  let total = strange * profiles.rarity(-1)
  for (const [feature, weight] of features) {
    if (table.kindOf(feature) !== 'word') continue
    const value = weight * profiles.rarity(feature)
    total += value
    profiles.addWhere(feature, value, known)
  }
  return total
}

const kept = 24
const shortList = 40
/** A profile says less than an example question. */
const profileWeight = 0.6
const oddsWeight = 0.25
const leastRough = 0.12

/** What is known of words besides the texts: all of it data. */
export interface WordKnowledge {
  readonly rivals?: readonly (readonly string[])[]
  readonly related?: RelatedWords
}

/**
 * @param reader reads the texts of the records with the same eyes as a message
 */
export function createMatcher(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Reader,
  { rivals: rivalWords, related: relatedWords }: WordKnowledge = {},
): Matcher {
  const table = new FeatureTable()
  const stemOf = (word: string) => reader.read(word).terms[0]?.stem ?? word
  const rivals = createRivals(rivalWords ?? [], stemOf)
  const related = createRelated(relatedWords ?? {}, (text) => reader.read(text).terms)
  const texts = readUnits(records, talks, reader, table, rivals)
  table.close()
  const { units } = texts
  const exampleIndex = createVectorIndex(texts.examples, texts.exampleUnit, table.size)
  const profileIndex = createVectorIndex(texts.profiles, [...units.keys()], table.size)
  const model = createLanguageModel(
    texts.texts,
    texts.textUnit,
    texts.textWeight,
    units.length,
    table.size,
  )
  const named = createNamedRecords(records, reader)
  const inPlace = createInPlace(units)
  // These are filled anew for every message: a matcher answers one at a time.
  const nearest = createNearestExamples(texts.firstExample)
  const known = new Float32Array(units.length)
  const rough = new ShortList(shortList)

  const candidates: Matcher['candidates'] = ({ normal, terms }, { region, day, topics }) => {
    const text = featuresOf(terms, table, true)
    if (text.features.size === 0) return []
    nearest.find(exampleIndex.compare(text.features, text.strange))
    const profiles = profileIndex.compare(text.features, text.strange)
    const total = cover(text, profileIndex, table, known)

    const odds = model.score(withRelated(text.features, terms, related, table), text.strange)
    rough.clear()
    const mayAnswer = inPlace(region, day)
    for (let number = 0; number < units.length; number += 1) {
      if (mayAnswer[number] !== 1) continue
      const value =
        (nearest.likeness[number] ?? 0) +
        profileWeight * (profiles[2 * number] ?? 0) +
        oddsWeight * (odds[number] ?? 0)
      if (value >= leastRough) rough.add(number, value)
    }

    const asked = {
      cues: facetCues(normal),
      names: named.find(terms),
      past: speaksOfPast(normal),
      region,
      topics,
    }
    const own = rivals.of(terms)
    const matches: Match[] = []
    for (const number of rough.numbers) {
      const unit = units[number]
      if (unit === undefined) continue
      const likeness = {
        example: nearest.likeness[number] ?? 0,
        held: nearest.held[number] ?? 0,
        profile: profiles[2 * number] ?? 0,
        odds: odds[number] ?? 0,
        covered: total === 0 ? 0 : (known[number] ?? 0) / total,
      }
      const rival = rivals.clashes(own, texts.named[number] ?? own)
      const evidence = evidenceFor(unit, { ...likeness, rival }, asked)
      matches.push({ unit, score: certainty(evidence, unit.kind === 'talk'), evidence })
    }
    return matches.sort((a, b) => b.score - a.score)
  }

  return {
    candidates,
    match(query, context) {
      const seen = new Set<string>()
      const distinct: Match[] = []
      for (const match of candidates(query, context)) {
        const { unit } = match
        const key = unit.kind === 'talk' ? unit.talk : unit.record
        if (seen.has(key)) continue
        seen.add(key)
        if (distinct.push(match) === kept) break
      }
      return distinct
    },
  }
}
