import { expect } from 'chai'
import { DeliveryFault, type NoticeMessage } from '../../../adapters/handover/delivery.js'
import { pauseAfter } from '../../../adapters/handover/outbox-pauses.js'
import { type OutboxRound, outboxRound } from './support/outbox-round.js'

const secret = 'een-geheim-van-meer-dan-32-tekens-lang'
const hookOf = (name: string) =>
  ({ kind: 'webhook', url: `https://${name}.example/`, secret }) as const

describe('startOutbox', () => {
  let round: OutboxRound
  afterEach(() => round.end())

  it('lets the broken channels of some desks delay nobody else', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `balie-${at}`)
    const desks = names.map((id) => ({ id, channels: [hookOf(id)] }))
    const arrived: string[] = []
    const deliver = async ({ desk }: NoticeMessage) => {
      // All but the last never answer.
      if (desk.id !== 'balie-29') await new Promise(() => undefined)
      arrived.push(desk.id)
    }
    round = await outboxRound(desks, () => ({ webhook: { deliver } }), { attemptTime: 100 })
    for (const id of names) await round.request(`h-${id}`, id)
    await round.outbox.tick()
    expect(arrived).to.deep.equal(['balie-29'])
    await round.request('h-again', 'balie-29')
    await round.outbox.tick()
    expect(arrived).to.have.length(2)
  })

  it('keeps the attempts under way few, and those of one channel one by one', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `balie-${at}`)
    const under = new Map<string, number>()
    let most = 0
    const deliver = async ({ desk }: NoticeMessage) => {
      under.set(desk.id, (under.get(desk.id) ?? 0) + 1)
      expect(under.get(desk.id)).to.equal(1)
      most = Math.max(
        most,
        [...under.values()].reduce((sum, one) => sum + one, 0),
      )
      await new Promise((resolve) => setTimeout(resolve, 2))
      under.set(desk.id, 0)
    }
    const desks = ids.map((id) => ({ id, channels: [hookOf(id)] }))
    round = await outboxRound(desks, () => ({ webhook: { deliver } }))
    for (const id of ids) for (const turn of [1, 2]) await round.request(`h-${id}-${turn}`, id)
    await round.outbox.tick()
    expect(most).to.be.within(1, 12)
    expect(round.store.index.notices.size).to.equal(0)
  })

  it('goes on with the others where one notice keeps failing', async () => {
    const arrived: string[] = []
    const deliver = async ({ handover }: NoticeMessage) => {
      if (handover?.id === 'h1') throw new DeliveryFault('webhook-500', false)
      arrived.push(handover?.id ?? '')
    }
    const desks = [{ channels: [hookOf('a')] }]
    round = await outboxRound(desks, () => ({ webhook: { deliver } }))
    await round.request('h1')
    await round.request('h2')
    await round.request('h3')
    await round.later(1)
    expect(arrived).to.deep.equal(['h2', 'h3'])
  })

  it('does not send anew what only could not be written down', async () => {
    let sent = 0
    const deliver = async () => {
      sent += 1
    }
    round = await outboxRound([{ channels: [hookOf('a')] }], () => ({ webhook: { deliver } }))
    const { store } = round
    const append = store.append.bind(store)
    store.append = async (...events) => {
      if (events[0]?.type === 'notice-delivered') throw new Error('ENOSPC')
      await append(...events)
    }
    await round.request()
    await round.outbox.tick()
    await round.later(60 * 72)
    expect(store.index.notices.size).to.equal(1)
    store.append = append
    await round.later(120)
    expect(store.index.notices.size).to.equal(0)
    expect(sent).to.equal(1)
  })

  it('gives up what is for a channel that the desk no longer has', async () => {
    round = await outboxRound([{ channels: [hookOf('a')] }], () => ({}))
    const notice = { key: 'k', kind: 'nieuw', desk: 'weg', channel: 0, to: 'balie' } as const
    await round.request()
    const at = round.clock().toISOString()
    await round.store.append({ type: 'read', at, by: 'x', handover: 'h1', notices: [notice] })
    await round.outbox.tick()
    expect(round.dead()).to.include.members(['webhook-not-set-up'])
  })
})

describe('pauseAfter', () => {
  it('grows to an hour at most, by chance, and never to nothing', () => {
    const longest = (failures: number) => pauseAfter(failures, () => 1) / 1000
    expect([1, 2, 3, 4, 11, 500].map(longest)).to.deep.equal([5, 10, 20, 40, 3600, 3600])
    expect(pauseAfter(4, () => 0.5)).to.equal(20_000)
    expect(pauseAfter(4, () => 0)).to.equal(1000)
  })

  it('is at least what was asked for, up to a day', () => {
    expect(pauseAfter(1, () => 1, 60_000)).to.equal(60_000)
    expect(pauseAfter(1, () => 1, 10 ** 12)).to.equal(86_400_000)
  })
})
