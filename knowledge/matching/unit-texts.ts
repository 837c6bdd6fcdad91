import type { Reader } from '../reading/reader.js'
import type { FacetKey } from '../records/facet.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import type { FeatureTable } from './feature-table.js'
import { type Features, featuresOf } from './features.js'
import type { Rivals } from './rivals.js'
import { topicOf, type Unit } from './unit.js'
import { VectorList } from './vector-list.js'

/** Everything that can be matched, in features: made once per knowledge base. */
export interface UnitTexts {
  readonly units: readonly Unit[]
  /** The example questions, those of one unit together. */
  readonly examples: VectorList
  /** Per example: the unit it belongs to. */
  readonly exampleUnit: readonly number[]
  /** Per unit: the number of its first example, and at the end how many there are. */
  readonly firstExample: Int32Array
  /** Per unit: everything it says, in words and pairs. */
  readonly profiles: VectorList
  /** Everything the units say, text by text, for the language model. */
  readonly texts: VectorList
  readonly textUnit: readonly number[]
  readonly textWeight: readonly number[]
  /** Per unit: the words it names that exclude others. */
  readonly named: readonly Int32Array[]
}

/** What one unit says, gathered. */
class Profile {
  readonly #table: FeatureTable
  readonly #features: Features = new Map()

  constructor(table: FeatureTable) {
    this.#table = table
  }

  /** Adds all but the pieces: they are for what is short. */
  add(from: Features, weight: number): void {
    for (const [feature, value] of from) {
      if (this.#table.kindOf(feature) === 'piece') continue
      this.#features.set(feature, (this.#features.get(feature) ?? 0) + value * weight)
    }
  }

  /** Many words of one kind must not drown the rest. */
  damped(): Features {
    for (const [feature, value] of this.#features) this.#features.set(feature, Math.log1p(value))
    return this.#features
  }
}

/** How much each text counts beside an example question. */
const weightOf = { professional: 1.5, jongere: 1, name: 0.5 } as const

/** @returns the texts of all records and talks as features; the table grows by what they hold */
export function readUnits(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Reader,
  table: FeatureTable,
  rivals: Rivals,
): UnitTexts {
  const units: Unit[] = []
  const exampleUnit: number[] = []
  const firstExample: number[] = []
  const examples = new VectorList()
  const profiles = new VectorList()
  const named: Int32Array[] = []
  const termsOf = (texts: readonly string[]) => texts.flatMap((text) => reader.read(text).terms)
  const features = (text: string, pieces: boolean) =>
    featuresOf(reader.read(text).terms, table, pieces).features
  const texts = new VectorList()
  const textUnit: number[] = []
  const textWeight: number[] = []
  const addText = (unit: number, text: Features, weight: number) => {
    texts.add(text)
    textUnit.push(unit)
    textWeight.push(weight)
  }
  const addExample = (unit: number, example: Features) => {
    exampleUnit.push(unit)
    examples.add(example)
    addText(unit, example, 1)
  }

  for (const record of records) {
    const names = [record.name, ...record.aliases].map((name) => features(name, true))
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet === undefined) continue
      const number = units.length
      firstExample.push(examples.length)
      units.push({
        kind: 'facet',
        record: record.id,
        recordKind: record.kind,
        facet: key as FacetKey,
        region: record.region,
        topic: topicOf(record.id),
        from: record.validFrom,
        until: record.validUntil ?? null,
        past: record.status === 'vervallen',
      })
      const profile = new Profile(table)
      for (const name of names) profile.add(name, 1)
      profile.add(features(facet.professional, false), 0.5)
      if (facet.jongere !== undefined) profile.add(features(facet.jongere, false), 0.3)
      for (const question of facet.questions) {
        const example = features(question, true)
        profile.add(example, 1)
        addExample(number, example)
      }
      addText(number, features(facet.professional, true), weightOf.professional)
      if (facet.jongere !== undefined) {
        addText(number, features(facet.jongere, true), weightOf.jongere)
      }
      for (const name of names) {
        if (key === 'what') addExample(number, name)
        else addText(number, name, weightOf.name)
      }
      profiles.add(profile.damped())
      named.push(
        rivals.of(
          termsOf([record.name, ...record.aliases, facet.professional, ...facet.questions]),
        ),
      )
    }
  }
  for (const talk of talks) {
    const number = units.length
    firstExample.push(examples.length)
    units.push({ kind: 'talk', talk: talk.id })
    const profile = new Profile(table)
    for (const text of talk.examples) {
      const example = features(text, true)
      profile.add(example, 1)
      addExample(number, example)
    }
    profiles.add(profile.damped())
    named.push(rivals.of([]))
  }
  firstExample.push(examples.length)
  return {
    units,
    exampleUnit,
    examples,
    profiles,
    texts,
    textUnit,
    textWeight,
    named,
    firstExample: Int32Array.from(firstExample),
  }
}
