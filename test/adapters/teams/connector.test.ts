import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Activity } from 'botbuilder'
import { expect } from 'chai'
import { activity, post } from '../support/activities.js'
import { type ChildServer, childServer } from '../support/child-server.js'

describe('replies through the connector', () => {
  let server: ChildServer
  let connector: Server
  let serviceUrl: string
  const received: { url: string | undefined; body: Partial<Activity> }[] = []

  before(async () => {
    server = await childServer()
    connector = createServer(async (req, res) => {
      received.push({ url: req.url, body: (await json(req)) as Partial<Activity> })
      // restify, once another test has loaded it here, takes the return value off writeHead.
      res.setHeader('content-type', 'application/json')
      res.end('{"id":"1"}')
    }).listen(0, '127.0.0.1')
    await once(connector, 'listening')
    serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`
  })
  after(async () => {
    connector.close()
    await server.end()
  })

  it('arrive there, in the order of the conversation', async () => {
    const fields = { serviceUrl, deliveryMode: undefined, conversation: { id: 'c' } }
    await Promise.all([
      post(server.address, activity({ ...fields, text: 'traag' })),
      post(server.address, activity({ ...fields, text: 'snel' })),
    ])
    expect(received.map(({ body }) => body.summary)).to.deep.equal(['1: traag (5)', '2: snel (4)'])
    expect(received[0]?.url).to.match(/^\/v3\/conversations\/c\/activities\/activity-/)
  })
})
