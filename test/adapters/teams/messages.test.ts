import { expect } from 'chai'
import { activity, post, talk, words } from '../support/activities.js'
import { type ChildServer, childServer } from '../support/child-server.js'

describe('/api/messages', () => {
  let server: ChildServer
  before(async () => {
    server = await childServer()
  })
  after(() => server.end())

  it('says in its log that anybody may come in', () => {
    expect(server.log()).to.include('"messages":"unauthenticated"')
  })

  it('draws a card in Teams, and says the words only once', async () => {
    const [card, crisis] = await talk(server.address, { text: 'kaart' })
    expect(card?.attachments?.[0]?.content).to.include({ type: 'AdaptiveCard', version: '1.5' })
    expect(card?.summary).to.include('Doorstroompunt')
    expect(card).to.not.have.any.keys('text', 'suggestedActions')
    expect(crisis?.summary).to.include('112')
  })

  it('gives other channels the words and the buttons as well', async () => {
    const [card] = await talk(server.address, { text: 'kaart', channelId: 'directline' })
    expect(card?.text).to.include('0412 - 12 34 56').and.to.include('Bron: ')
    expect(card?.suggestedActions?.actions.map(({ value }) => value)).to.include('Iets anders')
  })

  it('welcomes once, however often an arrival is announced', async () => {
    const arrival = { conversation: { id: 'new' }, text: undefined }
    const installation = { ...arrival, type: 'installationUpdate', action: 'add' }
    const update = { ...arrival, type: 'conversationUpdate', membersAdded: [{ id: 'user' }] }
    const said = await Promise.all(
      [installation, update, update].map((one) => words(server.address, one)),
    )
    expect(said.flat()).to.deep.equal(['Welkom bij de Doorstroomwijzer.'])

    const gone = { ...arrival, type: 'installationUpdate', action: 'remove' }
    expect(await words(server.address, gone)).to.deep.equal([])
    expect(await words(server.address, installation)).to.have.length(1)
  })

  it('takes a message of 100 kB', async () => {
    const said = await words(server.address, { text: 'é'.repeat(50_000) })
    expect(said[0]).to.include('(50000)')
  })

  it('answers empty words and attachments with a friendly sentence', async () => {
    expect((await words(server.address, { text: '' }))[0]).to.include('Typ')
    const file = { text: undefined, attachments: [{ contentType: 'audio/wav' }] }
    expect((await words(server.address, file))[0]).to.include('alleen tekst')
  })

  it('meets what it does not know with a silent 200', async () => {
    for (const type of ['typing', 'messageReaction', 'onbekend']) {
      expect(await talk(server.address, { type }), type).to.deep.equal([])
    }
  })

  it('refuses wrong types by naming the field', async () => {
    const wrong = { type: 7, text: {}, conversation: 'x', serviceUrl: 'ftp://a', attachments: {} }
    for (const [field, value] of Object.entries(wrong)) {
      const response = await post(server.address, activity({ [field]: value }))
      expect(response.status, field).to.equal(400)
      expect(await response.text()).to.include(field)
    }
    for (const body of [null, [], 'hoi', {}]) {
      expect((await post(server.address, body)).status).to.equal(400)
    }
  })

  it('turns a fault into a sentence, and tells neither side what it was', async () => {
    const said = await words(server.address, { text: 'stuk' })
    expect(said[0]).to.include('Er ging iets mis').and.to.include('112')
    expect(server.log()).to.include('"error":"TypeError"').and.to.not.include('may reach')
  })

  it('calls no other machine as long as nobody vouches for the caller', async () => {
    for (const serviceUrl of ['http://10.0.0.1/', 'http://169.254.169.254/', 'http://evil.nl/']) {
      const response = await post(server.address, activity({ serviceUrl }))
      expect(response.status, serviceUrl).to.equal(403)
    }
  })

  it('handles two quick messages one after the other, in order', async () => {
    const conversation = { id: 'quick' }
    const first = words(server.address, { conversation, text: 'traag' })
    const second = words(server.address, { conversation, text: 'snel' })
    expect([...(await first), ...(await second)]).to.deep.equal(['1: traag (5)', '2: snel (4)'])
  })
})
