import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { teamsAdmission } from '../../../adapters/teams/admission.js'
import { authenticationFor } from '../../../adapters/teams/app-registration.js'
import {
  ChannelAuthentication,
  type Credentials,
} from '../../../adapters/teams/channel-authentication.js'
import { type BotFramework, botFramework, serviceUrl, tenant } from './support/bot-framework.js'
import { channel, type TeamsServer, teamsServer } from './support/teams-server.js'

const other = '22222222-2222-4222-8222-222222222222'

/** Stands in for Entra ID, so that nothing but our own rules can keep a reply back. */
const credentials = {
  isValidAppId: async (id: string) => id === channel.appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer our-own-token')
      return request
    },
  }),
} as unknown as Credentials

describe('what a good token does not excuse', () => {
  let framework: BotFramework
  let server: TeamsServer
  let listener: Server
  let listening: string
  let connections = 0
  const requests: IncomingMessage[] = []

  before(async () => {
    framework = await botFramework()
    server = await teamsServer({ cloud: framework.cloud, credentials })
    listener = createServer((req, res) => {
      requests.push(req)
      req.resume()
      res.setHeader('content-type', 'application/json')
      res.end('{"id":"1"}')
    }).listen(0, '127.0.0.1')
    listener.on('connection', () => {
      connections += 1
    })
    await once(listener, 'listening')
    listening = `127.0.0.1:${(listener.address() as AddressInfo).port}`
  })
  after(async () => {
    await server.end()
    listener.close()
    framework.close()
  })

  /** A message whose token vouches for the very service URL that it names. */
  const post = async (to: TeamsServer, fields: Record<string, unknown> = {}) => {
    const claims = { serviceurl: fields.serviceUrl ?? serviceUrl }
    return to.post(`Bearer ${await framework.sign({ claims })}`, fields)
  }

  describe('a foreign service URL', () => {
    it('is refused and never called, whichever way it asks for its answer', async () => {
      const urls = [
        `http://${listening}/`,
        `https://${listening}/`,
        `http://localhost:${listening.split(':')[1]}/`,
        `http://smba.trafficmanager.net@${listening}/`,
      ]
      for (const url of urls) {
        for (const deliveryMode of [undefined, 'expectReplies']) {
          const response = await post(server, { serviceUrl: url, deliveryMode })
          expect(response.status, url).to.equal(403)
          expect(await response.json()).to.have.nested.property('error.code', 'service-url-refused')
        }
      }
      expect(connections).to.equal(0)
      expect(server.turns()).to.equal(0)
      expect(server.log.join()).to.include('"code":"service-url-refused"')
    })

    it('would have been called with our own token if it were not for that rule', async () => {
      const lax = await teamsServer({
        authentication: new ChannelAuthentication(
          { ...framework.cloud.endpoints, MicrosoftAppId: channel.appId },
          { ...teamsAdmission(channel, framework.cloud, () => new Date()), afterToken() {} },
          credentials,
        ),
      })
      const answer = await post(lax, {
        serviceUrl: `http://${listening}/`,
        deliveryMode: undefined,
      })
      expect(answer.status).to.equal(200)
      expect(connections).to.equal(1)
      expect(requests[0]?.headers.authorization).to.equal('Bearer our-own-token')
      await lax.end()
    })
  })

  describe('a tenant', () => {
    const from = (conversation?: string | null, data?: string | null) => ({
      conversation: { id: 'a:1', tenantId: conversation },
      channelData: data === undefined ? undefined : { tenant: { id: data } },
    })

    it('may be named in either place, in either case', async () => {
      for (const fields of [from(tenant), from(undefined, tenant), from(tenant, tenant)]) {
        expect((await post(server, fields)).status).to.equal(200)
      }
      const upper = await teamsServer({
        cloud: framework.cloud,
        channel: { ...channel, allowedTenants: ['abcdefab-1111-4111-8111-111111111111'] },
      })
      const shouted = await post(upper, from('ABCDEFAB-1111-4111-8111-111111111111'))
      expect(shouted.status).to.equal(200)
      await upper.end()
    })

    it('that is not allowed gets a 403 and a code in the log, and reaches nobody', async () => {
      const strict = await teamsServer({ cloud: framework.cloud })
      const cases = [
        from(other),
        from(tenant, other),
        from(other, tenant),
        from(),
        from(null, null),
      ]
      for (const fields of [...cases, { ...from(), channelData: 'x' }]) {
        const response = await post(strict, fields)
        expect(response.status, JSON.stringify(fields)).to.equal(403)
        expect(await response.json()).to.have.nested.property('error.code', 'tenant-refused')
      }
      expect(strict.turns()).to.equal(0)
      expect(strict.log).to.deep.equal([
        '{"event":"teams.refused","status":403,"code":"tenant-refused","before":0}',
      ])
      await strict.end()
    })

    it('is one of several where the list says so; the list is the whole list', async () => {
      const wide = await teamsServer({
        cloud: framework.cloud,
        channel: { ...channel, allowedTenants: [other] },
      })
      expect((await post(wide, from(other, other))).status).to.equal(200)
      expect((await post(wide, from(tenant, tenant))).status).to.equal(403)
      await wide.end()
    })
  })

  it('lets other channels than Teams pass by, which name no tenant', async () => {
    const response = await post(server, { channelId: 'webchat' })
    expect(response.status).to.equal(403)
    expect(await response.json()).to.have.nested.property('error.code', 'channel-refused')
  })

  it('takes no other Bot Framework from the settings', () => {
    const { cloud: _, ...own } = { ...channel, cloud: 'public' as const }
    const log = { write() {} }
    const made = authenticationFor({ ...own, cloud: 'usgov' }, { log, clock: () => new Date() })
    expect(JSON.stringify(made)).to.include('botframework.azure.us').and.to.not.include('hunter2')
  })
})
