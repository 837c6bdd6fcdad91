import { expect } from 'chai'
import type { WebServer } from '../support/web-server.js'
import { ChatPage, realServer } from './support/chat-page.js'
import {
  describeInChromium,
  doubleText,
  expectAccessible,
  expectNoSideways,
  isSo,
  openTab,
  styleOf,
} from './support/chromium.js'

describeInChromium('the widget for everybody', () => {
  let server: WebServer
  before(async () => {
    server = await realServer()
  })

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`keeps to WCAG 2.2 AA in every state, ${colorScheme} at ${width} px`, async () => {
        const { page, context, close } = await openTab({
          viewport: { width, height: 700 },
          colorScheme,
          reducedMotion: 'reduce',
        })
        const chat = new ChatPage(page)
        await page.goto(server.address)
        await chat.launcher.waitFor()
        await expectAccessible(page, 'closed')
        await chat.open()
        await expectAccessible(page, 'open')
        await chat.say('ik ben gestopt met school')
        await chat.chooseUntil('Je eerste contact')
        await expectAccessible(page, 'conversation')
        await chat.say('ik wil dood')
        await expectAccessible(page, 'crisis')
        await context.setOffline(true)
        await page.getByText('Geen verbinding.').waitFor()
        await chat.type('hallo')
        await page.getByText('Niet verstuurd.').waitFor()
        await expectAccessible(page, 'offline')
        await context.setOffline(false)
        await page.getByText('Je hebt weer verbinding.').waitFor()
        await chat.button('Sluit en wis').click()
        await page.getByText('Je gesprek is gewist').waitFor()
        await expectAccessible(page, 'wiped')
        await page.goto(`${server.address}/chat`)
        await chat.replies.first().waitFor()
        await expectAccessible(page, 'page')
        await close()
      })
    }
  }

  it('can be used with text twice as large on a small phone', async () => {
    const { page, close } = await openTab({ viewport: { width: 320, height: 640 } }, doubleText)
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.launcher.waitFor()
    await expectNoSideways(page, 'closed')
    await chat.open()
    await chat.say('ik wil dood')
    expect(await styleOf(page.locator('.bubble').first(), 'fontSize')).to.equal('32px')
    for (const name of ['Snel weg', 'Sluit en wis', 'Sluiten', 'Stuur']) {
      const box = await chat.button(name).boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320, name).to.equal(true)
    }
    await expectNoSideways(page, 'open')
    await close()
  })

  it('can be used by keyboard alone, and gives the focus back', async () => {
    const { page, close } = await openTab({ viewport: { width: 1280, height: 800 } })
    const chat = new ChatPage(page)
    const { keyboard } = page
    await page.goto(server.address)
    await chat.launcher.focus()
    await keyboard.press('Enter')
    await chat.replies.first().waitFor()
    await keyboard.type('ik ben gestopt met school')
    await keyboard.press('Enter')
    await chat.replies.nth(1).waitFor()

    await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    await chat.replies.nth(2).waitFor()
    await keyboard.press('Tab')
    expect(await isSo(chat.choices.first(), ':focus')).to.equal(true)
    await keyboard.press('Space')
    await chat.replies.nth(3).waitFor()

    await keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).to.equal(0)
    expect(await isSo(chat.launcher, ':focus')).to.equal(true)
    await keyboard.press('Enter')
    expect(await chat.replies.count()).to.equal(4)
    await close()
  })

  it('reads new words aloud, but not those of before a reload', async () => {
    const { page, close } = await openTab({ viewport: { width: 320, height: 640 } })
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.open()
    const log = page.getByRole('log')
    await page.locator('.log[aria-live=polite]').waitFor()
    await page.reload()
    await log.waitFor()
    await page.locator('.log[aria-live=polite]').waitFor()
    expect(await isSo(page.getByRole('dialog'), ':modal')).to.equal(true)
    await close()
  })

  it('does not move for who wants no movement, and shows its edges in forced colours', async () => {
    const { page, close } = await openTab({ reducedMotion: 'reduce', forcedColors: 'active' })
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.open()
    await chat.say('hallo')
    expect(await styleOf(page.locator('.dot').first(), 'animationName')).to.equal('none')
    expect(await styleOf(page.locator('.own .bubble'), 'borderTopStyle')).to.equal('solid')
    await close()
  })
})
