import { readdir } from 'node:fs/promises'
import { expect } from 'chai'
import { SignJWT } from 'jose'
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

const refusal = (url: string) => Listener.open(url).catch((status: unknown) => status)

/** Every request that needs a token. */
const doors = ({ id }: Session): readonly (readonly [method: string, path: string])[] => [
  ['POST', 'tokens/refresh'],
  ['POST', 'conversations'],
  ['GET', `conversations/${id}`],
  ['GET', `conversations/${id}/activities`],
  ['POST', `conversations/${id}/activities`],
  ['POST', `conversations/${id}/upload`],
  ['DELETE', `conversations/${id}`],
]

describe('who may in by Direct Line', () => {
  let server: WebServer
  let session: Session
  beforeEach(async () => {
    server = await webServer()
    session = await begin(server.address)
  })
  afterEach(() => server.stop())

  async function everywhere(token: string | undefined): Promise<Set<string>> {
    const codes = doors(session).map(async ([method, path]) =>
      codeOf(await ask(server.address, method, path, token === undefined ? {} : { token })),
    )
    return new Set(await Promise.all(codes))
  }

  const stream = (token: string, id = session.id) =>
    `${server.address.replace('http', 'ws')}/v3/directline/conversations/${id}/stream?t=${token}`

  it('is nobody without a token', async () => {
    expect([...(await everywhere(undefined))]).to.deep.equal(['401 token-missing'])
    expect(await refusal(stream('').replace('?t=', ''))).to.equal(401)
  })

  it('is nobody with a token that has expired', async () => {
    server.later(25 * 60)
    expect([...(await everywhere(session.token))]).to.deep.equal(['403 token-expired'])
    expect(await refusal(stream(session.token))).to.equal(403)
  })

  it('is nobody with a token that somebody else made', async () => {
    const claims = { region: 'landelijk', audience: 'jongere' }
    const sign = (alg: string, key: Uint8Array, issuer = 'doorstroomwijzer') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg })
        .setIssuer(issuer)
        .setAudience('directline')
        .setSubject(session.id)
        .setExpirationTime('1h')
        .sign(key)
    const own = await tokenSecret(server.dataDir)
    const [head, body, signature] = session.token.split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    for (const token of [
      'junk',
      await sign('HS256', new Uint8Array(32).fill(7)),
      await sign('HS512', Buffer.concat([own, own])),
      await sign('HS256', own, 'somebody'),
      `${none}.${body}.`,
      // Its last letters may be the same by chance; its first is surely another one.
      `${head}.${body}.${signature?.startsWith('A') ? 'B' : 'A'}${signature?.slice(1)}`,
    ]) {
      expect([...(await everywhere(token))], token).to.deep.equal(['403 token-invalid'])
      expect(await refusal(stream(token))).to.equal(403)
    }
  })

  it('keeps people out of the conversations of others', async () => {
    await say(session, 'geheim')
    const other = await begin(server.address)
    for (const [method, path] of doors(session).slice(2)) {
      for (const watermark of ['', '?watermark=0', '?watermark=-1', '?watermark=999999']) {
        const response = await ask(server.address, method, path + watermark, { token: other.token })
        expect(await codeOf(response)).to.equal('403 other-conversation')
      }
    }
    expect(await refusal(stream(other.token))).to.equal(403)
    expect(texts(await page(other, '0'))).to.deep.equal(['Welkom bij de Doorstroomwijzer.'])
    expect(texts(await page(session))).to.have.length(3)
  })

  it('has nothing to say about a conversation that never began', async () => {
    const { token, id } = await generate(server.address)
    const path = `conversations/${id}`
    expect(await codeOf(await ask(server.address, 'GET', path, { token }))).to.match(/^404/)
    expect(await refusal(stream(token, id))).to.equal(404)
  })

  it('takes no message in a conversation that never began, and makes no file for it', async () => {
    const before = await readdir(server.dataDir, { recursive: true })
    expect((await say(await generate(server.address), 'hoi')).status).to.equal(404)
    expect(await readdir(server.dataDir, { recursive: true })).to.deep.equal(before)
  })

  it('names its stream wss behind a trusted proxy with TLS only', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'wijzer.example' }
    for (const [env, start] of [
      [{ TRUST_PROXY: 'true' }, 'wss://wijzer.example/'],
      [{}, 'ws://127.0.0.1:'],
    ] as const) {
      const some = await webServer(env)
      const { token } = await generate(some.address)
      const response = await ask(some.address, 'POST', 'conversations', { token, headers })
      const { streamUrl } = (await response.json()) as Session
      expect(streamUrl.slice(0, start.length)).to.equal(start)
    }
  })

  it('opens a socket nowhere else', async () => {
    for (const path of ['/', '/v3/directline/conversations', '/v3/directline/stream']) {
      const url = `${server.address.replace('http', 'ws')}${path}?t=${session.token}`
      expect(await refusal(url)).to.equal(400)
    }
  })

  it('lets go of a client that sends more than pings', async () => {
    const listener = await Listener.open(session.streamUrl)
    await listener.until(1)
    listener.send('')
    listener.send('x'.repeat(2000))
    expect(await listener.closed()).to.equal(1009)
    expect((await say(session, 'hoi')).status).to.equal(200)
  })

  it('puts an unknown region in the default one', async () => {
    const region = (token: string) =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).region
    for (const [wish, given] of [
      ['rijk-van-nijmegen', 'rijk-van-nijmegen'],
      ['atlantis', 'noordoost-brabant'],
      [5, 'noordoost-brabant'],
    ]) {
      expect(region((await generate(server.address, { region: wish })).token)).to.equal(given)
    }
  })
})
