import { expect } from 'chai'
import type { WebServer } from '../support/web-server.js'
import { ChatPage, realServer } from './support/chat-page.js'
import { describeInChromium, expectNoSideways, openTab } from './support/chromium.js'

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const) {
  describeInChromium(`the widget at ${width} px`, () => {
    const viewport = { width, height }
    let server: WebServer
    before(async () => {
      server = await realServer()
    })

    it('says first what it is, answers, and refers by buttons alone', async () => {
      const { page, close } = await openTab({ viewport })
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(server.address)
      const chat = new ChatPage(page)
      await chat.launcher.waitFor()
      expect(asked).to.deep.equal(['/', '/widget.js'])
      await chat.open()
      const log = page.getByRole('log')
      expect((await log.innerText()).trim()).to.match(/^Je praat met een computer.*24 uur.*Hoi!/s)

      await chat.say('Wat doet het Doorstroompunt?')
      await page.getByText('helpt jongeren').waitFor()
      await chat.say('ik ben gestopt met school')
      expect(await chat.chooseUntil('Je eerste contact')).to.be.above(2)
      const [used] = await page.locator('.choice').all()
      expect(await used?.isDisabled()).to.equal(true)
      await expectNoSideways(page, 'conversation')
      await close()
    })

    it('gives numbers to call, a page to open, and words to copy', async () => {
      const permissions = ['clipboard-read', 'clipboard-write']
      const { page, close } = await openTab({ viewport, permissions })
      await page.goto(server.address)
      const chat = new ChatPage(page)
      await chat.open()
      await chat.say('ik wil dood')
      const crisis = page.locator('.tone-crisis').first()
      const call = crisis.getByRole('link', { name: 'Bel 113 Zelfmoordpreventie, 0800-0113' })
      expect(await call.getAttribute('href')).to.equal('tel:08000113')
      const link = crisis.getByRole('link', { name: /^Chat 113.*nieuw tabblad/ })
      expect(await link.getAttribute('href')).to.match(/^https:\/\/(www\.)?113\.nl/)
      expect(await link.getAttribute('rel')).to.equal('noopener noreferrer')

      await crisis.getByRole('button', { name: 'Kopieer 0800-0113' }).click()
      await crisis.getByRole('button', { name: 'Gekopieerd' }).waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).to.equal('0800-0113')
      await close()
    })

    it('says when the network is gone, and sends again when asked', async () => {
      const { page, context, close } = await openTab({ viewport })
      await page.goto(server.address)
      const chat = new ChatPage(page)
      await chat.open()
      await context.setOffline(true)
      await page.getByText('Geen verbinding.').waitFor()
      await chat.type('is daar iemand')
      await page.getByText('Niet verstuurd.').waitFor()
      await context.setOffline(false)
      await page.getByText('Je hebt weer verbinding. Kies bij je bericht').waitFor()
      const count = await chat.replies.count()
      await chat.button('Opnieuw proberen').click()
      await chat.replies.nth(count).waitFor()
      await page.locator('.failure').waitFor({ state: 'detached' })
      expect(await page.locator('.message.own').count()).to.equal(1)
      await close()
    })

    it('goes on after a reload, and leaves nothing once it is wiped', async () => {
      const { page, context, close } = await openTab({ viewport })
      await page.goto(server.address)
      const chat = new ChatPage(page)
      await chat.open()
      await chat.say('Wat is een startkwalificatie?')
      const said = await page.locator('.message').allInnerTexts()
      await page.reload()
      await chat.replies.nth(said.length - 2).waitFor()
      expect(await page.locator('.message').allInnerTexts()).to.deep.equal(said)

      const wiped = page.waitForResponse((response) => response.request().method() === 'DELETE')
      await chat.button('Sluit en wis').click()
      expect((await wiped).status()).to.equal(204)
      await page.getByText('Je gesprek is gewist').waitFor()
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).to.equal(0)
      expect(await context.cookies()).to.deep.equal([])
      expect(await page.getByText('startkwalificatie').count()).to.equal(
        await page.locator('article', { hasText: 'startkwalificatie' }).count(),
      )
      await chat.button('Nieuw gesprek').click()
      await chat.replies.first().waitFor()
      expect(await page.locator('.message').count()).to.equal(1)
      await close()
    })

    it('is a page of its own as well, also for professionals', async () => {
      const { page, close } = await openTab({ viewport })
      await page.goto(`${server.address}/chat?voor=professional`)
      const chat = new ChatPage(page)
      await page.getByText('Noem ook geen namen van jongeren').waitFor()
      await chat.replies.first().waitFor()
      await chat.say('Hoe lang duurt de nazorg na entree?')
      expect(await page.getByRole('heading', { level: 1 }).innerText()).to.equal('Doorstroomwijzer')
      expect(await chat.button('Sluiten').count()).to.equal(0)
      await expectNoSideways(page, 'page')
      await close()
    })
  })
}
