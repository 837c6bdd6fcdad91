import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { practiceDesk } from '../support/practice-desk.js'
import { createChance } from '../support/random.js'
import { liveAndDie } from './live-and-die.js'

const program = 'test/torture/take-handovers.js'

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
      const args = [dataDir, `${seed}${round}`, desk.id]
      for (const line of await liveAndDie(program, args, { isYoung, ms })) note(told, line)
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

function note(told: Told, line: string): void {
  const [kind = '', id = ''] = line.split(' ')
  if (id !== '') told.set(id, (told.get(id) ?? new Set()).add(kind))
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
