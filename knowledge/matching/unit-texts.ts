import type { Reader } from '../reading/reader.js'
import type { FacetKey } from '../records/facet.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import { type Features, type FeatureTable, featuresOf } from './features.js'
import { topicOf, type Unit } from './unit.js'

/** Everything that can be matched, in features: made once per knowledge base. */
export interface UnitTexts {
  readonly units: readonly Unit[]
  /** Per example question: the unit it belongs to, and its features. */
  readonly exampleUnit: readonly number[]
  readonly examples: readonly Features[]
  /** Per unit: everything it says, in words and pairs. */
  readonly profiles: readonly Features[]
}

function addAll(into: Features, from: Features, weight: number): void {
  for (const [feature, value] of from) into.set(feature, (into.get(feature) ?? 0) + value * weight)
}

/** Many words of one kind must not drown the rest. */
function damp(features: Features): Features {
  for (const [feature, value] of features) features.set(feature, Math.log1p(value))
  return features
}

function withoutPieces(features: Features, table: FeatureTable): Features {
  return new Map([...features].filter(([feature]) => table.kindOf(feature) !== 'piece'))
}

/** @returns the texts of all records and talks as features; the table grows by what they hold */
export function readUnits(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Reader,
  table: FeatureTable,
): UnitTexts {
  const units: Unit[] = []
  const exampleUnit: number[] = []
  const examples: Features[] = []
  const profiles: Features[] = []
  const features = (text: string, pieces: boolean) =>
    featuresOf(reader.read(text).terms, table, { grow: true, pieces }).features
  const addExample = (unit: number, example: Features) => {
    exampleUnit.push(unit)
    examples.push(example)
  }

  for (const record of records) {
    const names = [record.name, ...record.aliases].map((name) => features(name, true))
    const plainNames = names.map((name) => withoutPieces(name, table))
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet === undefined) continue
      const number = units.length
      units.push({
        kind: 'facet',
        record: record.id,
        recordKind: record.kind,
        facet: key as FacetKey,
        region: record.region,
        topic: topicOf(record.id),
        from: record.validFrom,
        until: record.validUntil ?? null,
      })
      const profile: Features = new Map()
      for (const name of plainNames) addAll(profile, name, 1)
      addAll(profile, features(facet.professional, false), 0.5)
      if (facet.jongere !== undefined) addAll(profile, features(facet.jongere, false), 0.3)
      for (const question of facet.questions) {
        const example = features(question, true)
        addAll(profile, withoutPieces(example, table), 1)
        addExample(number, example)
      }
      if (key === 'what') for (const name of names) addExample(number, name)
      profiles.push(damp(profile))
    }
  }
  for (const talk of talks) {
    const number = units.length
    units.push({ kind: 'talk', talk: talk.id })
    const profile: Features = new Map()
    for (const text of talk.examples) {
      const example = features(text, true)
      addAll(profile, withoutPieces(example, table), 1)
      addExample(number, example)
    }
    profiles.push(damp(profile))
  }
  return { units, exampleUnit, examples, profiles }
}
