import { expect } from 'chai'
import { ChatPage, realServer } from './support/chat-page.js'
import { describeInChromium, expectAccessible, openTab } from './support/chromium.js'

describeInChromium('a conversation of some time ago', () => {
  const viewport = { width: 320, height: 640 }

  it('goes on after 31 minutes asleep, also over a reload', async () => {
    const server = await realServer()
    const { page, close } = await openTab({ viewport })
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.open()
    await chat.say('Wat is een startkwalificatie?')
    server.later(31)
    await chat.say('Wat doet het Doorstroompunt?')
    await page.getByText('helpt jongeren').waitFor()
    const said = await page.locator('.message').allInnerTexts()
    server.later(31)
    await page.reload()
    await chat.replies.nth(2).waitFor()
    expect(await page.locator('.message').allInnerTexts()).to.deep.equal(said)
    expect(await page.getByText('Dit gesprek is verlopen.').count()).to.equal(0)
    await close()
  })

  it('says that it has expired, and takes what was typed along into a new one', async () => {
    const server = await realServer()
    const { page, close } = await openTab({ viewport })
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.open()
    server.later(25 * 60)
    await chat.type('ik ben er weer')
    await page.getByText('Dit gesprek is verlopen.').waitFor()
    await expectAccessible(page, 'expired')
    await chat.button('Nieuw gesprek').click()
    await chat.replies.first().waitFor()
    expect(await chat.field.inputValue()).to.equal('ik ben er weer')
    expect(await page.locator('.message.own').count()).to.equal(0)
    await close()
  })
})
