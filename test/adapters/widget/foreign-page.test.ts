import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { freePort } from '../support/free-port.js'
import type { WebServer } from '../support/web-server.js'
import { ChatPage, realServer } from './support/chat-page.js'
import { describeInChromium, openTab, styleOf } from './support/chromium.js'

/** A school's site with a strict policy, and style that would spoil what it reaches. */
async function schoolSite(port: number, bot: () => string): Promise<Server> {
  const site = createServer((req, res) => {
    if (req.url === '/weg') {
      res.end('<!doctype html><title>Agenda</title><p>Agenda van de school')
      return
    }
    const { host } = new URL(bot())
    res.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src http://${host}; connect-src http://${host} ws://${host}; ` +
        "style-src 'self'; require-trusted-types-for 'script'",
    )
    if (req.url === '/site.css') {
      res.setHeader('Content-Type', 'text/css')
      res.end('html{font-size:62.5%} div,button{display:none;font-size:3px;color:red} *{all:unset}')
      return
    }
    res.setHeader('Content-Type', 'text/html')
    res.end(
      `<!doctype html><html lang="nl"><title>School</title><link rel="stylesheet" href="/site.css">` +
        `<h1>School</h1><script src="${bot()}/widget.js" data-region="rijk-van-nijmegen" ` +
        `data-leave-url="/weg" defer></script>`,
    )
  }).listen(port, '127.0.0.1')
  await once(site, 'listening')
  return site
}

describeInChromium('the widget on a site of somebody else', () => {
  let server: WebServer
  let site: Server
  let address: string
  before(async () => {
    const port = await freePort()
    // Another name is another origin, and another site as well.
    address = `http://localhost:${port}`
    server = await realServer({ ALLOWED_ORIGINS: address })
    site = await schoolSite(port, () => server.address)
    expect((site.address() as AddressInfo).port).to.equal(port)
  })
  after(() => {
    site.closeAllConnections()
    site.close()
  })

  it('works under a strict policy, untouched by the style of the site', async () => {
    const { page, context, close } = await openTab({ viewport: { width: 320, height: 640 } })
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const { origin } = new URL(request.url())
      if (origin !== address && origin !== server.address) elsewhere.push(origin)
    })
    await page.goto(address)
    const chat = new ChatPage(page)
    await chat.open()
    await chat.say('Wat doet het Doorstroompunt?')
    const message = page.locator('.message').first()
    expect(await styleOf(message, 'fontSize')).to.equal('16px')
    expect(await styleOf(message, 'display')).to.equal('flex')
    expect(elsewhere).to.deep.equal([])
    expect(await context.cookies()).to.deep.equal([])
    await close()
  })

  it('takes somebody away at once, wiped here and at the server, with no way back', async () => {
    const { page, close } = await openTab({ viewport: { width: 320, height: 640 } })
    await page.goto('about:blank')
    await page.goto(address)
    const chat = new ChatPage(page)
    await chat.open()
    await chat.say('hallo')
    const kept = await page.evaluate<string>('JSON.stringify(sessionStorage)')
    const { conversationId, token } = JSON.parse(
      Object.entries<string>(JSON.parse(kept)).find(([, value]) => value.includes('token'))?.[1] ??
        '',
    )
    const wiped = page.waitForRequest((request) => request.method() === 'DELETE')
    await chat.button('Snel weg').click()
    await page.waitForURL(`${address}/weg`)
    await wiped
    expect(await page.evaluate('sessionStorage.length')).to.equal(0)
    const response = await fetch(
      `${server.address}/v3/directline/conversations/${conversationId}`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    )
    expect(response.status).to.equal(404)
    await page.goBack()
    expect(page.url()).to.equal('about:blank')
    await close()
  })

  it('says in plain words that there is no connection where the site is not allowed', async () => {
    const { page, context } = await openTab()
    await page.goto(address.replace('localhost', '127.0.0.1'))
    const chat = new ChatPage(page)
    await chat.launcher.click()
    await page.getByText('Geen verbinding.').waitFor()
    await context.close()
  })
})
