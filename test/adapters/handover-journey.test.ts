import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { practiceDesk } from '../support/practice-desk.js'
import { realBot } from './support/real-bot.js'
import { situation } from './support/situation.js'
import { standingDesks } from './support/standing-desk.js'
import { temporaryFolder } from './support/temporary-folder.js'
import { type WebServer, webServer } from './support/web-server.js'
import { ChatPage } from './widget/support/chat-page.js'
import { describeInChromium, openTab } from './widget/support/chromium.js'

const phone = { viewport: { width: 360, height: 740 } }

/** The whole way, through the pages that people have: a phone, and the desk page of a coach. */
describeInChromium('a handover from the first word to the last', () => {
  let server: WebServer
  const named = practiceDesk({
    id: 'werk-den-bosch',
    name: 'Werk en Inkomen Den Bosch',
    organisation: 'nob.organisation.weener-xl',
  })

  before(async () => {
    const dataDir = await temporaryFolder()
    await standingDesks(dataDir, [practiceDesk(), named])
    server = await webServer({ DATA_DIR: dataDir, MESSAGES_PER_MINUTE: '1000' }, realBot)
    desk = await openTab()
    await desk.page.goto(server.signInLink)
    await desk.page.locator('main form button[type=submit]').click()
  })
  after(() => desk.close())

  /** A young person who has been referred and has sent the form. @returns the code they got */
  async function handedOver(chat: ChatPage, page: Page): Promise<string> {
    await page.goto(`${server.address}/chat?taal=nl`)
    await chat.replies.first().waitFor()
    for (const line of situation) await chat.say(line)
    await chat.button('Ja, geef maar door').click()
    const form = page.locator('.sheet')
    await form.getByLabel('Jouw vraag').fill('Ik zoek werk met een opleiding.')
    await form.getByLabel('Appen').check()
    await form.getByLabel('Je nummer').fill('06 12 34 56 78')
    await form.getByLabel('Ik vind het goed').check()
    await chat.button('Geef door').click()
    await page.getByText('Gelukt.').waitFor()
    const said = await page.locator('.message.bot').allInnerTexts()
    const [code = ''] = /[A-Z][0-9A-Z]{4}-[0-9A-Z]{4}\d/.exec(said.join('\n')) ?? []
    return code
  }

  /** A coach, who has signed in with the link of the start. */
  let desk: Awaited<ReturnType<typeof openTab>>

  async function openCase(): Promise<Page> {
    await desk.page.goto(`${server.address}/balie`)
    await desk.page.locator('.item h3 a').first().click()
    return desk.page
  }

  it('goes from consent to the desk, and back as news and by the code', async () => {
    const young = await openTab(phone)
    const chat = new ChatPage(young.page)
    const code = await handedOver(chat, young.page)
    expect(code).to.not.equal('')

    const page = await openCase()
    await page.getByText('Ik zoek werk met een opleiding.').first().waitFor()
    expect(await page.locator('a[href^="tel:"], a[href*="wa.me"]').count()).to.be.above(0)
    await page.getByRole('button', { name: 'Ik pak dit op' }).click()
    await young.page.getByText('is opgepakt door iemand van').waitFor()
    await page.getByRole('button', { name: 'Contact gelegd' }).click()
    await page.getByRole('button', { name: 'School en werk' }).waitFor()
    const count = await chat.replies.count()
    await page.getByRole('button', { name: 'School en werk' }).click()
    await chat.replies.nth(count).waitFor()

    const later = await openTab(phone)
    await later.page.goto(`${server.address}/status`)
    await later.page.locator('input[name=code]').fill(code.toLowerCase().replace('-', ' '))
    await later.page.locator('main button[type=submit]').click()
    await later.page.getByText(practiceDesk().name).first().waitFor()
    expect(await later.page.locator('main').innerText()).to.not.include('12 34')
    await Promise.all([young.close(), later.close()])
  })

  it('goes nowhere after a no, unless somebody was named, and the young person hears it', async () => {
    const young = await openTab(phone)
    const chat = new ChatPage(young.page)
    await handedOver(chat, young.page)
    const page = await openCase()
    await page.getByText('Niet voor mij', { exact: true }).first().click()
    await page.locator('select[name=reden]').selectOption('andere-taak')
    await page.locator('button[value=reject]').click()
    await young.page.getByText('Dat ligt niet aan jou').waitFor()
    await young.close()
  })
})
