import type { Entries, Entry } from '../../../knowledge/publication/entry.js'
import { isObject } from '../../../knowledge/publication/json.js'
import { type Region, regionKeys, regionSchema } from '../../../knowledge/records/provenance.js'
import { type Fact, factSchema } from '../../../knowledge/referral/fact.js'
import { gateCache } from '../../../knowledge/referral/gate-cache.js'
import { compileFacts, conditionOf, type Gates } from '../../../knowledge/referral/gates.js'
import { type Overlay, overlaySchema } from '../../../knowledge/referral/overlay.js'
import { type Rule, ruleSchema } from '../../../knowledge/referral/rule.js'
import type { KnowledgeStore } from '../../publications/knowledge-store.js'

/** Something of the tables, with the name of its entry. */
export interface Named<T> {
  readonly name: string
  readonly item: T
}

/** Somebody a rule can lead to. */
export interface PartyName {
  readonly id: string
  readonly name: string
  readonly region: Region
}

/** The decision tables apart from the rest of the knowledge: read in an instant, whatever else is wrong. */
export interface RuleBook {
  readonly rules: readonly Named<Rule>[]
  readonly overlays: readonly Named<Overlay>[]
  /** Those that are asked for come first. */
  readonly facts: readonly Named<Fact>[]
  /** Entries that are no rule, overlay or fact as they stand, and so do not count. */
  readonly unreadable: readonly string[]
  readonly parties: ReadonlyMap<string, PartyName>
  /** Titles by id. */
  readonly documents: ReadonlyMap<string, string>
  gates(region: Region, day: string): Gates
}

/** File that holds the rules of a region. */
export const rulesFile = (region: Region) => `${region}/verwijsregels.json`

const ruleFiles = new Set(regionKeys.map(rulesFile))
const overlayFiles = new Set(regionKeys.map((region) => `${region}/bijregels.json`))
const factFiles = new Set(['verwijzen/feiten.json', 'verwijzen/bijfeiten.json'])

/** @returns the tables that entries hold */
export function readRuleBook(entries: Entries): RuleBook {
  const all = [...entries]
  const unreadable: string[] = []
  const read = <T>(files: ReadonlySet<string>, parse: (value: unknown) => T | null): Named<T>[] =>
    all.flatMap(([name, { file, value }]) => {
      if (!files.has(file)) return []
      const item = parse(value)
      if (item === null) unreadable.push(name)
      return item === null ? [] : [{ name, item }]
    })
  const facts = read(factFiles, (value) => factSchema.safeParse(value).data ?? null).sort(
    (a, b) => Number(b.item.asked) - Number(a.item.asked),
  )
  const compiled = compileFacts(facts.map(({ item }) => item))
  const meansSomething = <T extends Pick<Rule, 'when'>>(item: T | undefined): T | null => {
    if (item === undefined) return null
    try {
      for (const [key, values] of Object.entries(item.when)) conditionOf(compiled, key, values)
      return item
    } catch {
      return null
    }
  }
  const rules = read(ruleFiles, (value) => meansSomething(ruleSchema.safeParse(value).data))
  const overlays = read(overlayFiles, (value) =>
    meansSomething(overlaySchema.safeParse(value).data),
  )
  return {
    rules,
    overlays,
    facts,
    unreadable,
    parties: new Map(all.flatMap(([, entry]) => partyIn(entry))),
    documents: new Map(
      all.flatMap(([, { file, key, value }]) =>
        file === 'documents.json' && isObject(value) ? [[key, String(value.title ?? key)]] : [],
      ),
    ),
    gates: gateCache(
      compiled,
      rules.map(({ item }) => item),
      overlays.map(({ item }) => item),
    ),
  }
}

function partyIn({ key, value }: Entry): [string, PartyName][] {
  if (!isObject(value) || (value.kind !== 'role' && value.kind !== 'organisation')) return []
  const region = regionSchema.safeParse(value.region)
  if (!region.success || typeof value.name !== 'string') return []
  return [[key, { id: key, name: value.name, region: region.data }]]
}

/** The tables of the draft and of what is live, read once for each way in which things stand. */
export class RuleBooks {
  #stamp = -1
  #draft: RuleBook | null = null
  #published: RuleBook | null = null

  constructor(readonly store: KnowledgeStore) {}

  async draft(): Promise<RuleBook> {
    this.#look()
    const book = this.#draft ?? readRuleBook(await this.store.draft())
    this.#draft = book
    return book
  }

  async published(): Promise<RuleBook> {
    this.#look()
    const book = this.#published ?? readRuleBook(await this.store.published())
    this.#published = book
    return book
  }

  #look(): void {
    if (this.#stamp === this.store.stamp) return
    this.#stamp = this.store.stamp
    this.#draft = null
    this.#published = null
  }
}
