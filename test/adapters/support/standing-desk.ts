import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import type { HandoverDesk } from '../../../knowledge/handover/desk.js'

/** Puts desks in a data folder, with somebody who said today that they stand behind them. */
export async function standingDesks(
  dataDir: string,
  desks: readonly HandoverDesk[],
  now = new Date(),
): Promise<void> {
  const store = await HandoverStore.open(dataDir)
  for (const desk of desks) {
    await store.desks.put(desk)
    await store.confirm(desk, desk.confirmer.name, now)
  }
  await store.close()
}
