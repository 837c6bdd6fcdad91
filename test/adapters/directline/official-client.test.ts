import { expect } from 'chai'
import { loadKnowledge } from '../../../adapters/knowledge-files.js'
import { createBot } from '../../../bot/create-bot.js'
import { generate, page, say, texts } from '../support/direct-line.js'
import { OfficialClient, type OfficialClientOptions } from '../support/official-client.js'
import { type Relay, relay } from '../support/relay.js'
import { type WebServer, webServer } from '../support/web-server.js'

const welcome = 'Welkom bij de Doorstroomwijzer.'

describe('the official Direct Line client', () => {
  let server: WebServer
  let network: Relay
  const clients: OfficialClient[] = []
  const meet = async (options: Partial<OfficialClientOptions> = {}) => {
    const session = await generate(network.address)
    const client = new OfficialClient(network.address, { token: session.token, ...options })
    clients.push(client)
    return { client, session }
  }
  beforeEach(async () => {
    server = await webServer()
    network = await relay(server.address)
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end()
    await network.end()
    await server.stop()
  })

  it('is welcomed, asks, sees its own words again, and is answered', async () => {
    const { client, session } = await meet()
    await client.until(({ texts }) => texts.length === 1)
    const id = await client.say('Wie is aan zet?', 'mine-1')
    await client.until(({ texts }) => texts.length === 3)

    expect(client.texts).to.deep.equal([welcome, 'Wie is aan zet?', '1: Wie is aan zet? (15)'])
    expect(client.said[1]).to.deep.include({ id, channelData: { clientActivityID: 'mine-1' } })
    expect(client.said[2]).to.have.property('replyToId', id)
    expect(texts(await page(session))).to.deep.equal(client.texts)
  })

  it('gets every reply in words, with suggestions, and as we hold it', async () => {
    const { client } = await meet()
    await client.until(({ texts }) => texts.length === 1)
    await client.say('kaart')
    await client.until(({ texts }) => texts.length === 4)

    const [, , rich, crisis] = client.said
    expect(rich).to.have.property('text').that.includes('0412 - 12 34 56')
    expect(rich).to.not.have.property('attachments')
    expect(rich).to.have.nested.property('suggestedActions.actions[2].value', 'Iets anders')
    expect(rich).to.have.nested.property('channelData.reply.contacts[0].channel', 'phone')
    expect(crisis).to.have.nested.property('channelData.reply.tone', 'crisis')
  })

  it('gets a card instead where it says that it draws cards', async () => {
    const { client } = await meet({ botAgent: 'AdaptiveCards' })
    await client.until(({ said }) => said.length === 1)
    expect(client.said[0]).to.have.nested.property('attachments[0].content.type', 'AdaptiveCard')
    await client.say('kaart')
    await client.until(({ said }) => said.length === 4)

    const [, , rich] = client.said
    const card = 'attachments[0].content'
    expect(rich).to.not.have.property('text')
    expect(rich).to.have.property('summary').that.includes('0412 - 12 34 56')
    expect(rich).to.have.nested.property(`${card}.fallbackText`).that.includes('0412 - 12 34 56')
    expect(rich).to.not.have.nested.property(`${card}.actions`)
    expect(rich).to.have.nested.property('suggestedActions.actions[2].value', 'Iets anders')
    expect(rich).to.have.nested.property('channelData.reply.contacts[0].channel', 'phone')
  })

  it('loses nothing and hears nothing twice when its socket breaks', async () => {
    const { client, session } = await meet({ timesFaster: 100 })
    await client.until(({ texts }) => texts.length === 1)
    await client.say('een')
    await client.until(({ texts }) => texts.length === 3)
    for (const [at, word] of ['twee', 'drie', 'vier'].entries()) {
      expect(network.cut()).to.be.greaterThan(0)
      await say({ ...session, address: server.address }, word)
      await client.until(({ texts }) => texts.length === 5 + 2 * at)
    }
    await client.say('vijf')
    await client.until(({ texts }) => texts.length === 11)

    const words = ['een', 'twee', 'drie', 'vier', 'vijf']
    const said = words.flatMap((word, at) => [word, `${at + 1}: ${word} (${word.length})`])
    expect(client.texts).to.deep.equal([welcome, ...said])
  })

  it('goes on with a new token', async () => {
    const { client, session } = await meet({ timesFaster: 2000 })
    await client.until(({ texts }) => texts.length === 1)
    server.later(20)
    await client.until(({ token }) => token !== session.token)
    server.later(15)
    await client.say('hoi')
    await client.until(({ texts }) => texts.length === 3)
    expect(client.statuses).to.not.include('ExpiredToken')
  })

  it('talks by polling as well', async () => {
    const { client } = await meet({ webSocket: false })
    await client.until(({ texts }) => texts.length === 1)
    await client.say('een')
    await client.say('twee')
    await client.until(({ texts }) => texts.length === 5)
    expect(client.texts.slice(1)).to.deep.equal(['een', '1: een (3)', 'twee', '2: twee (4)'])
  })

  it('is told that a conversation has ended', async () => {
    const { client, session } = await meet({ timesFaster: 100 })
    await client.until(({ texts }) => texts.length === 1)
    await fetch(`${server.address}/v3/directline/conversations/${session.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${session.token}` },
    })
    const error = await client.ended
    expect(error).to.have.property('message', 'conversation ended')
  })

  it('gets the help lines first when somebody is in danger', async () => {
    const silent = { write: () => undefined }
    const knowledge = loadKnowledge()
    const real = await webServer({}, ({ store }) => createBot({ store, log: silent, knowledge }))
    const { token } = await generate(real.address, { audience: 'jongere' })
    const client = new OfficialClient(real.address, { token })
    clients.push(client)
    await client.until(({ texts }) => texts.length === 1)
    await client.say('ik wil niet meer leven')
    await client.until(({ texts }) => texts.length === 3)
    expect(client.said[2]).to.have.nested.property('channelData.reply.tone', 'crisis')
    expect(client.texts[2]).to.include('113')
    await real.stop()
  })
})
