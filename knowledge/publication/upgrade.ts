import type { Entries } from './entry.js'
import { isSame, type Json } from './json.js'
import { type Conflict, merge } from './merge.js'
import type { Overlay } from './workbench.js'

/** What a team's entries come to over a newer base. */
export interface Upgraded {
  /** Only what differs from the newer base. */
  readonly overlay: Overlay
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>
}

/**
 * Brings what the team made of one base over to a newer one, field by field: what only one side
 * changed is taken over; where both did, the team's stands until somebody has looked at it.
 */
export function upgrade(overlay: Overlay, before: Entries, after: Entries): Upgraded {
  const merged = new Map<string, Json>()
  const conflicts = new Map<string, readonly Conflict[]>()
  for (const [entry, own] of overlay) {
    const theirs = after.get(entry)?.value
    const brought = merge(before.get(entry)?.value, own, theirs)
    // What the newer base left out and the team had changed stays: nothing of theirs gets lost.
    const value = brought.value ?? own
    if (!isSame(value, theirs)) merged.set(entry, value)
    if (brought.conflicts.length > 0) conflicts.set(entry, brought.conflicts)
  }
  return { overlay: merged, conflicts }
}
