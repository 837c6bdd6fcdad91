import type { HandoverStore } from './handover-store.js'

/**
 * Whether somebody told of danger: it stands with what is personal, as the journal outlives that.
 *
 * @returns false where nothing personal is left
 */
export async function isUrgent(
  { people, index }: Pick<HandoverStore, 'people' | 'index'>,
  id: string,
): Promise<boolean> {
  if (index.all.get(id)?.isErased !== false) return false
  return (await people.get(id))?.personal.urgent ?? false
}
