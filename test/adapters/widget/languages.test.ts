import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { WebServer } from '../support/web-server.js'
import { ChatPage, realServer } from './support/chat-page.js'
import { describeInChromium, expectAccessible, isSo, openTab } from './support/chromium.js'

/** A voice that says nothing and remembers what it should have said. */
const quietVoice = `
  const voices = [
    { lang: 'nl-NL', localService: true, name: 'Nederlands' },
    { lang: 'en-GB', localService: false, name: 'far away' },
    { lang: 'en-US', localService: true, name: 'English' },
  ]
  window.said = []
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text }
  }
  const synthesis = new EventTarget()
  Object.assign(synthesis, {
    getVoices: () => voices,
    speak: ({ text, lang, voice }) => { window.said.push([text.trim(), lang, voice.name]) },
    cancel: () => { window.said.push('silence') },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
`

const noVoice = `
  delete window.speechSynthesis
  delete Window.prototype.speechSynthesis
`

function said(page: Page): Promise<unknown[]> {
  return page.evaluate('window.said')
}

describeInChromium('the widget in more languages', () => {
  let server: WebServer
  before(async () => {
    server = await realServer()
  })

  async function opened(script: string, path = '/chat') {
    const tab = await openTab({ viewport: { width: 360, height: 700 }, reducedMotion: 'reduce' })
    await tab.page.addInitScript(script)
    await tab.page.goto(`${server.address}${path}`)
    const chat = new ChatPage(tab.page)
    await chat.replies.first().waitFor()
    return { ...tab, chat }
  }

  it('asks for the language first, and says of every reply what it is in', async () => {
    const { page, chat, close } = await opened(quietVoice)
    expect(await chat.choices.allTextContents()).to.deep.equal([
      'Nederlands',
      'Makkelijk Nederlands',
      'English',
    ])
    await chat.choices.last().click()
    await chat.replies.nth(1).waitFor()
    expect(await chat.replies.nth(0).getAttribute('lang')).to.equal('nl')
    expect(await chat.replies.nth(1).getAttribute('lang')).to.equal('en')
    await chat.say('I want to kill myself')
    const crisis = page.locator('.tone-crisis').first()
    expect(await crisis.getAttribute('lang')).to.equal('en')
    expect(await crisis.textContent())
      .to.include('Important:')
      .and.include('Call 113')
    await page.getByRole('button', { name: 'Copy', exact: false }).first().waitFor()
    await expectAccessible(page, 'English, in danger')
    await close()
  })

  it('reads an English reply aloud after a press and never by itself, by keyboard too', async () => {
    const { page, chat, close } = await opened(quietVoice, '/chat?taal=en')
    expect(await chat.replies.first().textContent()).to.include('I am a computer, not a person')
    const aloud = page.getByRole('button', { name: 'Read aloud' })
    expect(await aloud.count()).to.equal(1)
    await expectAccessible(page, 'English')
    expect(await said(page)).to.deep.equal([])

    await aloud.focus()
    await page.keyboard.press('Enter')
    const silence = page.getByRole('button', { name: 'Stop reading' })
    await silence.waitFor()
    expect(await isSo(silence, ':focus')).to.equal(true)
    const spoken = await said(page)
    expect(spoken[0]).to.deep.equal(['Hi!', 'en-US', 'English'])
    expect(JSON.stringify(spoken)).to.not.include('far away')

    await page.keyboard.press('Space')
    await aloud.waitFor()
    expect((await said(page)).at(-1)).to.equal('silence')
    await close()
  })

  it('has the button at once in very simple Dutch, and after a switch in ordinary Dutch', async () => {
    const { page, chat, close } = await opened(quietVoice, '/chat?taal=nl')
    expect(await chat.choices.first().textContent()).to.equal('Ik ben gestopt met school')
    const buttons = page.locator('.aloud:visible')
    expect(await buttons.count()).to.equal(0)
    const toggle = page.locator('.intro button')
    expect(await toggle.getAttribute('aria-pressed')).to.equal('false')
    await toggle.click()
    expect(await toggle.getAttribute('aria-pressed')).to.equal('true')
    expect(await buttons.count()).to.equal(1)
    await expectAccessible(page, 'Dutch, with voices')
    await toggle.click()
    expect(await buttons.count()).to.equal(0)

    await chat.say('Makkelijk Nederlands')
    expect(await buttons.count()).to.equal(1)
    await buttons.click()
    expect((await said(page))[0]).to.deep.equal(['Goed.', 'nl-NL', 'Nederlands'])
    await chat.button('Sluit en wis').click()
    await page.getByText('Je gesprek is weg').waitFor()
    expect((await said(page)).at(-1)).to.equal('silence')
    await close()
  })

  it('has no button where the browser has no voice', async () => {
    const { page, close } = await opened(noVoice, '/chat?taal=eenvoudig')
    expect(await page.locator('.aloud').count()).to.equal(0)
    expect(await page.locator('.intro button').count()).to.equal(0)
    await close()
  })
})
