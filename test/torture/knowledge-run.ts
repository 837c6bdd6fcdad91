import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { brokenTold, note, nothingTold, smallBase } from '../support/publication-workload.js'
import { createChance } from '../support/random.js'
import { liveAndDie } from './live-and-die.js'

const program = 'test/torture/edit-knowledge.js'

/** In ms, from the first change on; and from the start of the process. */
const longestLife = 200
const longestStart = 500

export interface KnowledgeCounts {
  readonly rounds: number
  readonly publications: number
  readonly changes: number
  readonly broken: number
  /** The first that broke. */
  readonly first: string | null
}

/** Saves, publishes and takes back in a process of its own and kills it, over and over on one folder. */
export async function knowledgeRun(rounds: number, seed: number): Promise<KnowledgeCounts> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-knowledge-'))
  const chance = createChance(seed)
  const told = nothingTold()
  const broken: string[] = []
  let changes = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      const isYoung = chance.next() < 0.2
      const ms = chance.next() * (isYoung ? longestStart : longestLife)
      for (const line of await liveAndDie(program, [dataDir, `${seed}${round}`], { isYoung, ms })) {
        note(told, line)
        if (line.startsWith('saved')) changes += 1
      }
      const store = await KnowledgeStore.open(dataDir, smallBase)
      broken.push(...(await brokenTold(store, told)))
      await store.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  const publications = told.publications.size - 1
  return { rounds, publications, changes, broken: broken.length, first: broken[0] ?? null }
}
