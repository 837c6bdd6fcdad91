import { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { FaultyDisk, type FaultyDiskOptions } from './faulty-disk.js'
import type { PowerRun } from './power-runs.js'
import {
  brokenTold,
  editAndPublish,
  note,
  nothingTold,
  smallBase,
  type ToldOf,
} from './publication-workload.js'
import { createChance } from './random.js'

const lives = 4
const dataDir = '/data'

/**
 * Some lives of one store of knowledge, each ended by a kill or a loss of power at a moment of chance.
 * After each it is looked at what somebody was told.
 *
 * @param faults how likely the disk refuses something while there is work
 */
export async function knowledgePowerRun(
  seed: number,
  { faults = 0, ...options }: FaultyDiskOptions & { readonly faults?: number } = {},
): Promise<PowerRun> {
  const chance = createChance(seed)
  const disk = new FaultyDisk(chance, options)
  const told = nothingTold()
  const broken: string[] = []
  for (let life = 0; life < lives && broken.length === 0; life += 1) {
    const { disk: plug, gone } = disk.plugIn(Math.floor(chance.next() * 120))
    const living = KnowledgeStore.open(dataDir, smallBase, { disk: plug }).then((store) => {
      disk.faults = faults
      const work = { chance, times: 30, seed: `${seed}.${life}` }
      return editAndPublish(store, work, (line) => note(told, line))
    })
    await Promise.race([living, gone])
    disk.faults = 0
    if (chance.next() < 0.3) disk.kill()
    else disk.losePower()
    broken.push(...(await lookAt(disk, told)))
  }
  return { promised: told.publications.size - 1, broken }
}

async function lookAt(disk: FaultyDisk, told: ToldOf): Promise<string[]> {
  try {
    const { disk: plug } = disk.plugIn()
    return await brokenTold(await KnowledgeStore.open(dataDir, smallBase, { disk: plug }), told)
  } catch (error) {
    return [`does not open: ${error}`]
  }
}
