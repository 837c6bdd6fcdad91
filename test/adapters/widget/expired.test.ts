import { expect } from 'chai'
import { ChatPage, realServer } from './support/chat-page.js'
import { describeInChromium, expectAccessible, openTab } from './support/chromium.js'

describeInChromium('a conversation that has expired', () => {
  it('says so, and takes what could not be sent along into a new one', async () => {
    const server = await realServer()
    const { page, close } = await openTab({ viewport: { width: 320, height: 640 } })
    const chat = new ChatPage(page)
    await page.goto(server.address)
    await chat.open()
    server.later(31)
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
