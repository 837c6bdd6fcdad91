import type { Reader } from '../reading/reader.js'
import { createRelated, type RelatedWords } from '../reading/related.js'
import type { Term } from '../reading/terms.js'
import type { Region } from '../records/provenance.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import { atOnce, type Steps } from '../steps.js'
import { certainty, type Evidence } from './evidence.js'
import { facetCues, speaksOfPast } from './facet-cues.js'
import { evidenceFor } from './facet-evidence.js'
import { FeatureBag } from './feature-bag.js'
import { FeatureTable } from './feature-table.js'
import { featuresOf, withRelated } from './features.js'
import { createInPlace } from './in-place.js'
import { createNamedRecords } from './named-records.js'
import { createRivals } from './rivals.js'
import { searchSteps } from './search.js'
import type { Unit } from './unit.js'
import { unitSteps } from './unit-texts.js'

export interface Match {
  readonly unit: Unit
  /** How sure we are, 0 to 1. */
  readonly score: number
  /** What it rests on: shown to who keeps the knowledge. */
  readonly evidence: Evidence
  /** The next surest facet of the same record. */
  readonly next: Match | null
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

const kept = 24

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
  words?: WordKnowledge,
): Matcher {
  return atOnce(matcherSteps(records, talks, reader, words))
}

/** The same in pieces. */
export function* matcherSteps(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Reader,
  { rivals: rivalWords, related: relatedWords }: WordKnowledge = {},
): Steps<Matcher> {
  const table = new FeatureTable()
  const stemOf = (word: string) => reader.terms(word)[0]?.stem ?? word
  const rivals = createRivals(rivalWords ?? [], stemOf)
  const related = createRelated(relatedWords ?? {}, (text) => reader.terms(text))
  const read = yield* unitSteps(records, talks, reader, table, rivals)
  const { units, named: namedBy, ...texts } = read
  table.close()
  const search = yield* searchSteps(texts, table)
  yield
  const named = createNamedRecords(records, reader)
  const inPlace = createInPlace(units)
  // These are filled anew for every message: a matcher answers one at a time.
  const features = new FeatureBag()
  const wider = new FeatureBag()

  const candidates: Matcher['candidates'] = ({ normal, terms }, { region, day, topics }) => {
    const { strange } = featuresOf(terms, table, true, features)
    if (features.size === 0) return []
    withRelated(features, terms, related, table, wider)
    const found = search.find({ features, wider, strange }, inPlace(region, day))

    const asked = {
      cues: facetCues(normal),
      names: named.find(terms),
      past: speaksOfPast(normal),
      region,
      topics,
    }
    const own = rivals.of(terms)
    const matches: Match[] = []
    for (const number of found) {
      const unit = units[number]
      if (unit === undefined) continue
      const rival = rivals.clashes(own, namedBy[number] ?? own)
      const evidence = evidenceFor(unit, search.evidence(number, rival), asked)
      matches.push({ unit, score: certainty(evidence, unit.kind === 'talk'), evidence, next: null })
    }
    return matches.sort((a, b) => b.score - a.score)
  }

  return {
    candidates,
    match(query, context) {
      const places = new Map<string, number>()
      const distinct: Match[] = []
      for (const match of candidates(query, context)) {
        const { unit } = match
        const key = unit.kind === 'talk' ? unit.talk : unit.record
        const place = places.get(key)
        const surer = place === undefined ? undefined : distinct[place]
        if (place === undefined) {
          if (distinct.length === kept) break
          places.set(key, distinct.push(match) - 1)
        } else if (surer?.next === null) {
          distinct[place] = { ...surer, next: match }
        }
      }
      return distinct
    },
  }
}
