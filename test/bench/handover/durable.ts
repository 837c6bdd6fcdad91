import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSONFilePreset } from 'lowdb/node'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import type { HandoverRequest } from '../../../dialogs/effect.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'

/** Keeps one handover; resolves once it is kept, as well as it does that. */
type Keep = (request: HandoverRequest) => Promise<unknown>

interface Keeper {
  readonly keep: Keep
  readonly close: () => Promise<unknown>
}

const now = new Date('2026-11-23T10:00:00+01:00')

async function ourStore(folder: string): Promise<Keeper> {
  const store = await HandoverStore.open(folder)
  await store.desks.put(practiceDesk())
  return {
    keep: (request) => store.request(request, { id: request.id, retention: 'web' }, now),
    close: () => store.close(),
  }
}

/** The least that survives a loss of power: a line, and a sync of its own. */
async function bareAppend(folder: string): Promise<Keeper> {
  const file = await open(join(folder, 'lines'), 'a')
  return {
    keep: async (request) => {
      await file.appendFile(`${JSON.stringify(request)}\n`)
      await file.datasync()
    },
    close: () => file.close(),
  }
}

/** One JSON file with all of them, written anew each time; nothing of it is synced. */
async function oneJson(folder: string): Promise<Keeper> {
  const db = await JSONFilePreset<HandoverRequest[]>(join(folder, 'all.json'), [])
  return {
    keep: (request) => db.update((all) => void all.push(request)),
    close: async () => undefined,
  }
}

const keepers = { ours: ourStore, append: bareAppend, lowdb: oneJson } as const

async function perSecond(
  make: (folder: string) => Promise<Keeper>,
  atOnce: number,
  seconds: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-bench-'))
  const { keep, close } = await make(folder)
  let kept = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const someone = async (person: number) => {
    for (let count = 0; performance.now() < until; count += 1) {
      const id = `h-${person}-${count}`
      await keep(handoverRequest({ id, code: id }))
      kept += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, person) => someone(person)))
  const took = (performance.now() - began) / 1000
  await close()
  await rm(folder, { recursive: true, force: true })
  return Math.round(kept / took)
}

/** Handovers kept per second, so many at once, beside plainer ways on the same disk. */
export async function measureDurable(seconds: number, tell: (line: string) => void) {
  const durable = []
  for (const atOnce of [1, 10, 100]) {
    tell(`${atOnce} at once`)
    const ours = await perSecond(keepers.ours, atOnce, seconds)
    const append = await perSecond(keepers.append, atOnce, seconds)
    const lowdb = await perSecond(keepers.lowdb, atOnce, seconds)
    const ratio = { append: share(ours, append), lowdb: share(ours, lowdb) }
    durable.push({ atOnce, perSecond: { ours, append, lowdb }, ratio })
  }
  return durable
}

function share(mine: number, theirs: number): number {
  return Math.round((100 * mine) / theirs) / 100
}
