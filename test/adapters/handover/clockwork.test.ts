import { expect } from 'chai'
import { type Clockwork, startClockwork } from '../../../adapters/handover/clockwork.js'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const conversation = { id: 'c1', retention: 'web' } as const
const standIn = {
  name: 'Robin Bos',
  channels: [{ kind: 'mail' as const, to: 'robin@balie.example' }],
}
const first = practiceDesk({ promisedHours: 8, standIn })
const second = practiceDesk({ id: 'werk-den-bosch', promisedHours: 8 })
const kim = { by: 'kim@balie.example', desk: first.id }

describe('the clockwork', () => {
  let now: Date
  let store: HandoverStore
  let clockwork: Clockwork
  let written: string[]
  let dataDir: string

  const begin = async () => {
    store = await HandoverStore.open(dataDir)
    const log = {
      write: (event: string, fields?: object) =>
        void written.push(`${event} ${Object.values(fields ?? {})}`),
    }
    clockwork = startClockwork(store, { log, clock: () => now, keptDays: 30 })
  }
  const end = async () => {
    await clockwork.stop()
    await store.close()
  }
  const reach = async (moment: string) => {
    now = new Date(moment)
    await clockwork.tick()
  }
  const handOver = async (moment: string) => {
    now = new Date(moment)
    for (const desk of [first, second]) await store.confirm(desk, desk.confirmer.name, now)
    await store.request(handoverRequest({ next: [second.id] }), conversation, now)
  }
  /** What happened, in order, without what somebody did themselves. */
  const happened = () =>
    (store.index.all.get('h1')?.events ?? []).flatMap((event) => {
      if (event.type === 'reminded') return [event.step]
      return event.type === 'forwarded' || event.type === 'erased' ? [event.type] : []
    })

  beforeEach(async () => {
    dataDir = await temporaryFolder()
    written = []
    now = new Date('2026-11-01T12:00:00Z')
    await begin()
    for (const desk of [first, second]) await store.desks.put(desk)
  })
  afterEach(end)

  it('lets a weekend pass before it reminds anybody', async () => {
    await handOver('2026-11-27T16:00:00+01:00')
    await reach('2026-11-28T12:00:00+01:00')
    await reach('2026-11-29T23:59:00+01:00')
    await reach('2026-11-30T15:59:00+01:00')
    expect(happened()).to.deep.equal([])
    await reach('2026-11-30T16:00:00+01:00')
    expect(happened()).to.deep.equal(['balie'])
    await reach('2026-12-01T11:59:00+01:00')
    expect(happened()).to.deep.equal(['balie'])
    await reach('2026-12-01T12:00:00+01:00')
    expect(happened()).to.deep.equal(['balie', 'vervanger'])
    await reach('2026-12-01T16:00:00+01:00')
    expect(happened()).to.deep.equal(['balie', 'vervanger', 'volgende', 'forwarded'])
    expect(store.index.all.get('h1')).to.include({ desk: second.id, state: 'requested' })
  })

  it("lets King's Day pass, and the end of a weekend before it", async () => {
    // Friday the 24th; King's Day is the Monday after.
    await handOver('2026-04-24T16:00:00+02:00')
    await reach('2026-04-27T16:30:00+02:00')
    await reach('2026-04-28T15:59:00+02:00')
    expect(happened()).to.deep.equal([])
    await reach('2026-04-28T16:00:00+02:00')
    expect(happened()).to.deep.equal(['balie'])
  })

  it('catches up in the right order after a machine has slept, and does nothing twice', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await reach('2026-11-26T12:00:00+01:00')
    await Promise.all([clockwork.tick(), clockwork.tick()])
    expect(happened()).to.deep.equal(['balie', 'vervanger', 'volgende', 'forwarded'])
    expect(written.filter((line) => line.startsWith('handover.due '))).to.have.length(3)
  })

  it('reminds a desk of a term that ends at closing time once it is open again', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await reach('2026-11-24T08:59:00+01:00')
    expect(happened()).to.deep.equal([])
    await reach('2026-11-24T09:00:00+01:00')
    expect(happened()).to.deep.equal(['balie'])
  })

  it('does what became due while nothing was running', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await end()
    now = new Date('2026-11-24T09:30:00+01:00')
    await begin()
    await clockwork.tick()
    expect(happened()).to.deep.equal(['balie'])
  })

  it('reminds nobody of what was taken on, nor of somebody who wants rest', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    const resting = { ...handoverRequest({ id: 'h2', code: 'AAAAA-AAAA2' }) }
    await store.request(resting, conversation, now)
    await store.act('h1', { do: 'accept' }, { ...kim, at: now })
    await store.act(
      'h2',
      { do: 'withdraw', reason: 'rust' },
      { by: 'jongere', at: now, desk: null },
    )
    await reach('2026-12-10T12:00:00+01:00')
    expect(happened()).to.deep.equal([])
    expect(store.index.all.get('h2')?.reminded).to.deep.equal([])
  })

  it('does nothing while the clock is set back', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await reach('2026-11-22T09:00:00+01:00')
    expect(happened()).to.deep.equal([])
    await reach('2026-11-24T09:00:00+01:00')
    await reach('2026-11-23T15:00:00+01:00')
    expect(happened()).to.deep.equal(['balie'])
  })

  it('erases 30 days after the end, and not a moment before', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await store.act('h1', { do: 'accept' }, { ...kim, at: now })
    await store.act('h1', { do: 'finish', outcome: 'werk' }, { ...kim, at: now })
    await reach('2026-12-23T08:59:59+01:00')
    expect(await store.people.list()).to.deep.equal(['h1'])
    await reach('2026-12-23T09:00:00+01:00')
    expect(await store.people.list()).to.deep.equal([])
    expect(store.index.all.get('h1')).to.include({ isErased: true, outcome: 'werk' })
  })

  it('erases what nobody touched for 90 days', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await store.act('h1', { do: 'accept' }, { ...kim, at: now })
    await reach('2027-02-21T08:59:00+01:00')
    expect(await store.people.list()).to.deep.equal(['h1'])
    await reach('2027-02-21T09:00:00+01:00')
    expect(await store.people.list()).to.deep.equal([])
  })

  it('goes by the hours of a desk as they were confirmed last', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    await store.remind('h1', 'balie', now)
    const slow = { ...first, promisedHours: 16 }
    await store.desks.put(slow)
    await store.confirm(slow, slow.confirmer.name, now)
    // Half a term after the deadline that was told: eight hours now, and no longer four.
    await reach('2026-11-24T13:00:00+01:00')
    expect(happened()).to.deep.equal(['balie'])
    await reach('2026-11-24T17:00:00+01:00')
    expect(happened()).to.deep.equal(['balie', 'vervanger'])
  })

  it('tries again at the next look what failed, and says so without saying about whom', async () => {
    await handOver('2026-11-23T09:00:00+01:00')
    const { remind } = store
    store.remind = () => Promise.reject(Object.assign(new Error('Sam'), { code: 'EIO' }))
    await reach('2026-11-24T09:00:00+01:00')
    expect(written).to.deep.equal(['handover.due-failed EIO'])
    store.remind = remind
    await clockwork.tick()
    expect(happened()).to.deep.equal(['balie'])
  })
})
