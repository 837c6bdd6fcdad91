import { daysLater } from '../../../knowledge/dutch-time.js'
import { entryName, entryPlace } from '../../../knowledge/publication/entry.js'
import { isObject, type Json, type JsonObject } from '../../../knowledge/publication/json.js'
import { eTagOf } from '../../publications/edit.js'
import type { Hand, KnowledgeStore } from '../../publications/knowledge-store.js'

export type Succeeded =
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'changed-meanwhile' | 'not-later' }

/**
 * From a day on a rule is otherwise: the old one ends the day before, and a copy begins that day.
 * What goes before the old rule or takes its place does so with the new one. All of it or nothing.
 *
 * @param eTag of the rule as it was seen
 */
export function succeed(
  store: KnowledgeStore,
  name: string,
  { from, eTag, why }: { from: string; eTag: string; why: string },
  { by, at }: Hand,
): Promise<Succeeded> {
  return store.change<Succeeded>(async (bench) => {
    const draft = await store.draft()
    const old = draft.get(name)?.value
    if (eTagOf(bench, name) !== eTag || !isObject(old)) {
      return { events: [], result: { kind: 'changed-meanwhile' } }
    }
    if (String(old.validFrom) >= from) return { events: [], result: { kind: 'not-later' } }
    const { file, key } = entryPlace(name)
    const fresh = freshKey(key, from, (own) => draft.has(entryName({ file, key: own })))
    const made = entryName({ file, key: fresh })
    const follow = [...draft].flatMap(([entry, { value }]): [string, Json][] =>
      entry.includes('/verwijsregels.json#') && entry !== name && isObject(value)
        ? pointedOn(value, key, fresh).map((pointed) => [entry, pointed])
        : [],
    )
    const changed: [string, Json][] = [
      [name, { ...old, validUntil: daysLater(from, -1) }],
      [made, { ...old, id: fresh, validFrom: from }],
      ...follow,
    ]
    const stamp = { at: at.toISOString(), by, why }
    return {
      events: changed.map(([entry, value]) => ({ type: 'changed', ...stamp, entry, value })),
      result: { kind: 'made', name: made },
    }
  })
}

function freshKey(key: string, from: string, isTaken: (key: string) => boolean): string {
  const base = `${key.replace(/-vanaf-\d{8}(-\d+)?$/, '')}-vanaf-${from.replaceAll('-', '')}`
  let fresh = base
  for (let number = 2; isTaken(fresh); number += 1) fresh = `${base}-${number}`
  return fresh
}

/** A rule that names another one, with the successor named beside it. */
function pointedOn(rule: JsonObject, key: string, fresh: string): JsonObject[] {
  const named = (['before', 'overrides'] as const).flatMap((field) => {
    const list = rule[field]
    return Array.isArray(list) && list.includes(key) ? [[field, [...list, fresh]] as const] : []
  })
  return named.length === 0 ? [] : [{ ...rule, ...Object.fromEntries(named) }]
}
