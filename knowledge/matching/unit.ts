import type { FacetKey } from '../records/facet.js'
import type { Region } from '../records/provenance.js'
import type { RecordKind } from '../records/record.js'

/** What a message can be matched to: one facet of one record, or something people say. */
export type Unit =
  | {
      readonly kind: 'facet'
      readonly record: string
      readonly recordKind: RecordKind
      readonly facet: FacetKey
      readonly region: Region
      /** Kind and slug: the same thing in another region has the same. */
      readonly topic: string
      /** First and last day on which it holds. */
      readonly from: string
      readonly until: string | null
      /** History: no longer in force, told only to who asks how it was. */
      readonly past: boolean
    }
  | { readonly kind: 'talk'; readonly talk: string }

/**
 * What takes the place of a record from a day on has its id with two dashes and a word of its own:
 * `nob.wettelijke-taak.nazorg-mbo--2027`. It is about the same thing.
 *
 * @returns the id that the first of them has
 */
export function undated(recordId: string): string {
  return recordId.replace(/--[a-z0-9-]*$/, '')
}

/** @returns kind and slug of a record id, without the region */
export function topicOf(recordId: string): string {
  return undated(recordId.slice(recordId.indexOf('.') + 1))
}
