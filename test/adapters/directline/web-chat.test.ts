import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import type { Page as Tab } from 'playwright-core'
import { generate, page, type Session } from '../support/direct-line.js'
import { freePort } from '../support/free-port.js'
import { type Relay, relay } from '../support/relay.js'
import type { WebServer } from '../support/web-server.js'
import { realServer } from '../widget/support/chat-page.js'
import { describeInChromium, openTab } from '../widget/support/chromium.js'

/** @returns where Web Chat's bundles are, or null where it is not installed */
function findBundles(): string | null {
  try {
    const { resolve } = createRequire(import.meta.url)
    return join(dirname(resolve('botframework-webchat')), '../dist')
  } catch {
    return null
  }
}

/** A site of somebody else with the official Web Chat on it; the token comes in the address. */
async function webChatSite(bundles: string, domain: () => string): Promise<Server> {
  const html = (bundle: string) => `<!doctype html><html lang="nl"><title>School</title>
    <link rel="icon" href="data:,"><style>html,body,#chat{height:100%;margin:0}</style>
    <div id="chat"></div><script src="/${bundle}"></script><script>
    const token = location.hash.slice(1)
    const directLine = WebChat.createDirectLine({ token, domain: '${domain()}/v3/directline' })
    const styleOptions = { hideUploadButton: true, suggestedActionLayout: 'stacked' }
    WebChat.renderWebChat({ directLine, locale: 'nl-NL', styleOptions }, document.getElementById('chat'))
    </script>`
  const site = createServer(async (req, res) => {
    const { pathname } = new URL(req.url ?? '', 'http://localhost')
    if (pathname.endsWith('.js')) {
      res.setHeader('Content-Type', 'text/javascript; charset=utf-8')
      res.end(await readFile(join(bundles, pathname)))
    } else {
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
      res.end(html(`${pathname.slice(1)}.js`))
    }
  }).listen(await freePort(), '127.0.0.1')
  await once(site, 'listening')
  return site
}

/** What stands on the screen, without what is there for screen readers alone. */
class WebChat {
  constructor(readonly page: Tab) {}

  get bubbles() {
    return this.page.locator('.webchat__bubble:visible')
  }
  get suggestions() {
    return this.page.locator('.webchat__suggested-action')
  }
  said(text: string | RegExp) {
    return this.bubbles.filter({ hasText: text })
  }
  async say(text: string): Promise<void> {
    await this.page.locator('.webchat__send-box-text-box__input').fill(text)
    await this.page.keyboard.press('Enter')
  }
}

/** @returns how each message of a conversation begins, as the server has it */
async function firstLines(session: Session): Promise<string[]> {
  const { activities } = await page(session)
  // What somebody typed is not kept once they told of danger.
  const kept = activities.filter(({ from }) => from.role !== 'user')
  return kept.map(({ text, channelData }) => {
    const [line = ''] = (channelData?.reply?.text ?? text).split('\n')
    return line
  })
}

describeInChromium('the official Web Chat', () => {
  let server: WebServer
  let network: Relay
  let site: Server
  let address: string
  before(async function () {
    const bundles = findBundles()
    if (bundles === null) return this.skip()
    site = await webChatSite(bundles, () => network.address)
    address = `http://localhost:${(site.address() as AddressInfo).port}`
    server = await realServer({ ALLOWED_ORIGINS: address })
    network = await relay(server.address)
  })
  after(async () => {
    await network?.end()
    site?.closeAllConnections()
    site?.close()
  })

  for (const [bundle, cards] of [
    ['webchat', 1],
    ['webchat-minimal', 0],
  ] as const) {
    it(`shows everything once, with ${bundle}.js`, async () => {
      const { page, close } = await openTab({ viewport: { width: 480, height: 900 } })
      const elsewhere: string[] = []
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (/^http/.test(protocol) && ![address, network.address].includes(origin)) {
          elsewhere.push(origin)
        }
      })
      const session = await generate(server.address, { audience: 'jongere' })
      await page.goto(`${address}/${bundle}#${session.token}`)
      const chat = new WebChat(page)
      await chat.said('Hoi!').waitFor()
      expect(await chat.bubbles.count()).to.equal(1)

      await chat.say('Wat doet het Doorstroompunt?')
      await chat.said('helpt jongeren').waitFor()
      expect(await chat.bubbles.count()).to.equal(3)
      expect(await chat.said('Wat doet het Doorstroompunt?').count()).to.equal(1)
      expect(await chat.said('helpt jongeren').locator('.ac-adaptiveCard').count()).to.equal(cards)

      await chat.say('ik ben gestopt met school')
      await chat.suggestions.first().waitFor()
      const offered = await chat.suggestions.allInnerTexts()
      expect(offered).to.include('Weet ik niet')
      expect(new Set(offered).size).to.equal(offered.length)
      expect(await chat.bubbles.getByRole('button').count()).to.equal(0)
      await chat.suggestions.first().click()
      await chat.bubbles.nth(6).waitFor()
      expect(await chat.bubbles.nth(5).innerText()).to.equal(offered[0])

      await chat.say('ik wil dood')
      await chat.suggestions.filter({ hasText: 'Nu niet' }).waitFor()
      expect(await chat.said('0800-0113').first().innerText()).to.include('113.nl')
      // Web Chat puts something invisible around each link.
      const shown = (await chat.bubbles.allInnerTexts()).join('\n').replaceAll('\u200b', '')
      for (const words of await firstLines(session)) {
        expect(shown.split(words), words).to.have.length(2)
      }
      const call = chat.bubbles.getByText('Bel 113 Zelfmoordpreventie', { exact: true })
      expect(await call.count()).to.equal(cards)
      expect(elsewhere).to.deep.equal([])
      await close()
    })
  }

  it('goes on when its connection breaks, with nothing lost and nothing doubled', async () => {
    const { page, close } = await openTab()
    const { token } = await generate(server.address)
    await page.clock.install()
    await page.goto(`${address}/webchat#${token}`)
    const chat = new WebChat(page)
    await chat.said('Hoi!').waitFor()
    await chat.say('Wat is een startkwalificatie?')
    await chat.bubbles.nth(2).waitFor()
    const said = await chat.bubbles.allInnerTexts()

    const reconnected = page.waitForEvent('websocket')
    expect(network.cut()).to.be.above(0)
    await page.clock.runFor(15_000)
    await reconnected
    await chat.say('Wat doet het Doorstroompunt?')
    await chat.said('helpt jongeren').waitFor()
    expect(await chat.bubbles.count()).to.equal(said.length + 2)
    await close()
  })
})
