import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { KnowledgeStore } from '../../adapters/publications/knowledge-store.js'
import { startChild } from '../support/child.js'
import { brokenTold, note, nothingTold, smallBase } from '../support/publication-workload.js'
import { createChance } from '../support/random.js'

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
      for (const line of await liveAndDie([dataDir, `${seed}${round}`], { isYoung, ms })) {
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

/** @returns what it said before it was killed, in whole lines */
async function liveAndDie(
  args: readonly string[],
  { isYoung, ms }: { readonly isYoung: boolean; readonly ms: number },
): Promise<string[]> {
  const child = startChild('test/torture/edit-knowledge.js', args)
  let said = ''
  let complained = ''
  const ended = once(child, 'close')
  child.stderr.on('data', (text: string) => {
    complained += text
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: string) => {
      said += text
      if (said.includes('ready')) resolve()
    })
  })
  await (isYoung ? undefined : Promise.race([ready, ended]))
  await wait(ms)
  child.kill('SIGKILL')
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(complained)
  return said.split('\n').slice(0, -1)
}
