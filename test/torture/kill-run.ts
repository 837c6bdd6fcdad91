import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { startChild } from '../support/child.js'
import { practiceDesk } from '../support/practice-desk.js'
import { createChance } from '../support/random.js'

/** In ms, from the first handover on; and from the start of the process. */
const longestLife = 250
const longestStart = 500

export interface KillCounts {
  readonly rounds: number
  /** Handovers, acceptances and erasures that somebody was told of. */
  readonly told: number
  readonly lost: number
  readonly twice: number
  /** Erased, and there again. */
  readonly back: number
}

type Told = Map<string, Set<string>>

/** Takes handovers in a process of its own and kills it (SIGKILL), over and over on one folder. */
export async function killRun(rounds: number, seed: number): Promise<KillCounts> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-kill-'))
  const chance = createChance(seed)
  const told: Told = new Map()
  const desk = practiceDesk()
  await withStore(dataDir, (store) => store.desks.put(desk))
  const counts = { lost: 0, twice: 0, back: 0 }
  try {
    for (let round = 0; round < rounds; round += 1) {
      // Some are killed while they read back what the one before them left.
      const isYoung = chance.next() < 0.2
      const ms = chance.next() * (isYoung ? longestStart : longestLife)
      await liveAndDie([dataDir, `${seed}${round}`, desk.id], { isYoung, ms }, told)
      await withStore(dataDir, async (store) => {
        const { lost, twice, back } = await compare(store, told)
        counts.lost += lost
        counts.twice += twice
        counts.back += back
      })
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  const all = [...told.values()].reduce((sum, kinds) => sum + kinds.size, 0)
  return { rounds, told: all, ...counts }
}

async function withStore(dataDir: string, use: (store: HandoverStore) => Promise<void>) {
  const store = await HandoverStore.open(dataDir)
  await use(store).finally(() => store.close())
}

async function liveAndDie(
  args: readonly string[],
  { isYoung, ms }: { isYoung: boolean; ms: number },
  told: Told,
): Promise<void> {
  const child = startChild('test/torture/take-handovers.js', args)
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
  for (const line of said.split('\n').slice(0, -1)) {
    const [kind = '', id = ''] = line.split(' ')
    if (id !== '') told.set(id, (told.get(id) ?? new Set()).add(kind))
  }
}

/** Looks at what was ever told, by what is there now. */
async function compare({ index, people }: HandoverStore, told: Told) {
  const there = new Set(await people.list())
  const counts = { lost: 0, twice: 0, back: 0 }
  for (const [id, kinds] of told) {
    const events = index.all.get(id)?.events ?? []
    for (const kind of ['requested', 'accepted', 'erased'] as const) {
      const times = events.filter(({ type }) => type === kind).length
      if (kinds.has(kind) && times === 0) counts.lost += 1
      if (times > 1) counts.twice += 1
    }
    if (kinds.has('erased') && there.has(id)) counts.back += 1
    if (!kinds.has('erasing') && !there.has(id)) counts.lost += 1
  }
  return counts
}
