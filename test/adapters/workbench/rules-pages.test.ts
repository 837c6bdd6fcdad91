import { expect } from 'chai'
import type { BrowserContextOptions, Page } from 'playwright-core'
import {
  describeInChromium,
  doubleText,
  expectAccessible,
  expectNoSideways,
  isSo,
  openTab,
} from '../widget/support/chromium.js'
import { type BenchServer, benchServer } from './support/bench-server.js'

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const tables = '/beheer/regels?regio=noordoost-brabant'
const rule =
  '/beheer/regels/regel?regio=noordoost-brabant&naam=noordoost-brabant/verwijsregels.json%23nob.verwijsregel.n10'
const national =
  '/beheer/regels/nieuw?regio=noordoost-brabant&van=landelijk/verwijsregels.json%23landelijk.verwijsregel.op-vo-leren'
const talk = '/beheer/gesprek'
/** The draft is read for its first answer. */
const slow = { timeout: 40_000 }

describeInChromium('the pages about rules and the talk with the draft, for everybody', () => {
  let server: BenchServer
  beforeEach(async () => {
    server = await benchServer()
  })
  afterEach(() => server.stop())

  async function signedIn(options: BrowserContextOptions, ...args: string[]) {
    const tab = await openTab(options, ...args)
    await tab.page.goto(server.signInLink)
    await tap(tab.page, 'Meld me aan')
    return tab
  }

  async function say(page: Page, text: string) {
    await page.getByLabel('Wat zeg je tegen de bot?').fill(text)
    await page.getByRole('button', { name: 'Zeg dit' }).click(slow)
    await page.locator('#nieuwste', { hasText: text }).waitFor(slow)
  }

  for (const width of [320, 1280]) {
    it(`keeps to WCAG 2.2 AA on every page at ${width} px`, async () => {
      const { page, close } = await signedIn({ viewport: { width, height: 800 } })
      const check = async (state: string) => {
        await expectAccessible(page, state)
        await expectNoSideways(page, state)
        expect(await page.locator('h1').count(), state).to.equal(1)
      }
      await page.goto(`${server.address}${tables}`)
      await check('tables')
      await page.getByLabel('Nu op school of opleiding').selectOption('ja')
      await page.getByText('Wat zelden wordt gezegd').click()
      await tap(page, 'Probeer')
      await page.getByText('Vraagt eerst naar:').first().waitFor()
      await check('a situation')
      await page.goto(server.address + rule)
      await page.getByText('Andere gegevens').click()
      await check('rule')
      await page.getByLabel('Voor jongeren (B1, met je)').nth(1).fill('')
      await tap(page, 'Sla op in het concept')
      await check('faults')
      await page.getByRole('link', { name: /Wat die doet/ }).click()
      expect(await isSo(page.locator('[id="does.jongere"]'), ':focus')).to.equal(true)
      await page.goto(server.address + rule)
      await page.getByRole('group', { name: 'Onderwerp' }).getByLabel('spijbelen').check()
      await tap(page, 'Sla op in het concept')
      await page.getByText('Twee regels gelden tegelijk').first().waitFor()
      await check('an overlap')
      await page.goto(server.address + national)
      await check('new rule')
      for (const list of ['bijregels', 'feiten']) {
        await page.goto(`${server.address}/beheer/regels/${list}`)
        await check(list)
      }
      await page.goto(server.address + talk)
      await check('nothing said')
      await say(page, 'wat is een jobcoach')
      await page.getByText('Waarom dit antwoord?').click()
      await check('an answer')
      await page.getByRole('link', { name: /Dit had iets anders moeten zijn/ }).click()
      await check('search')
      await page.locator('.item a').first().click()
      await check('what it should have been')
      await page.getByLabel('Of kies zelf een stukje').fill('staat er niet in')
      await tap(page, 'Maak de toets')
      await check('faults of a case')
      await page.getByLabel('Of kies zelf een stukje').fill('')
      await tap(page, 'Maak de toets')
      await page.getByText('De toets is gemaakt').waitFor()
      await check('kept')
      await page.getByRole('link', { name: 'Alle eigen toetsen' }).click()
      await check('cases')
      await close()
    })
  }

  it('does everything without script', async () => {
    const { page, close } = await signedIn({ javaScriptEnabled: false })
    await page.goto(server.address + rule)
    await page.getByLabel('Aan zet', { exact: true }).selectOption('nob.role.ondersteuningsteam')
    await tap(page, 'Sla op in het concept')
    await page.getByText('Opgeslagen in het concept.').waitFor()
    for (const [fact, value] of [
      ['Nu op school of opleiding', 'ja'],
      ['School of opleiding', 'vo'],
      ['Leeftijd', '16-17'],
      ['Waar het over gaat', 'school'],
    ] as const) {
      await page.getByLabel(fact, { exact: true }).selectOption(value)
    }
    await tap(page, 'Probeer')
    await page.getByText('Hier verandert het concept iets.').waitFor()
    await page.goto(server.address + talk)
    await say(page, 'wat is een jobcoach')
    await say(page, 'en wie betaalt dat')
    expect(await page.locator('.turns > li').count()).to.equal(2)
    await page.getByRole('link', { name: /moeten zijn ?: wat is een/ }).click()
    await page.locator('.item a').first().click()
    await tap(page, 'Voeg toe als voorbeeldvraag')
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByText('Het is ongedaan gemaakt.').waitFor()
    await close()
  })

  it('shows what was said at once where there is script, and sends it once', async () => {
    const { page, close } = await signedIn({})
    await page.goto(server.address + talk)
    await page.getByLabel('Wat zeg je tegen de bot?').fill('wat is een jobcoach')
    const told = await page.getByRole('button', { name: 'Zeg dit' }).evaluate((one) => {
      one.click()
      one.click()
      return one.ownerDocument.querySelector('[data-told]').textContent
    })
    expect(told).to.equal('Even geduld …')
    await page.locator('#nieuwste').waitFor(slow)
    expect(await page.locator('.turns > li').count()).to.equal(1)
    await close()
  })

  it('can be used by keyboard alone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 1280, height: 800 } })
    const { keyboard } = page
    await page.goto(server.address + talk)
    const line = page.getByLabel('Wat zeg je tegen de bot?')
    for (let count = 0; count < 12 && !(await isSo(line, ':focus')); count += 1) {
      await keyboard.press('Tab')
    }
    await keyboard.type('wat is een jobcoach')
    await keyboard.press('Enter')
    await page.locator('#nieuwste', { hasText: 'jobcoach' }).waitFor(slow)
    await page.goto(`${server.address}${tables}#probeer`)
    await keyboard.press('Tab')
    expect(await isSo(page.getByLabel('Wie vraagt het?'), ':focus-visible')).to.equal(true)
    await keyboard.press('Tab')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await close()
  })

  it('can be read with text twice as large on a small phone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 320, height: 640 } }, doubleText)
    for (const path of [tables, rule, national, '/beheer/regels/feiten', talk]) {
      await page.goto(server.address + path)
      await expectNoSideways(page, path)
    }
    await close()
  })
})
