import { expect } from 'chai'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { type WebServer, webServer } from '../support/web-server.js'
import {
  describeInChromium,
  doubleText,
  expectAccessible,
  expectNoSideways,
  isSo,
  openTab,
} from '../widget/support/chromium.js'

const of = (page: string, name: string) => `/beheer/kennis/${page}?naam=${encodeURIComponent(name)}`
const mail = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'
const after = 'noordoost-brabant/wettelijke-taken.json#nob.wettelijke-taak.nazorg-mbo'
const gemeente = 'noordoost-brabant/gemeenten.json#nob.gemeente.oss'
const rule = 'landelijk/verwijsregels.json#landelijk.verwijsregel.nazorg-mbo-entree'
const fact = 'verwijzen/feiten.json#leeftijd'

describeInChromium('the records for everybody', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await webServer()
  })
  afterEach(() => server.stop())

  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  async function signedIn(options: BrowserContextOptions, ...args: string[]) {
    const tab = await openTab(options, ...args)
    await tab.page.goto(server.signInLink)
    await tap(tab.page, 'Meld me aan')
    return tab
  }

  for (const width of [320, 1280]) {
    it(`keep to WCAG 2.2 AA on every page at ${width} px`, async () => {
      const { page, close } = await signedIn({ viewport: { width, height: 800 } })
      const check = async (state: string) => {
        await expectAccessible(page, state)
        await expectNoSideways(page, state)
        expect(await page.locator('h1').count(), state).to.equal(1)
      }
      const open = async (path: string) => {
        const answer = await page.goto(server.address + path)
        expect(answer?.status(), path).to.equal(200)
        await check(path)
      }
      await open('/beheer/kennis?q=nazorg')
      await open(of('lees', after))
      await open(of('lees', gemeente))
      await open(of('lees', rule))
      await open(of('lees', fact))
      await open(of('wijzig', gemeente))
      await open(of('wijzig', rule))
      await open(of('wijzig', fact))
      await open('/beheer/kennis/nieuw')
      await open('/beheer/kennis/nieuw?soort=gesprek&regio=landelijk&naam=Hoi')
      await open('/beheer/kennis/nieuw?soort=hulplijn&regio=landelijk&naam=Lijn')
      await open(of('opvolger', after))
      await open(of('beeindig', after))
      const other = await page.context().newPage()
      await other.goto(server.address + of('wijzig', mail))
      await page.goto(server.address + of('wijzig', mail))
      await page.getByLabel('Adres of nummer').fill('geen mail')
      await tap(page, 'Bewaar in het concept')
      await check('faults')
      await page.getByRole('link', { name: 'Dit is geen mailadres.' }).click()
      expect(await isSo(page.getByLabel('Adres of nummer'), ':focus')).to.equal(true)
      await page.getByLabel('Adres of nummer').fill('nieuw@nob.example')
      await tap(page, 'Bewaar in het concept')
      await page.locator('summary', { hasText: 'Wat er in het concept anders' }).click()
      await check('saved')
      await other.getByLabel('Adres of nummer').fill('ander@nob.example')
      await tap(other, 'Bewaar in het concept')
      await expectAccessible(other, 'meanwhile')
      await expectNoSideways(other, 'meanwhile')
      await open('/beheer')
      await close()
    })
  }

  it('can be read with text twice as large on a small phone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 320, height: 640 } }, doubleText)
    for (const path of ['/beheer', '/beheer/kennis', of('lees', mail), of('wijzig', mail)]) {
      await page.goto(server.address + path)
      await expectNoSideways(page, path)
    }
    await close()
  })

  it('measure a text for young people while somebody types', async () => {
    const { page, close } = await signedIn({})
    await page.goto(server.address + of('wijzig', after))
    const line = page.locator('[data-measure="jongere"]').first()
    expect(await line.textContent()).to.include('Goed te lezen')
    const text = page.getByRole('textbox', { name: 'Voor jongeren' }).first()
    await text.fill(`Je krijgt hulp ${'en nog meer hulp van school '.repeat(8)}`)
    await page.getByText('Kan eenvoudiger').waitFor()
    expect(await line.textContent()).to.include('een zin van 51 woorden')
    await close()
  })

  it('can be changed by keyboard alone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 1280, height: 800 } })
    const { keyboard } = page
    await page.goto(`${server.address}/beheer/kennis?q=mailadres+jongerenaanpak`)
    const tabTo = async (name: string, role: 'link' | 'button' | 'textbox') => {
      const wanted = page.getByRole(role, { name }).first()
      for (let count = 0; count < 60 && !(await isSo(wanted, ':focus')); count += 1) {
        await keyboard.press('Tab')
      }
      expect(await isSo(wanted, ':focus-visible'), name).to.equal(true)
    }
    await tabTo('Mailadres Jongerenaanpak', 'link')
    await keyboard.press('Enter')
    await page.waitForURL(/lees/)
    await tabTo('Wijzig', 'link')
    await keyboard.press('Enter')
    await page.waitForURL(/wijzig/)
    await tabTo('Adres of nummer', 'textbox')
    await keyboard.press('Control+A')
    await keyboard.type('toets@nob.example')
    await keyboard.press('Enter')
    await page.getByText('Bewaard in het concept.').waitFor()
    await close()
  })
})
