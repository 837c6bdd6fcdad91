import type { Reader, Term } from '../reading/reader.js'
import type { Facet, FacetKey } from '../records/facet.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import type { Steps } from '../steps.js'
import { FeatureBag } from './feature-bag.js'
import type { FeatureTable } from './feature-table.js'
import { featuresOf } from './features.js'
import { addSaid } from './language-model.js'
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
  /** Per unit: how many of its examples are questions; its names, which come behind them, are none. */
  readonly questions: readonly number[]
  /** Per unit: everything it says, in words and pairs. */
  readonly profiles: VectorList
  /** Per unit: everything it says, text by text, for the language model. */
  readonly said: VectorList
  /** Per unit: the words it names that exclude others. */
  readonly named: readonly Int32Array[]
}

/** How much each text counts beside an example question: in the profile, and as said. */
const inProfile = { example: 1, name: 1, professional: 0.5, jongere: 0.3 } as const
const asSaid = { example: 1, name: 0.5, professional: 1.5, jongere: 1 } as const

type Part = keyof typeof inProfile

/** Reads units one after the other, each text once. */
class UnitReader {
  readonly units: Unit[] = []
  readonly examples = new VectorList()
  readonly exampleUnit: number[] = []
  readonly firstExample: number[] = []
  readonly questions: number[] = []
  readonly profiles = new VectorList()
  readonly said = new VectorList()
  readonly named: Int32Array[] = []
  readonly #table: FeatureTable
  readonly #text = new FeatureBag()
  readonly #profile = new FeatureBag()
  readonly #saying = new FeatureBag()

  constructor(table: FeatureTable) {
    this.#table = table
  }

  begin(unit: Unit): void {
    this.firstExample.push(this.examples.length)
    this.questions.push(0)
    this.units.push(unit)
    this.#profile.clear()
    this.#saying.clear()
  }

  /** @param asExample whether it is what somebody may ask */
  add(terms: readonly Term[], part: Part, asExample: boolean): void {
    const { features } = featuresOf(terms, this.#table, true, this.#text)
    for (let at = 0; at < features.size; at += 1) {
      const feature = features.numberAt(at)
      // Pieces are for what is short.
      if (this.#table.kindOf(feature) === 'piece') continue
      this.#profile.add(feature, features.weightOf(feature) * inProfile[part])
    }
    addSaid(this.#saying, features, asSaid[asExample ? 'example' : part])
    if (!asExample) return
    const unit = this.units.length - 1
    this.examples.add(features)
    this.exampleUnit.push(unit)
    if (part === 'example') this.questions[unit] = (this.questions[unit] ?? 0) + 1
  }

  end(named: Int32Array): void {
    const profile = this.#profile
    for (let at = 0; at < profile.size; at += 1) {
      const feature = profile.numberAt(at)
      // Many words of one kind must not drown the rest.
      profile.reweigh(feature, Math.log1p(profile.weightOf(feature)))
    }
    this.profiles.add(profile)
    this.said.add(this.#saying)
    this.named.push(named)
  }
}

function unitOf(record: KnowledgeRecord, facet: FacetKey): Unit {
  return {
    kind: 'facet',
    record: record.id,
    recordKind: record.kind,
    facet,
    region: record.region,
    topic: topicOf(record.id),
    from: record.validFrom,
    until: record.validUntil ?? null,
    past: record.status === 'vervallen',
  }
}

/** So many records are read in one piece. */
const atATime = 40

/** @returns the texts of all records and talks as features; the table grows by what they hold */
export function* unitSteps(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Pick<Reader, 'terms'>,
  table: FeatureTable,
  rivals: Rivals,
): Steps<UnitTexts> {
  const into = new UnitReader(table)
  const termsOf = (text: string) => reader.terms(text)

  const addFacet = (record: KnowledgeRecord, key: FacetKey, facet: Facet, names: Term[][]) => {
    into.begin(unitOf(record, key))
    const questions = facet.questions.map(termsOf)
    const professional = termsOf(facet.professional)
    for (const question of questions) into.add(question, 'example', true)
    into.add(professional, 'professional', false)
    if (facet.jongere !== undefined) into.add(termsOf(facet.jongere), 'jongere', false)
    for (const name of names) into.add(name, 'name', key === 'what')
    into.end(rivals.of(...names, professional, ...questions))
  }

  for (const [number, record] of records.entries()) {
    if (number % atATime === 0) yield
    const names = [record.name, ...record.aliases].map((name) => [...termsOf(name)])
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet !== undefined) addFacet(record, key as FacetKey, facet, names)
    }
  }
  for (const [number, talk] of talks.entries()) {
    if (number % atATime === 0) yield
    into.begin({ kind: 'talk', talk: talk.id })
    for (const text of talk.examples) into.add(termsOf(text), 'example', true)
    into.end(rivals.of())
  }
  const { units, exampleUnit, examples, questions, profiles, said, named } = into
  const firstExample = Int32Array.from([...into.firstExample, examples.length])
  return { units, exampleUnit, examples, questions, profiles, said, named, firstExample }
}
