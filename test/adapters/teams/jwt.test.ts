import { expect } from 'chai'
import * as jose from 'jose'
import { appId, type BotFramework, botFramework, serviceUrl } from './support/bot-framework.js'
import { type TeamsServer, teamsServer } from './support/teams-server.js'

describe('/api/messages with tokens of the Bot Framework', () => {
  let framework: BotFramework
  let server: TeamsServer
  before(async () => {
    framework = await botFramework()
    server = await teamsServer({ cloud: framework.cloud })
  })
  after(async () => {
    await server.end()
    framework.close()
  })

  const bearer = async (...changes: Parameters<BotFramework['sign']>) =>
    `Bearer ${await framework.sign(...changes)}`

  const claims = { serviceurl: serviceUrl, iss: 'https://api.botframework.com', aud: appId }
  const unsigned = (payload: Record<string, unknown>) =>
    `Bearer ${[{ alg: 'none', typ: 'JWT', kid: 'k1' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')}.`
  const signedWithThePublicKey = async () =>
    `Bearer ${await new jose.SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'k1', typ: 'JWT' })
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(framework.publicKey))}`

  it('answers a good token, again and again', async () => {
    for (const text of ['een', 'twee']) {
      const response = await server.post(await bearer(), { text })
      expect(response.status).to.equal(200)
      const { activities } = (await response.json()) as { activities: { summary: string }[] }
      expect(activities[0]?.summary).to.include(text)
    }
    expect(server.turns()).to.equal(2)
    expect(framework.asked).to.deep.equal(['/openid', '/keys'])
  })

  const bad: Record<string, { token: () => Promise<string | null>; because: string }> = {
    'no token': { token: async () => null, because: 'missing' },
    'an empty one': { token: async () => ' ', because: 'missing' },
    junk: { token: async () => 'Bearer abc', because: 'unreadable' },
    'junk in three parts': { token: async () => 'Bearer a.b.c', because: 'unreadable' },
    'another scheme': {
      token: async () => (await bearer()).replace('Bearer', 'Basic'),
      because: 'unreadable',
    },
    'another audience': { token: () => bearer({ audience: 'other' }), because: 'audience' },
    'another issuer': {
      token: () => bearer({ issuer: 'https://evil.example' }),
      because: 'issuer',
    },
    'an expired one': { token: () => bearer({ expires: '-20m' }), because: 'expired' },
    'one for later': { token: () => bearer({ notBefore: '20m' }), because: 'not-verified' },
    'another service URL': {
      token: () => bearer({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
      because: 'service-url',
    },
    'no service URL': {
      token: () => bearer({ claims: { serviceurl: undefined } }),
      because: 'service-url',
    },
    'another key by the same name': {
      token: () => bearer({ stranger: true }),
      because: 'not-verified',
    },
    'a key nobody published': { token: () => bearer({ kid: 'k2' }), because: 'not-verified' },
    'a key for other channels': {
      token: () => bearer({ kid: 'skype-only' }),
      because: 'not-verified',
    },
    'no signature': { token: async () => unsigned(claims), because: 'not-verified' },
    'the public key as a secret': { token: signedWithThePublicKey, because: 'not-verified' },
    'an emulator of whatever tenant': {
      token: () =>
        bearer({
          issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          claims: { ver: '1.0', appid: appId },
        }),
      because: 'issuer',
    },
    'a tenant id that the SDK would remember for ever': {
      token: () => bearer({ claims: { tid: '22222222-2222-4222-8222-222222222222' } }),
      because: 'issuer',
    },
  }

  for (const [what, { token, because }] of Object.entries(bad)) {
    it(`answers ${what} with a 401, and the log knows why`, async () => {
      const fresh = await teamsServer({ cloud: framework.cloud })
      const response = await fresh.post(await token())
      expect(response.status).to.equal(401)
      expect(await response.json()).to.have.nested.property('error.code', 'unauthorized')
      expect(fresh.turns()).to.equal(0)
      expect(fresh.log).to.deep.equal([
        `{"event":"teams.refused","status":401,"code":"unauthorized","token":"${because}","before":0}`,
      ])
      await fresh.end()
    })
  }

  it('writes nothing of a bad token anywhere else', async () => {
    const write = process.stderr.write
    const printed: unknown[] = []
    process.stderr.write = (chunk: unknown) => printed.push(chunk) > 0
    try {
      await server.post(await bearer({ expires: '-20m' }))
      await server.post(await bearer({ stranger: true }))
    } finally {
      process.stderr.write = write
    }
    expect(printed).to.deep.equal([])
  })

  it('writes the same refusal once a minute, and counts the others', async () => {
    let now = Date.now()
    const slow = await teamsServer({ cloud: framework.cloud, clock: () => new Date(now) })
    for (let times = 0; times < 4; times += 1) await slow.post(null)
    now += 61_000
    await slow.post(null)
    expect(slow.log.map((line) => JSON.parse(line).before)).to.deep.equal([0, 3])
    await slow.end()
  })

  it('answers 503 as long as the keys cannot be had: that is no fault of the caller', async () => {
    const offline = await teamsServer({ cloud: framework.offlineCloud })
    const response = await offline.post(await bearer())
    expect(response.status).to.equal(503)
    expect(offline.log.join()).to.include('"code":"keys-unavailable"')
    expect(offline.turns()).to.equal(0)
    await offline.end()
  })
})
