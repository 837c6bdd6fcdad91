import type { Region } from '../../knowledge/records/provenance.js'
import { noPracticeDesk } from '../errors.js'
import { lockDataDir } from '../files/data-lock.js'
import { HandoverStore } from '../handover/handover-store.js'
import { createDirectory } from './directory.js'
import { practiceDeskFor } from './practice-desk.js'

/**
 * Puts a confirmed desk to practise with in a data folder that no server works on.
 *
 * @returns the names of the gemeenten for which it is
 * @throws CodedError `data-dir-in-use`, or `no-practice-desk` where a region has nothing to make one of
 */
export async function makeDemoDesk(
  { dataDir, region }: { readonly dataDir: string; readonly region: Region },
  now: Date,
): Promise<readonly string[]> {
  const directory = createDirectory()
  const desk = practiceDeskFor(directory, region)
  if (desk === null) throw noPracticeDesk(region)
  const lock = await lockDataDir(dataDir)
  try {
    const store = await HandoverStore.open(dataDir)
    await store.desks.put(desk)
    await store.confirm(desk, desk.confirmer.name, now)
    await store.close()
  } finally {
    await lock.release()
  }
  return desk.gemeenten.map((id) => directory.nameOf(id))
}
