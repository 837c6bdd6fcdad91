import { expect } from 'chai'
import { activity, post } from '../support/activities.js'
import { type ChildServer, childServer } from '../support/child-server.js'

const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

describe('/api/messages with an app registration', () => {
  let server: ChildServer
  before(async () => {
    server = await childServer({
      DANGEROUSLY_ALLOW_UNAUTHENTICATED: '',
      MICROSOFT_APP_ID: guid,
      MICROSOFT_APP_PASSWORD: 'secret',
      MICROSOFT_APP_TENANT_ID: guid,
    })
  })
  after(() => server.end())

  it('says so in its log, without the secret', () => {
    expect(server.log()).to.include('"messages":"teams"').and.to.not.include('secret')
  })

  it('lets nobody in without a token', async () => {
    const response = await post(server.address, activity())
    expect(response.status).to.equal(401)
    expect(await response.json()).to.have.nested.property('error.code', 'unauthorized')
  })

  it('lets nobody in with a token that is none', async () => {
    const response = await fetch(`${server.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
      body: JSON.stringify(activity()),
    })
    expect(response.status).to.equal(401)
    expect(server.log()).to.not.include('Error:')
  })
})
