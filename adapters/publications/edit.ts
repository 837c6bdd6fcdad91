import { entryName } from '../../knowledge/publication/entry.js'
import { type FieldChange, fieldChanges } from '../../knowledge/publication/field-change.js'
import { isSame, type Json } from '../../knowledge/publication/json.js'
import { type Conflict, merge } from '../../knowledge/publication/merge.js'
import type { Workbench } from '../../knowledge/publication/workbench.js'
import type { Hand, KnowledgeStore } from './knowledge-store.js'

/** An entry of the draft as an editor gets to see it. */
export interface EditedEntry {
  readonly name: string
  /** Undefined where there is no such entry in the draft. */
  readonly value: Json | undefined
  /** What people talk to now; undefined where they know no such entry. */
  readonly published: Json | undefined
  /** Goes along with what is saved: which version it was changed from. */
  readonly eTag: string
  /** Who changed it last since it was published, and when (ISO date-time). */
  readonly touched: { readonly by: string; readonly at: string } | null
  /** Fields that a newer base and the team have in different ways. */
  readonly conflicts: readonly Conflict[]
}

export type Saved =
  | { readonly kind: 'saved'; readonly eTag: string }
  /** It said so already. */
  | { readonly kind: 'unchanged'; readonly eTag: string }
  /** Somebody else changed it meanwhile; nothing was saved. */
  | {
      readonly kind: 'changed-meanwhile'
      readonly by: string
      readonly at: string
      /** What they changed. */
      readonly changes: readonly FieldChange[]
      /** Both together; in a field that both changed stands what was to be saved now. */
      readonly merged: Json | undefined
      readonly conflicts: readonly Conflict[]
      readonly eTag: string
    }

export function eTagOf(bench: Workbench, name: string): string {
  return `${bench.base.slice(0, 8)}-${bench.versions.get(name) ?? 0}`
}

/** @returns an entry of the draft, also where it is not there yet */
export async function readEntry(store: KnowledgeStore, name: string): Promise<EditedEntry> {
  const [draft, published] = await Promise.all([store.draft(), store.published()])
  const { bench } = store
  return {
    name,
    value: draft.get(name)?.value,
    published: published.get(name)?.value,
    eTag: eTagOf(bench, name),
    touched: bench.touched.get(name) ?? null,
    conflicts: bench.conflicts.get(name) ?? [],
  }
}

/** An entry that somebody wants to save. */
export interface Save {
  readonly place: { readonly file: string; readonly key: string }
  readonly value: Json
  /** Of the entry as they saw it. */
  readonly eTag: string
  /** The entry as they saw it: what they changed is the difference. */
  readonly seen: Json | undefined
  readonly why: string
}

/** Saves one entry in the draft; what people talk to stays as it is. */
export function saveEntry(store: KnowledgeStore, save: Save, hand: Hand): Promise<Saved> {
  const name = entryName(save.place)
  return store.change<Saved>(async (bench) => {
    const now = (await store.draft()).get(name)?.value
    const eTag = eTagOf(bench, name)
    if (isSame(now, save.value)) return { events: [], result: { kind: 'unchanged', eTag } }
    if (eTag !== save.eTag) {
      const { value: merged, conflicts } = merge(save.seen, save.value, now)
      const { by = 'systeem', at = '' } = bench.touched.get(name) ?? {}
      const changes = fieldChanges(save.seen, now)
      const result = {
        kind: 'changed-meanwhile',
        by,
        at,
        changes,
        merged,
        conflicts,
        eTag,
      } as const
      return { events: [], result }
    }
    const version = (bench.versions.get(name) ?? 0) + 1
    const saved = { kind: 'saved', eTag: `${bench.base.slice(0, 8)}-${version}` } as const
    const at = hand.at.toISOString()
    const { value, why } = save
    return {
      events: [{ type: 'changed', at, by: hand.by, entry: name, value, why }],
      result: saved,
    }
  })
}

/**
 * Saves many entries at once, or none: an import.
 *
 * @param stamp of the draft as it was looked at; another one is left as it is
 * @returns how many changed, or null where something else happened since
 */
export function saveAll(
  store: KnowledgeStore,
  values: ReadonlyMap<string, Json>,
  why: string,
  { by, at }: Hand,
  stamp?: number,
): Promise<number | null> {
  return store.change<number | null>(async () => {
    if (stamp !== undefined && stamp !== store.stamp) return { events: [], result: null }
    const draft = await store.draft()
    const events = [...values].flatMap(([entry, value]) =>
      isSame(draft.get(entry)?.value, value)
        ? []
        : [{ type: 'changed' as const, at: at.toISOString(), by, entry, value, why }],
    )
    return { events, result: events.length }
  })
}

/**
 * Saves some entries as one, none of them where somebody else changed one of them meanwhile.
 *
 * @returns whether they were saved
 */
export function saveTogether(
  store: KnowledgeStore,
  saves: readonly Omit<Save, 'seen'>[],
  { by, at }: Hand,
): Promise<boolean> {
  return store.change(async (bench) => {
    const isStale = saves.some(({ place, eTag }) => eTagOf(bench, entryName(place)) !== eTag)
    if (isStale) return { events: [], result: false }
    const events = saves.map(({ place, value, why }) => {
      const entry = entryName(place)
      return { type: 'changed' as const, at: at.toISOString(), by, entry, value, why }
    })
    return { events, result: true }
  })
}

/** Puts an entry of the draft back to what is published. @returns whether there was anything */
export function discardEntry(store: KnowledgeStore, entry: string, { by, at }: Hand) {
  return store.change(async (bench) => {
    if (!bench.touched.has(entry)) return { events: [], result: false }
    const event = { type: 'discarded', at: at.toISOString(), by, entry } as const
    return { events: [event], result: true }
  })
}

/** Says that somebody has looked at what a newer base brought for an entry. */
export function settleEntry(store: KnowledgeStore, entry: string, { by, at }: Hand) {
  return store.change(async (bench) => {
    if (!bench.conflicts.has(entry)) return { events: [], result: false }
    const event = { type: 'settled', at: at.toISOString(), by, entry } as const
    return { events: [event], result: true }
  })
}
