import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { Place } from './party.js'
import type { ConversationState } from './state.js'

/** Key under which the profile keeps where the young person lives: gemeente id, then the name used. */
export const placeFact = 'gemeente'

/** @returns where the young person lives, as far as it was said */
export function knownPlace(knowledge: KnowledgeBase, state: ConversationState): Place | null {
  const [id, name] = state.profile[placeFact] ?? []
  const record = id === undefined ? undefined : knowledge.records.get(id)
  if (record?.kind !== 'gemeente') return null
  return { gemeente: record, name: name ?? record.name }
}
