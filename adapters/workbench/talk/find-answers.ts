import type { Entries } from '../../../knowledge/publication/entry.js'
import type { FacetKey } from '../../../knowledge/records/facet.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { type KnowledgeRecord, recordSchema } from '../../../knowledge/records/record.js'

/** A record with the facets that answer something. */
export interface FoundRecord {
  readonly name: string
  readonly record: KnowledgeRecord
  readonly facets: readonly FacetKey[]
}

const most = 12

const wordsIn = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** @returns the record that an entry is, or null */
export function recordOf(entries: Entries, name: string): KnowledgeRecord | null {
  return recordSchema.safeParse(entries.get(name)?.value).data ?? null
}

/** @returns records of a region and national ones that hold these words, the likeliest first */
export function findAnswers(entries: Entries, words: string, region: Region): FoundRecord[] {
  const asked = [...new Set(wordsIn(words))].filter((word) => word.length > 2)
  if (asked.length === 0) return []
  const parsed = [...entries.keys()].flatMap((name) => {
    const record = recordOf(entries, name)
    if (record === null || Object.keys(record.facets).length === 0) return []
    return record.region === region || record.region === 'landelijk' ? [{ name, record }] : []
  })
  const texts = parsed.map((one) => ({ ...one, ...textsOf(one.record) }))
  // A word that half of all records hold says little of any of them.
  const weight = new Map(
    asked.map((word) => {
      const held = texts.filter(({ all }) => all.some((own) => own.startsWith(word))).length
      return [word, Math.log(1 + texts.length / (1 + held))]
    }),
  )
  const score = (own: readonly string[]) =>
    asked.reduce(
      (sum, word) => sum + (own.some((one) => one.startsWith(word)) ? (weight.get(word) ?? 0) : 0),
      0,
    )
  return texts
    .map(({ name, record, named, all }) => ({ name, record, score: 2 * score(named) + score(all) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name, record }) => ({ name, record, facets: Object.keys(record.facets) as FacetKey[] }))
}

function textsOf({ name, aliases, facets }: KnowledgeRecord) {
  const named = wordsIn([name, ...aliases].join(' '))
  const told = Object.values(facets).flatMap((facet) => [
    facet.professional,
    facet.jongere ?? '',
    ...facet.questions,
  ])
  return { named, all: [...named, ...wordsIn(told.join(' '))] }
}
