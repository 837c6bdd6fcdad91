import { expect } from 'chai'
import { signatureHeaders } from '../../../adapters/webhook/webhook-signature.js'
import { webhookTransport } from '../../../adapters/webhook/webhook-transport.js'
import { kim, type OutboxRound, outboxRound } from '../handover/support/outbox-round.js'
import {
  endWebhookPeers,
  isSigned,
  type WebhookPeer,
  webhookPeer,
} from '../support/webhook-peer.js'

const secret = 'een-geheim-van-meer-dan-32-tekens-lang'

describe('notices by webhook', () => {
  let hook: WebhookPeer
  let round: OutboxRound

  const begin = async (url = hook.url, attemptTime = 2000) => {
    const channels = [{ kind: 'webhook', url, secret } as const]
    const transports = () => ({ webhook: webhookTransport() })
    round = await outboxRound([{ channels }], transports, { attemptTime })
    await round.request()
    await round.outbox.tick()
  }
  const failures = () =>
    round.log.flatMap(({ event, fields }) => (event === 'notice.failed' ? [fields] : []))

  beforeEach(async () => {
    hook = await webhookPeer()
  })
  afterEach(async () => {
    await round.end()
    await endWebhookPeers()
  })

  it('are signed, and tell nothing of whom they are about', async () => {
    await begin()
    const [posted] = hook.posted
    if (posted === undefined) throw new Error('nothing came')
    expect(JSON.parse(posted.body)).to.deep.equal({
      key: 'h1.0.nieuw.0',
      kind: 'nieuw',
      desk: 'doorstroompunt-073',
      practice: false,
      reference: 'B1111',
      question: 'werk',
      state: 'requested',
      deadline: '2026-11-30T09:00:00.000Z',
      link: 'https://wijzer.example/balie/h1',
    })
    expect(isSigned(posted, secret, round.clock())).to.equal(true)
    expect(isSigned({ ...posted, body: `${posted.body} ` }, secret, round.clock())).to.equal(false)
    expect(isSigned(posted, `${secret}!`, round.clock())).to.equal(false)
    const muchLater = new Date(round.clock().getTime() + 3_600_000)
    expect(isSigned(posted, secret, muchLater)).to.equal(false)
  })

  it('tell each change', async () => {
    await begin()
    const who = kim(round.clock())
    await round.store.act('h1', { do: 'accept' }, who)
    await round.store.act('h1', { do: 'contact' }, who)
    await round.store.act('h1', { do: 'finish', outcome: 'werk' }, who)
    await round.outbox.tick()
    const told = hook.posted.map(({ body }) => JSON.parse(body))
    expect(told.map(({ kind }) => kind)).to.deep.equal([
      'nieuw',
      'opgepakt',
      'bijgewerkt',
      'bijgewerkt',
    ])
    expect(told.at(-1).state).to.equal('completed')
    expect(new Set(told.map(({ key }) => key)).size).to.equal(4)
  })

  it('come again after a 500, with the same id', async () => {
    hook.answer = { status: 500 }
    await begin()
    hook.answer = { status: 200 }
    await round.later(1)
    expect(hook.posted.map(({ id }) => id)).to.deep.equal(['h1.0.nieuw.0', 'h1.0.nieuw.0'])
    expect(round.store.index.notices.size).to.equal(0)
  })

  it('wait for as long as a 429 asks', async () => {
    hook.answer = { status: 429, headers: { 'retry-after': '600' } }
    await begin()
    hook.answer = { status: 200 }
    await round.later(9.9)
    expect(hook.posted).to.have.length(1)
    await round.later(0.2)
    expect(hook.posted).to.have.length(2)
  })

  it('wait until the date that a 503 names', async () => {
    const until = new Date('2026-11-26T10:30:00+01:00').toUTCString()
    hook.answer = { status: 503, headers: { 'retry-after': until } }
    await begin()
    hook.answer = { status: 200 }
    await round.later(29)
    expect(hook.posted).to.have.length(1)
    await round.later(2)
    expect(hook.posted).to.have.length(2)
  })

  for (const status of [410, 404, 401]) {
    it(`are given up on a ${status}`, async () => {
      hook.answer = { status }
      await begin()
      expect(round.dead()).to.deep.equal([`webhook-${status}`])
    })
  }

  it('follow no redirect', async () => {
    const elsewhere = await webhookPeer()
    hook.answer = { status: 307, headers: { location: elsewhere.url } }
    await begin()
    expect(elsewhere.posted).to.deep.equal([])
    expect(round.dead()).to.deep.equal(['webhook-307'])
  })

  it('do not wait for a receiver that is too slow', async () => {
    hook.answer = { status: 200, after: 1000 }
    await begin(hook.url, 100)
    expect(failures()).to.deep.equal([{ kind: 'nieuw', channel: 'webhook', why: 'timeout' }])
    hook.answer = { status: 200 }
    await round.later(1)
    expect(round.store.index.notices.size).to.equal(0)
  })

  it('survive a receiver that hangs up, or is not there', async () => {
    hook.answer = 'hang-up'
    await begin()
    await hook.down()
    await round.later(1)
    expect(failures()[1]).to.deep.include({ why: 'webhook-ECONNREFUSED' })
    await hook.up()
    hook.answer = { status: 200 }
    await round.later(1)
    expect(hook.posted).to.have.length(1)
  })

  it('are not sent in the clear to another machine', async () => {
    await begin('http://hook.example/')
    expect(round.dead()).to.deep.equal(['webhook-needs-https'])
  })
})

describe('signatureHeaders', () => {
  it('signs as the example of Standard Webhooks does', () => {
    const headers = signatureHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1_614_265_330_000),
      '{"test": 2432232314}',
    )
    expect(headers['webhook-signature']).to.equal('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})
