import { expect } from 'chai'
import { ask, begin, codeOf, Listener } from '../support/direct-line.js'
import { type WebServer, webServer } from '../support/web-server.js'

describe('sites that carry the widget', () => {
  const site = 'https://www.school.example'
  let server: WebServer
  before(async () => {
    server = await webServer({ ALLOWED_ORIGINS: `${site}, https://b.example` })
  })

  const preflight = (origin: string) =>
    ask(server.address, 'OPTIONS', 'tokens/generate', {
      headers: { origin, 'access-control-request-headers': 'authorization,x-ms-bot-agent' },
    })
  const generateFrom = (origin: string) =>
    ask(server.address, 'POST', 'tokens/generate', { headers: { origin } })

  it('are let in when they are on the list', async () => {
    const { status, headers } = await preflight(site)
    expect(status).to.equal(204)
    expect(headers.get('access-control-allow-origin')).to.equal(site)
    expect(headers.get('access-control-allow-headers')).to.include('x-ms-bot-agent')
    expect(headers.get('access-control-allow-methods')).to.include('DELETE')
    expect(headers.get('vary')).to.equal('Origin')
    expect((await generateFrom('https://b.example')).status).to.equal(200)
  })

  it('may read what goes wrong as well', async () => {
    const headers = { origin: site }
    const response = await ask(server.address, 'POST', 'conversations', { headers })
    expect(response.status).to.equal(401)
    expect(response.headers.get('access-control-allow-origin')).to.equal(site)
  })

  it('are refused when they are not, also where they only look like it', async () => {
    for (const origin of [
      'https://evil.example',
      `${site}.evil.example`,
      'null',
      'http://www.school.example',
    ]) {
      expect((await preflight(origin)).status, origin).to.equal(403)
      const response = await generateFrom(origin)
      expect(await codeOf(response)).to.equal('403 origin-refused')
      expect(response.headers.has('access-control-allow-origin')).to.equal(false)
    }
    const { streamUrl } = await begin(server.address)
    const stranger = { origin: 'https://evil.example' }
    const refused = await Listener.open(streamUrl, stranger).catch((status: unknown) => status)
    expect(refused).to.equal(403)
    const listener = await Listener.open(streamUrl, { origin: site })
    await listener.until(1)
    listener.close()
  })

  it('are told to the administrator when they are refused, at most once a minute', async () => {
    const told = () => server.events.filter(([event]) => event === 'origin.refused')
    server.later(2)
    const earlier = told().length
    await generateFrom('https://new.example')
    await generateFrom('https://new.example')
    expect(told().slice(earlier)).to.have.length(1)
    expect(told().at(-1)?.[1]).to.include({ origin: 'https://new.example' })
  })

  it('need no list when they are our own', async () => {
    expect((await generateFrom(server.address)).status).to.equal(200)
  })
})
