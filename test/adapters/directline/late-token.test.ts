import { expect } from 'chai'
import { SignJWT } from 'jose'
import { sentences } from '../../../adapters/directline/sentences.js'
import { tokenSecret } from '../../../adapters/directline/token-secret.js'
import {
  ask,
  begin,
  codeOf,
  generate,
  Listener,
  page,
  type Session,
  say,
  texts,
} from '../support/direct-line.js'
import { type WebServer, webServer } from '../support/web-server.js'

describe('a token that has expired', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer()
    session = await begin(server.address)
    await say(session, 'hoi')
  })
  afterEach(() => server.stop())

  const refresh = (token = session.token) =>
    ask(server.address, 'POST', 'tokens/refresh', { token })

  async function renewed(): Promise<Session> {
    const { token } = (await (await refresh()).json()) as Session
    return { ...session, token }
  }

  for (const [time, minutes, said] of [
    ['31 minutes', 31, 'hoi'],
    ['23 hours', 23 * 60, sentences.notKept],
  ] as const) {
    it(`is changed for a new one after ${time}, and good for nothing else`, async () => {
      server.later(minutes)
      const { id, token } = session
      for (const [method, path] of [
        ['POST', 'conversations'],
        ['GET', `conversations/${id}`],
        ['GET', `conversations/${id}/activities`],
        ['POST', `conversations/${id}/activities`],
        ['POST', `conversations/${id}/upload`],
      ] as const) {
        const response = await ask(server.address, method, path, { token })
        expect(await codeOf(response), path).to.equal('403 token-expired')
      }
      const stream = Listener.open(session.streamUrl).catch((status: unknown) => status)
      expect(await stream).to.equal(403)

      const next = await renewed()
      await say(next, 'verder')
      expect(texts(await page(next)).slice(1)).to.deep.equal([
        ...[said, '1: hoi (3)'],
        ...['verder', '2: verder (6)'],
      ])
    })
  }

  it('is too old after 25 hours, also where the conversation goes on', async () => {
    server.later(23 * 60)
    const next = await renewed()
    await say(next, 'verder')
    server.later(2 * 60)
    expect(await codeOf(await refresh())).to.equal('403 token-expired')
    expect((await refresh(next.token)).status).to.equal(200)
  })

  it('does not bring back a conversation that has expired', async () => {
    server.later(24 * 60 + 5)
    expect(await codeOf(await refresh())).to.equal('404 conversation-ended')
  })

  it('does not bring back a conversation that was wiped, also not after a restart', async () => {
    await ask(server.address, 'DELETE', `conversations/${session.id}`, { token: session.token })
    server.later(31)
    expect(await codeOf(await refresh())).to.equal('404 conversation-ended')
    await server.stop()
    server = await webServer({ DATA_DIR: server.dataDir })
    server.later(31)
    expect(await codeOf(await refresh())).to.equal('404 conversation-ended')
  })

  it('begins no conversation that never was', async () => {
    const { token } = await generate(server.address)
    server.later(31)
    expect(await codeOf(await refresh(token))).to.equal('404 conversation-ended')
  })

  it('is worth nothing where somebody else signed it', async () => {
    const sign = (key: Uint8Array) =>
      new SignJWT({ region: 'landelijk', audience: 'jongere' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('doorstroomwijzer')
        .setAudience('directline')
        .setSubject(session.id)
        .setExpirationTime('30m')
        .sign(key)
    server.later(31)
    const foreign = await sign(new Uint8Array(32).fill(7))
    expect(await codeOf(await refresh(foreign))).to.equal('403 token-invalid')
    expect((await refresh(await sign(await tokenSecret(server.dataDir)))).status).to.equal(200)
  })

  it('still wipes its own conversation, and no other', async () => {
    const other = await begin(server.address)
    server.later(31)
    const { token } = session
    const wipe = (id: string) => ask(server.address, 'DELETE', `conversations/${id}`, { token })
    expect(await codeOf(await wipe(other.id))).to.equal('403 other-conversation')
    expect((await wipe(session.id)).status).to.equal(204)
    expect(await codeOf(await refresh())).to.equal('404 conversation-ended')
  })
})
