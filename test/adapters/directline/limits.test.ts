import { expect } from 'chai'
import { ask, begin, codeOf, message, page, type Session, say } from '../support/direct-line.js'
import { type WebServer, webServer } from '../support/web-server.js'

describe('how much Direct Line takes', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer()
    session = await begin(server.address)
  })
  afterEach(() => server.stop())

  it('gives no more tokens to one address than its limit, and says when to come back', async () => {
    const strict = await webServer({ TOKENS_PER_MINUTE: '2' })
    const get = () => ask(strict.address, 'POST', 'tokens/generate')
    expect((await Promise.all([get(), get()])).map(({ status }) => status)).to.eql([200, 200])
    const late = await get()
    expect(await codeOf(late)).to.equal('429 too-many')
    expect(late.headers.get('retry-after')).to.equal('30')
    strict.later(0.5)
    expect((await get()).status).to.equal(200)
    expect((await get()).status).to.equal(429)
  })

  it('counts by the address that a trusted proxy names, and by no other', async () => {
    const open = await webServer({ TOKENS_PER_MINUTE: '1', TRUST_PROXY: 'true' })
    const closed = await webServer({ TOKENS_PER_MINUTE: '1' })
    const from = async ({ address }: WebServer, name: string) => {
      const headers = { 'x-forwarded-for': name, 'x-forwarded-proto': 'https' }
      return (await ask(address, 'POST', 'tokens/generate', { headers })).status
    }
    expect(await from(open, '1.2.3.4')).to.equal(200)
    expect(await from(open, '9.9.9.9, 1.2.3.4')).to.equal(429)
    expect(await from(open, '5.6.7.8')).to.equal(200)
    expect(await from(open, '2001:db8:1:2::1')).to.equal(200)
    expect(await from(open, '2001:db8:1:2:ffff::2')).to.equal(429)
    expect(await from(closed, '1.2.3.4')).to.equal(200)
    expect(await from(closed, '5.6.7.8')).to.equal(429)
  })

  it('takes thirty messages a minute of one conversation, and still those of another', async () => {
    const other = await begin(server.address)
    const sent = await Promise.all(Array.from({ length: 31 }, () => say(session, 'hoi')))
    const refused = sent.filter(({ status }) => status === 429)
    expect(refused).to.have.length(1)
    expect(refused[0]?.headers.get('retry-after')).to.equal('2')
    expect((await say(other, 'hoi')).status).to.equal(200)
  })

  for (const [what, body, code] of [
    ['no JSON', '{"type":', '400 malformed-json'],
    ['a list', [], '400 activity-invalid'],
    ['no type', { text: 'hoi' }, '400 activity-invalid'],
    ['a text that is a number', { type: 'message', text: 5 }, '400 activity-invalid'],
    ['a huge text', message('a'.repeat(300_000)), '413 body-too-large'],
  ] as const) {
    it(`refuses a message with ${what}`, async () => {
      const { id, token } = session
      const path = `conversations/${id}/activities`
      expect(await codeOf(await ask(server.address, 'POST', path, { token, body }))).to.equal(code)
      expect((await page(session)).activities).to.have.length(1)
    })
  }

  it('refuses another content type and bodies that are no object', async () => {
    const { id, token } = session
    const headers = { 'content-type': 'text/plain' }
    const options = { token, body: '{}', headers }
    const path = `conversations/${id}/activities`
    expect(await codeOf(await ask(server.address, 'POST', path, options))).to.match(/^415/)
    for (const body of ['[]', '"a"', 'null', '{"region"']) {
      expect((await ask(server.address, 'POST', 'tokens/generate', { body })).status).to.equal(400)
      expect((await ask(server.address, 'POST', 'conversations', { token, body })).status).to.equal(
        400,
      )
    }
  })

  it('takes a hundred thousand characters', async () => {
    expect((await say(session, 'a'.repeat(100_000))).status).to.equal(200)
    const { activities } = await page(session, '1')
    expect(activities[0]?.text).to.match(/^a{4000}…$/)
    expect(activities[1]?.text).to.include('(100000)')
  })
})
