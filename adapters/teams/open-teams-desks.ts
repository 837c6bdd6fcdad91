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
 * Opens what is kept of desks in Teams. What it knows of a handover goes with its personal data, once
 * the cards say that it is over.
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
  const isTold = (id: string) =>
    [...store.index.notices.values()].every(
      ({ handover, dead }) => handover !== id || dead !== null,
    )
  await cards.sweep((id) => store.index.all.get(id)?.isErased === false || !isTold(id))
  const waiting = [...store.index.all.values()].filter((one) => one.isErased && !isTold(one.id))
  const erased = new Set(waiting.map(({ id }) => id))
  store.onChange((event) => {
    if (event.type === 'erased') erased.add(event.handover)
    else if (event.type !== 'notice-delivered' && event.type !== 'notice-dead') return
    for (const id of erased) {
      if (!isTold(id)) continue
      erased.delete(id)
      // What this leaves behind where it fails is swept at the next start.
      void cards.remove(id).catch(() => undefined)
    }
  })
  return { store, bindings, cards }
}
