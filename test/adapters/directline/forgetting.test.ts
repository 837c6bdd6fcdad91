import { writeFile } from 'node:fs/promises'
import { expect } from 'chai'
import { tokenSecret } from '../../../adapters/directline/token-secret.js'
import { createTokens } from '../../../adapters/directline/tokens.js'
import {
  ask,
  begin,
  codeOf,
  Listener,
  page,
  type Session,
  say,
  texts,
} from '../support/direct-line.js'
import { keptFiles } from '../support/kept-files.js'
import { type WebServer, webServer } from '../support/web-server.js'

const welcome = 'Welkom bij de Doorstroomwijzer.'

describe('a Direct Line conversation is forgotten', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer()
    session = await begin(server.address)
  })
  afterEach(() => server.stop())

  it('at once on DELETE, hanging up', async () => {
    const listener = await Listener.open(session.streamUrl)
    await listener.until(1)
    const path = `conversations/${session.id}`
    const { token } = session
    const slow = say(session, 'traag')
    const closed = listener.closed()
    expect((await ask(server.address, 'DELETE', path, { token })).status).to.equal(204)
    expect(await closed).to.equal(1000)
    await slow
    expect(await keptFiles(server.dataDir, 'activities')).to.deep.equal([])
    expect(await keptFiles(server.dataDir, 'conversations')).to.deep.equal([])
    for (const [method, where] of [
      ['GET', path],
      ['POST', 'conversations'],
      ['POST', 'tokens/refresh'],
      ['GET', `${path}/activities`],
    ] as const) {
      expect(await codeOf(await ask(server.address, method, where, { token }))).to.equal(
        '404 conversation-ended',
      )
    }
    expect(await codeOf(await say(session, 'hoi'))).to.equal('404 conversation-ended')
    const refused = await Listener.open(session.streamUrl).catch((status: unknown) => status)
    expect(refused).to.equal(404)
  })

  it('with its state, a day after the last word', async () => {
    server.later(23 * 60)
    await say(await refreshed(), 'hoi')
    server.later(23 * 60)
    expect((await page(await refreshed())).activities).to.have.length(3)
    server.later(61)
    const { token } = await refreshed()
    const late = await ask(server.address, 'GET', `conversations/${session.id}`, { token })
    expect(await codeOf(late)).to.equal('404 conversation-ended')
    expect(await keptFiles(server.dataDir, 'activities')).to.deep.equal([])
  })

  /** Whoever leaves a tab open asks for a new token in time; here the clock jumps over that. */
  async function refreshed(): Promise<Session> {
    const tokens = createTokens(await tokenSecret(server.dataDir), server.clock)
    const ticket = { conversationId: session.id, region: 'landelijk', audience: 'jongere' } as const
    return { ...session, ...(await tokens.issue(ticket)) }
  }

  for (const [what, content] of Object.entries({
    'half a line': '{"id":"',
    'another shape': '{"a":1}\n[]\n',
    nothing: '',
  })) {
    it(`when ${what} is left of it, without a trace`, async () => {
      await say(session, 'geheim')
      await server.stop()
      const [file = ''] = await keptFiles(server.dataDir, 'activities')
      await writeFile(file, content)
      const next = await webServer({ DATA_DIR: server.dataDir })
      const resumed = { ...session, address: next.address }
      expect(await codeOf(await say(resumed, 'hoi'))).to.equal('404 conversation-ended')
      expect(await keptFiles(server.dataDir, 'activities')).to.deep.equal([])
      const { token } = session
      expect((await ask(next.address, 'POST', 'conversations', { token })).status).to.equal(201)
      await say(resumed, 'hoi')
      expect(texts(await page(resumed))).to.deep.equal([welcome, 'hoi', '1: hoi (3)'])
    })
  }

  it('on DELETE, also when its file is corrupt', async () => {
    await server.stop()
    const [file = ''] = await keptFiles(server.dataDir, 'activities')
    await writeFile(file, 'kapot')
    const next = await webServer({ DATA_DIR: server.dataDir })
    const path = `conversations/${session.id}`
    const gone = await ask(next.address, 'DELETE', path, { token: session.token })
    expect(gone.status).to.equal(204)
    expect(await keptFiles(server.dataDir, 'activities')).to.deep.equal([])
  })
})
