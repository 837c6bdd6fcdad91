import type { Reader, Term } from '../reading/reader.js'
import type { FacetKey } from '../records/facet.js'
import type { Region } from '../records/provenance.js'
import type { KnowledgeRecord, RecordKind } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import { certainty, type Evidence } from './evidence.js'
import { facetCues } from './facet-cues.js'
import { type Features, FeatureTable, featuresOf } from './features.js'
import { createNamedRecords } from './named-records.js'
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
  /** @returns at most ten matches, the surest first, at most one per record */
  match(query: Query, context: MatchContext): Match[]
  /** @returns the forty nearest units with what speaks for each, the surest first */
  candidates(query: Query, context: MatchContext): Match[]
}

function inPlace(unit: Unit, context: MatchContext, shadowed: ReadonlySet<string>): boolean {
  if (unit.kind === 'talk') return true
  if (unit.from > context.day || (unit.until !== null && unit.until < context.day)) return false
  if (unit.region === context.region) return true
  if (unit.region !== 'landelijk') return false
  return !shadowed.has(`${context.region} ${unit.topic} ${unit.facet}`)
}

/** Per unit the share of what the message is about that the unit knows of. */
function coverage(
  query: Features,
  strange: number,
  units: number,
  profiles: VectorIndex,
  table: FeatureTable,
): Float32Array {
  const known = new Float32Array(units)
  let total = strange * profiles.rarity(-1)
  for (const [feature, weight] of query) {
    if (table.kindOf(feature) !== 'word') continue
    const value = weight * profiles.rarity(feature)
    total += value
    for (const unit of profiles.vectorsWith(feature)) known[unit] = (known[unit] ?? 0) + value
  }
  return total === 0 ? known : known.map((value) => value / total)
}

/** Likeness of an example and how much of it is in the message, together. */
function together(cosine: number, held: number): number {
  return cosine ** 0.75 * Math.min(1, held) ** 0.25
}

const isParty = (kind: RecordKind) => kind === 'role' || kind === 'organisation'

function facetEvidence(
  unit: Unit,
  cues: readonly FacetKey[],
  names: ReadonlyMap<string, number>,
  context: MatchContext,
): Pick<Evidence, 'cue' | 'otherCue' | 'named' | 'topic' | 'home'> {
  if (unit.kind === 'talk') return { cue: 0, otherCue: 0, named: 0, topic: 0, home: 0 }
  // `wie is de mentor?` asks what a mentor is.
  const asWho = unit.facet === 'what' && isParty(unit.recordKind) && cues.includes('who')
  const cued = cues.includes(unit.facet) || asWho
  return {
    cue: cued ? 1 : 0,
    otherCue: !cued && cues.length > 0 ? 1 : 0,
    named: names.get(unit.record) ?? 0,
    topic: context.topics.includes(unit.topic) ? 1 : 0,
    home: unit.region === context.region && unit.region !== 'landelijk' ? 1 : 0,
  }
}

const kept = 10
const shortList = 40

/**
 * @param reader reads the texts of the records with the same eyes as a message
 */
export function createMatcher(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Reader,
): Matcher {
  const table = new FeatureTable()
  const { units, exampleUnit, examples, profiles } = readUnits(records, talks, reader, table)
  const exampleIndex = createVectorIndex(examples, exampleUnit, table.size)
  const profileIndex = createVectorIndex(profiles, [...units.keys()], table.size)
  const named = createNamedRecords(records, reader)
  const shadowed = new Set(
    units.flatMap((unit) =>
      unit.kind === 'facet' && unit.region !== 'landelijk'
        ? [`${unit.region} ${unit.topic} ${unit.facet}`]
        : [],
    ),
  )

  const candidates: Matcher['candidates'] = ({ normal, terms }, context) => {
    const { features, strange } = featuresOf(terms, table, { grow: false, pieces: true })
    if (features.size === 0) return []
    const cues = facetCues(normal)
    const names = named.find(terms)
    const byExample = exampleIndex.compare(features, strange)
    const byProfile = profileIndex.compare(features, strange)
    const covered = coverage(features, strange, units.length, profileIndex, table)
    const best = new Float32Array(units.length)
    const bestHeld = new Float32Array(units.length)
    byExample.cosine.forEach((cosine, number) => {
      if (cosine < 0.05) return
      const unit = exampleUnit[number] ?? 0
      const held = byExample.held[number] ?? 0
      const value = together(cosine, held)
      if (value <= (best[unit] ?? 0)) return
      best[unit] = value
      bestHeld[unit] = held
    })

    const rough: { number: number; value: number }[] = []
    for (let number = 0; number < units.length; number += 1) {
      const value = (best[number] ?? 0) + 0.6 * (byProfile.cosine[number] ?? 0)
      const unit = units[number]
      if (value < 0.12 || unit === undefined || !inPlace(unit, context, shadowed)) continue
      rough.push({ number, value })
    }
    rough.sort((a, b) => b.value - a.value)

    const matches = rough.slice(0, shortList).flatMap(({ number }): Match[] => {
      const unit = units[number]
      if (unit === undefined) return []
      const evidence = {
        example: best[number] ?? 0,
        held: bestHeld[number] ?? 0,
        profile: byProfile.cosine[number] ?? 0,
        covered: covered[number] ?? 0,
        ...facetEvidence(unit, cues, names, context),
      }
      return [{ unit, score: certainty(evidence), evidence }]
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  return {
    candidates,
    match(query, context) {
      const seen = new Set<string>()
      const distinct = candidates(query, context).filter(({ unit }) => {
        const key = unit.kind === 'talk' ? unit.talk : unit.record
        if (seen.has(key)) return false
        seen.add(key)
        return true
      })
      return distinct.slice(0, kept)
    },
  }
}
