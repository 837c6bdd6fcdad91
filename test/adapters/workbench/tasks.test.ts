import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { type WebServer, webServer } from '../support/web-server.js'
import { describeInChromium, openTab } from '../widget/support/chromium.js'

/** What somebody may need at most for one task: clicks, and minutes with reading and typing. */
const most = { clicks: 12, seconds: 180 }

/** Counts what somebody does with the mouse; a key costs as long as it takes to press it. */
class Hands {
  clicks = 0
  keys = 0
  readonly #began = Date.now()

  constructor(readonly page: Page) {}

  async link(name: string): Promise<void> {
    this.clicks += 1
    await this.page.getByRole('link', { name, exact: true }).first().click()
  }

  async tap(name: string): Promise<void> {
    this.clicks += 1
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async choose(name: string, option: string): Promise<void> {
    this.clicks += 2
    await this.page.getByLabel(name, { exact: true }).selectOption({ label: option })
  }

  /** A click in the field, and what is typed in it. */
  async type(name: string, text: string): Promise<void> {
    this.clicks += 1
    this.keys += text.length
    await this.page.getByRole('textbox', { name }).first().fill(text)
  }

  async search(text: string): Promise<void> {
    this.clicks += 1
    this.keys += text.length
    const field = this.page.getByRole('searchbox')
    await field.fill(text)
    await field.press('Enter')
  }

  /** With 3 seconds to think before each click, and three keys a second. */
  get seconds(): number {
    return (Date.now() - this.#began) / 1000 + this.clicks * 3 + this.keys / 3
  }
}

describeInChromium('tasks of the programme team', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await webServer()
  })
  afterEach(() => server.stop())

  for (const hasScript of [true, false]) {
    const how = hasScript ? 'with' : 'without'

    async function task(body: (hands: Hands) => Promise<void>) {
      const { page, close } = await openTab({ javaScriptEnabled: hasScript })
      await page.goto(server.signInLink)
      await page.getByRole('button', { name: 'Meld me aan' }).click()
      await page.goto(`${server.address}/beheer`)
      const hands = new Hands(page)
      await body(hands)
      expect(hands.clicks).to.be.at.most(most.clicks)
      expect(hands.seconds).to.be.below(most.seconds)
      await close()
    }

    it(`“het mailadres is veranderd” is done in time ${how} script`, () =>
      task(async (hands) => {
        const { page } = hands
        await hands.search('mailadres jongerenaanpak')
        await hands.link('Mailadres Jongerenaanpak')
        await hands.link('Wijzig')
        await hands.type('Adres of nummer', 'aanpak@nob.example')
        await hands.tap('Bewaar in het concept')
        await page.getByText('Bewaard in het concept.').waitFor()
        await hands.tap('Vervang het oude adres overal')
        await page.getByText('teksten vervangen').waitFor()
        expect(await page.getByText('aanpak@nob.example').count()).to.be.above(1)
      }))

    it(`“een nieuwe maatregel komt erbij” is done in time ${how} script`, () =>
      task(async (hands) => {
        const { page } = hands
        await hands.link('Voeg iets toe')
        await hands.type('Hoe heet het?', 'Leerplek Zorg')
        await hands.tap('Ga verder')
        await hands.type('Voor professionals', 'Een leerplek in de zorg voor een half jaar.')
        await hands.type('Voor jongeren', 'Je leert werken in de zorg. Dat duurt een half jaar.')
        await hands.type('Zo vragen mensen dit', 'wat is leerplek zorg')
        await page.getByLabel('Document', { exact: true }).fill('nob-2026')
        hands.clicks += 2
        await hands.type('Paragraaf', '§3.4')
        await hands.tap('Bewaar in het concept')
        await page.getByText('Bewaard in het concept.').waitFor()
        await page.getByText('Dit is nieuw').waitFor()
      }))

    it(`“vanaf 1-1-2027 is de nazorg twee jaar” is done in time ${how} script`, () =>
      task(async (hands) => {
        const { page } = hands
        await hands.search('nazorg door het mbo noordoost')
        await hands.link('Nazorg door het mbo in Noordoost-Brabant')
        await hands.link('Maak een opvolger')
        expect(await page.getByLabel('Geldt vanaf').inputValue()).to.equal('2027-01-01')
        await hands.type('Voor professionals', 'Het mbo geeft twee jaar nazorg na het diploma.')
        await hands.type('Voor jongeren', 'Je mbo-school helpt je nog twee jaar na je diploma.')
        await hands.tap('Bewaar in het concept')
        await page.getByText('het oude loopt af op 31 december 2026').waitFor()
      }))
  }
})
