import { expect } from 'chai'
import { handoverPort } from '../../../adapters/handover/handover-port.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { codeBytes, codeFrom, findCode } from '../../../knowledge/handover/code.js'
import { handoverRequest } from '../../support/handover-request.js'
import { memoryDisk } from '../../support/memory-disk.js'
import { practiceDesk } from '../../support/practice-desk.js'

const mine = { id: 'c1', retention: 'web' } as const
const other = { id: 'c2', retention: 'web' } as const
const code = 'QK2M7-XR9T4'

async function setUp() {
  let now = new Date('2026-11-26T10:00:00+01:00')
  const store = await HandoverStore.open('/data', memoryDisk().disk)
  await store.desks.put(practiceDesk())
  const port = handoverPort(store, () => now, 30)
  const found = (conversation: typeof mine | typeof other, said: string | null) =>
    port.look(conversation, said, now).found
  return {
    store,
    port,
    found,
    now: () => now,
    pass: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000)
    },
  }
}

const guess = (at: number) => codeFrom(new Uint8Array(codeBytes).fill(at))

describe('what the bot may know of handovers', () => {
  it('is what is its own, and what a code stands for from anywhere', async () => {
    const { port, found, now } = await setUp()
    await port.handOver(handoverRequest({ code }), mine, now())
    expect(port.look(mine, null, now()).own.map(({ id }) => id)).to.deep.equal(['h1'])
    expect(port.look(other, null, now()).own).to.deep.equal([])
    expect(found(other, null)).to.equal(null)
    expect(found(other, code)).to.include({ id: 'h1', state: 'requested', reference: 'QK2M7' })
    expect(found(other, guess(3))).to.equal('unknown')
  })

  it('is no desk before somebody stands behind it, and none 90 days after', async () => {
    const { port, store, now, pass } = await setUp()
    expect(port.look(mine, null, now()).desks).to.deep.equal([])
    await store.confirm(practiceDesk(), 'Robin Bos', now())
    expect(port.look(mine, null, now()).desks).to.have.length(1)
    const event = { at: now().toISOString(), by: 'admin', notices: [], desk: practiceDesk().id }
    await store.append({ ...event, type: 'desk-paused' })
    expect(port.look(mine, null, now()).desks).to.deep.equal([])
    await store.append({ ...event, type: 'desk-resumed' })
    expect(port.look(mine, null, now()).desks).to.have.length(1)
    pass(90 * 86_400)
    expect(port.look(mine, null, now()).desks).to.deep.equal([])
  })

  it('is nothing for a while to who guesses, also where they guess right then', async () => {
    const { port, found, now, pass } = await setUp()
    await port.handOver(handoverRequest({ code }), mine, now())
    for (let at = 0; at < 5; at += 1) expect(found(other, guess(at))).to.equal('unknown')
    expect(found(other, code)).to.equal('too-often')
    expect(found(mine, code)).to.include({ id: 'h1' })
    pass(12)
    expect(found(other, code)).to.include({ id: 'h1' })
  })

  it('is nothing to a crowd that guesses from ever new conversations', async () => {
    const { port, now } = await setUp()
    const found = Array.from(
      { length: 200 },
      (_, at) => port.look({ id: `crowd-${at}`, retention: 'web' }, guess(at), now()).found,
    )
    expect(found.filter((each) => each === 'unknown')).to.have.length(120)
  })

  it('is a fresh name for what comes, that no other has', async () => {
    const { port, now } = await setUp()
    const fresh = Array.from({ length: 300 }, () => port.look(mine, null, now()).fresh)
    expect(new Set(fresh.map(({ id }) => id)).size).to.equal(300)
    expect(new Set(fresh.map(({ code }) => code)).size).to.equal(300)
    for (const { code } of fresh) expect(findCode(code)).to.equal(code)
  })

  it('remembers that it was taken back in another conversation: there they do not know yet', async () => {
    const { port, now, store } = await setUp()
    await port.handOver(handoverRequest({ code }), mine, now())
    await port.withdraw('h1', 'ingetrokken', other, now())
    const last = store.index.all.get('h1')?.events.at(-1)
    expect(last).to.include({ type: 'cancelled', elsewhere: true })
  })

  it('ends with taking it back, twice as well as once', async () => {
    const { port, now } = await setUp()
    await port.handOver(handoverRequest({ code }), mine, now())
    await port.withdraw('h1', 'rust', mine, now())
    await port.withdraw('h1', 'rust', mine, now())
    expect(port.look(mine, code, now()).own).to.have.length(1)
    expect(port.look(mine, code, now()).found).to.include({ state: 'cancelled' })
  })
})
