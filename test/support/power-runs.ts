import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { FaultyDisk, type FaultyDiskOptions } from './faulty-disk.js'
import {
  brokenPromises,
  nothingPromised,
  type Promised,
  workDesks,
  workOn,
} from './handover-workload.js'
import { createChance } from './random.js'

const lives = 4
const dataDir = '/data'

export interface PowerRun {
  /** How much somebody was told of. */
  readonly promised: number
  /** What was promised and is not so, in a line each; none is right. */
  readonly broken: readonly string[]
}

/**
 * Some lives of one store, each ended at a moment of chance: by a kill, after which the page cache is
 * still there, or by a loss of power. After each it is looked at what was promised.
 *
 * @param faults how likely the disk refuses something while there is work
 */
export async function powerRun(
  seed: number,
  { faults = 0, ...options }: FaultyDiskOptions & { readonly faults?: number } = {},
): Promise<PowerRun> {
  const chance = createChance(seed)
  const disk = new FaultyDisk(chance, options)
  const promised = nothingPromised()
  const broken: string[] = []
  await openDesks(disk)
  for (let life = 0; life < lives && broken.length === 0; life += 1) {
    const { disk: plug, gone } = disk.plugIn(Math.floor(chance.next() * 300))
    const living = HandoverStore.open(dataDir, plug).then((store) => {
      disk.faults = faults
      const people = 1 + Math.floor(chance.next() * 8)
      return workOn(store, promised, chance, { people, each: 12 })
    })
    await Promise.race([living, gone])
    disk.faults = 0
    if (chance.next() < 0.3) disk.kill()
    else disk.losePower()
    broken.push(...(await lookAt(disk, promised)))
  }
  const { requested, events, erased } = promised
  return { promised: requested.size + events.size + erased.size, broken }
}

async function openDesks(disk: FaultyDisk): Promise<void> {
  const store = await HandoverStore.open(dataDir, disk.plugIn().disk)
  for (const desk of workDesks) {
    await store.desks.put(desk)
    await store.confirm(desk, desk.confirmer.name, new Date('2026-11-23T08:00:00Z'))
  }
  await store.close()
}

async function lookAt(disk: FaultyDisk, promised: Promised): Promise<string[]> {
  try {
    const store = await HandoverStore.open(dataDir, disk.plugIn().disk)
    return await brokenPromises(store, promised)
  } catch (error) {
    return [`does not open: ${error}`]
  }
}
