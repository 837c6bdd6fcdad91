import { join } from 'node:path'
import type { Disk } from '../handover/disk.js'
import type { HandoverStore } from '../handover/handover-store.js'
import { DeskBindings } from './desk-bindings.js'
import { createDeskCards, type DeskCards } from './desk-cards.js'

/** What is kept of desks in Teams. */
export interface TeamsDesks {
  readonly store: HandoverStore
  readonly bindings: DeskBindings
  readonly cards: DeskCards
}

/**
 * Opens what is kept of desks in Teams. What it knows of a handover goes with its personal data.
 *
 * @throws CodedError where it cannot be read
 */
export async function openTeamsDesks(
  disk: Disk,
  dataDir: string,
  store: HandoverStore,
): Promise<TeamsDesks> {
  const folder = join(dataDir, 'teams')
  const bindings = await DeskBindings.open(disk, join(folder, 'bindings.json'))
  const cards = createDeskCards(disk, join(folder, 'cards'))
  await cards.sweep((handover) => store.index.all.get(handover)?.isErased === false)
  store.onChange((event) => {
    // What this leaves behind where it fails is swept at the next start.
    if (event.type === 'erased') void cards.remove(event.handover).catch(() => undefined)
  })
  return { store, bindings, cards }
}
