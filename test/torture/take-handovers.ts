import { writeSync } from 'node:fs'
import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { handoverRequest } from '../support/handover-request.js'
import { createChance } from '../support/random.js'

/** Takes handovers without end, and says what was done only once it was told; ended from outside. */
const [dataDir = '', name = '', desk = ''] = process.argv.slice(2)
const chance = createChance(Number(name))
const store = await HandoverStore.open(dataDir)
// What stands on stdout when this process dies was told: nothing is held back in between.
const tell = (line: string) => void writeSync(1, `${line}\n`)

async function takeOne(id: string, now: Date): Promise<void> {
  const conversation = { id: `c-${id}`, retention: 'web' } as const
  await store.request(handoverRequest({ id, desk, code: id }), conversation, now)
  tell(`requested ${id}`)
  if (chance.next() < 0.3) {
    const verdict = await store.act(id, { do: 'accept' }, { by: 'kim', at: now, desk })
    if (verdict?.kind === 'event') tell(`accepted ${id}`)
  }
  if (chance.next() < 0.1) {
    tell(`erasing ${id}`)
    await store.erase(id, now)
    tell(`erased ${id}`)
  }
}

async function takeMany(person: number): Promise<void> {
  for (let count = 0; ; count += 1) await takeOne(`${name}-${person}-${count}`, new Date())
}

tell('ready')
await Promise.all(Array.from({ length: 8 }, (_, person) => takeMany(person)))
