import { isSame, type Json } from '../../knowledge/publication/json.js'
import type { Hand, KnowledgeStore } from './knowledge-store.js'

/**
 * Changes an entry of the draft by what it is at that moment: what somebody else does meanwhile stays.
 *
 * @param make undefined where there is nothing to change
 * @returns whether anything changed
 */
export function changeEntry(
  store: KnowledgeStore,
  entry: string,
  make: (value: Json | undefined) => Json | undefined,
  why: string,
  { by, at }: Hand,
): Promise<boolean> {
  return store.change(async () => {
    const now = (await store.draft()).get(entry)?.value
    const value = make(now)
    if (value === undefined || isSame(now, value)) return { events: [], result: false }
    const event = { type: 'changed', at: at.toISOString(), by, entry, value, why } as const
    return { events: [event], result: true }
  })
}
