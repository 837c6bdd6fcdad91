import { expect } from 'chai'
import type { WebServer } from '../support/web-server.js'
import { ChatPage, realServer } from './support/chat-page.js'
import {
  describeInChromium,
  expectAccessible,
  expectNoSideways,
  openTab,
} from './support/chromium.js'

describeInChromium('what the widget itself says', () => {
  let server: WebServer
  before(async () => {
    server = await realServer()
  })

  async function opened(path: string) {
    const tab = await openTab({ viewport: { width: 360, height: 700 }, reducedMotion: 'reduce' })
    await tab.page.goto(`${server.address}${path}`)
    const chat = new ChatPage(tab.page)
    await chat.replies.first().waitFor()
    const panel = tab.page.locator('section.panel')
    const around = async () => ({
      lang: await panel.getAttribute('lang'),
      log: await tab.page.getByRole('log').getAttribute('aria-label'),
      leave: await tab.page.locator('.leave').textContent(),
      wipe: await tab.page.locator('.wipe').textContent(),
      send: await tab.page.locator('.send').textContent(),
      hint: await tab.page.getByRole('textbox').getAttribute('placeholder'),
    })
    return { ...tab, chat, around }
  }

  const english = {
    lang: 'en',
    log: 'Chat',
    leave: 'Quick exit',
    wipe: 'Close and delete',
    send: 'Send',
    hint: 'Type your message',
  }
  const dutch = {
    lang: 'nl',
    log: 'Gesprek',
    leave: 'Snel weg',
    wipe: 'Sluit en wis',
    send: 'Stuur',
    hint: 'Typ je bericht',
  }

  it('follows the language of the conversation at once, there and back, and keeps what is typed', async () => {
    const { page, chat, around, close } = await opened('/chat')
    expect(await around()).to.deep.equal(dutch)
    await chat.choices.last().click()
    await page.getByText('Okay, we go on in English').waitFor()
    expect(await around()).to.deep.equal(english)
    expect(await page.locator('.intro').textContent()).to.include('not to a person')
    await expectAccessible(page, 'switched to English')
    await expectNoSideways(page, 'switched to English')

    await chat.say('Makkelijk Nederlands')
    expect(await around()).to.deep.equal({ ...dutch, hint: 'Typ hier' })
    expect(await page.locator('.intro').textContent()).to.include('Het is geen mens')
    await expectAccessible(page, 'switched to very simple Dutch')
    await chat.say('Nederlands')
    expect(await around()).to.deep.equal(dutch)
    await close()
  })

  it('stays in that language after a reload, a wipe and a language that nobody understands', async () => {
    const { page, chat, around, close } = await opened('/chat')
    await chat.choices.last().click()
    await page.getByText('Okay, we go on in English').waitFor()
    await chat.say('hola, necesito ayuda con la escuela')
    await chat.replies.nth(3).waitFor()
    expect(await around()).to.deep.equal(english)
    await page.reload()
    await chat.replies.nth(3).waitFor()
    expect(await around()).to.deep.equal(english)

    await chat.button('Close and delete').click()
    await page.getByText('Your chat is deleted').waitFor()
    expect(await page.locator('section.panel').getAttribute('lang')).to.equal('en')
    expect(await page.evaluate('sessionStorage.length')).to.equal(0)
    await expectAccessible(page, 'deleted')
    await chat.button('New chat').click()
    await chat.replies.first().waitFor()
    expect(await around()).to.deep.equal(dutch)
    await close()
  })

  it('says in English that there is no connection, and that there is again', async () => {
    const { page, context, chat, close } = await opened('/chat?taal=en')
    await context.setOffline(true)
    await page.getByText('No connection. Check if you have internet.').waitFor()
    await chat.type('I stopped school')
    await page.getByText('Not sent.').waitFor()
    await expectAccessible(page, 'offline, in English')
    await context.setOffline(false)
    await page.getByText('You are connected again. Choose at your message: Try again.').waitFor()
    await chat.button('Try again').click()
    await chat.replies.nth(1).waitFor()
    await close()
  })

  it('is on the button of a page too, and Dutch for professionals', async () => {
    const tab = await openTab()
    await tab.page.goto(server.address)
    const chat = new ChatPage(tab.page)
    await chat.open()
    await chat.say('English')
    await chat.button('Close').click()
    expect(await chat.launcher.textContent()).to.equal('Ask your question')
    expect(await chat.launcher.getAttribute('lang')).to.equal('en')
    await tab.page.goto(`${server.address}/chat?voor=professional&taal=en`)
    await chat.replies.first().waitFor()
    expect(await tab.page.locator('.leave').textContent()).to.equal('Snel weg')
    expect(await tab.page.getAttribute('html', 'lang')).to.equal('nl')
    await tab.page.goto(`${server.address}/chat?taal=en`)
    expect(await tab.page.getAttribute('html', 'lang')).to.equal('en')
    expect(await tab.page.title()).to.equal('Talk to the Doorstroomwijzer')
    await tab.close()
  })
})
