import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { handoverRequest } from '../support/handover-request.js'
import { practiceDesk } from '../support/practice-desk.js'
import { createChance } from '../support/random.js'

export interface CoachesCounts {
  readonly rounds: number
  readonly taps: number
  /** Handovers that not exactly one coach has, or another than who was told so. */
  readonly wrong: number
  /** Coaches who were told neither that they have it nor that another has. */
  readonly untold: number
}

const coaches = ['kim', 'robin', 'sam', 'noor']

/** Many coaches tap the same handover at once, each twice; one of them has it, and hears so. */
export async function coachesRun(rounds: number, seed: number): Promise<CoachesCounts> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-coaches-'))
  const chance = createChance(seed)
  const desk = practiceDesk()
  let store = await HandoverStore.open(dataDir)
  await store.desks.put(desk)
  const has = new Map<string, string>()
  const counts = { taps: 0, wrong: 0, untold: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const id = `h${round}`
    const now = new Date()
    const conversation = { id, retention: 'web' } as const
    await store.request(handoverRequest({ id, code: id }), conversation, now)
    const taps = chance.shuffle([...coaches, ...coaches])
    const verdicts = await Promise.all(
      taps.map((by) => store.act(id, { do: 'accept' }, { by, at: now, desk: desk.id })),
    )
    counts.taps += taps.length
    const winners = taps.filter((_by, tap) => verdicts[tap]?.kind === 'event')
    if (winners.length !== 1) counts.wrong += 1
    has.set(id, winners[0] ?? '')
    taps.forEach((by, tap) => {
      const expected = by === winners[0] ? ['event', 'nothing'] : ['obstacle']
      if (!expected.includes(verdicts[tap]?.kind ?? '')) counts.untold += 1
    })
  }
  await store.close()
  store = await HandoverStore.open(dataDir)
  for (const [id, by] of has) {
    const handover = store.index.all.get(id)
    const accepted = handover?.events.filter(({ type }) => type === 'accepted') ?? []
    if (accepted.length !== 1 || handover?.coach !== by) counts.wrong += 1
  }
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
  return { rounds, ...counts }
}
