import { expect } from 'chai'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { practiceDesk } from '../../support/practice-desk.js'
import type { WebServer } from '../support/web-server.js'
import {
  describeInChromium,
  doubleText,
  expectAccessible,
  expectNoSideways,
  isSo,
  openTab,
} from '../widget/support/chromium.js'
import { balieServer } from './support/balie-server.js'

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describeInChromium('the desk page for everybody', () => {
  let server: WebServer
  beforeEach(async () => {
    const desk = practiceDesk({ practice: true, name: 'Doorstroompunt 073' })
    const requests = Array.from({ length: 30 }, (_, place) => ({
      id: `h${place}`,
      reference: `R${String(place).padStart(4, '0')}`,
      minor: true,
    }))
    const channels = [{ kind: 'mail' as const, to: 'x@y.nl' }]
    server = await balieServer({
      desks: [{ ...desk, channels }, practiceDesk({ id: 'andere-balie' })],
      ...{ requests, ago: 7 * 24 * 60, dead: 'h0.0.nieuw.0' },
    })
  })
  afterEach(() => server.stop())

  async function signedIn(options: BrowserContextOptions, ...args: string[]) {
    const tab = await openTab(options, ...args)
    await tab.page.goto(server.signInLink)
    await tap(tab.page, 'Meld me aan')
    return tab
  }

  for (const width of [320, 1280]) {
    it(`keeps to WCAG 2.2 AA on every page at ${width} px`, async () => {
      const { page, close } = await openTab({ viewport: { width, height: 800 } })
      const check = async (state: string) => {
        await expectAccessible(page, state)
        await expectNoSideways(page, state)
        expect(await page.locator('h1').count(), state).to.equal(1)
      }
      await page.goto(`${server.address}/balie`)
      await check('to sign in')
      await page.goto(server.signInLink)
      await check('the link of a start')
      await tap(page, 'Meld me aan')
      await check('list')
      await page.goto(`${server.address}/balie/h0`)
      await page.getByText('Niet voor mij').click()
      await page.getByText('Kopieer als tekst').first().click()
      await check('case')
      await tap(page, 'Ik pak dit op')
      await page.getByText('Je hebt dit opgepakt.').waitFor()
      await check('taken on')
      await page.goto(`${server.address}/balie/h1`)
      await page.getByText('Niet voor mij').click()
      await page.getByLabel('Waarom niet?').selectOption('geen-plek')
      await tap(page, 'Geef terug')
      await check('given back')
      await page.goto(`${server.address}/balie/beheer`)
      await check('administrator')
      await page.getByRole('button', { name: 'Vraag bevestiging' }).first().click()
      await check('asked')
      const link = (await page.getByLabel('Om te kopiëren').inputValue()).trim()
      await page.goto(`${server.address}/balie/beheer/nieuw`)
      await check('new desk')
      await tap(page, 'Opslaan')
      await check('faults')
      await page.getByRole('link', { name: 'Kies minstens één gemeente' }).click()
      expect(await isSo(page.locator('#gemeenten'), ':focus')).to.equal(true)
      await page.goto(link)
      await check('confirm')
      await tap(page, 'Ja, wij staan hierachter')
      await check('confirmed')
      await page.goto(`${server.address}/balie/nowhere`)
      await check('not found')
      await page.goto(`${server.address}/aanmelden`)
      await tap(page, 'Afmelden')
      await check('signed out')
      await close()
    })
  }

  it('does everything without script', async () => {
    const { page, close } = await signedIn({ javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Overdracht R0002' }).click()
    await tap(page, 'Ik pak dit op')
    await tap(page, 'Contact gelegd')
    await tap(page, 'School en werk')
    await page.getByText('Afgerond: school en werk.').waitFor()
    await page.getByText('Kopieer als tekst').first().click()
    expect(await page.getByRole('button', { name: 'Kopieer' }).count()).to.equal(0)
    const text = await page.getByRole('textbox', { name: 'Kopieer als tekst' }).inputValue()
    expect(text).to.include('Naam: Sam').and.to.include('Ik zoek werk met een opleiding erbij.')
    await page.getByRole('link', { name: 'Open als losse tekst' }).click()
    expect(await page.locator('body').innerText()).to.include('Naam: Sam')
    await close()
  })

  it('copies with one tap where there is script', async () => {
    const { page, context, close } = await signedIn({})
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${server.address}/balie/h3`)
    await page.getByText('Kopieer als tekst').first().click()
    await tap(page, 'Kopieer')
    await page.getByText('Gekopieerd.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).to.include('Overdracht R0003')
    await close()
  })

  it('can be used by keyboard alone, from the skip link on', async () => {
    const { page, close } = await signedIn({ viewport: { width: 1280, height: 800 } })
    const { keyboard } = page
    await page.goto(`${server.address}/balie/h4`)
    await keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    expect(await isSo(skip, ':focus')).to.equal(true)
    expect((await skip.boundingBox())?.width).to.be.above(40)
    await keyboard.press('Enter')
    const accept = page.getByRole('button', { name: 'Ik pak dit op' })
    for (let count = 0; count < 9 && !(await isSo(accept, ':focus')); count += 1) {
      await keyboard.press('Tab')
    }
    expect(await isSo(accept, ':focus-visible')).to.equal(true)
    await keyboard.press('Enter')
    await page.getByText('Je hebt dit opgepakt.').waitFor()
    await close()
  })

  it('can be read with text twice as large on a small phone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 320, height: 640 } }, doubleText)
    for (const path of ['/balie', '/balie/h5', '/balie/beheer', '/balie/beheer/nieuw']) {
      await page.goto(server.address + path)
      await expectNoSideways(page, path)
    }
    await close()
  })

  it('keeps what was chosen over a reload', async () => {
    const { page, close } = await signedIn({})
    await page.getByLabel('Toon', { exact: true }).selectOption('alles')
    await page.getByLabel('Balie', { exact: true }).selectOption('andere-balie')
    await tap(page, 'Toon deze')
    await page.getByText('Bij deze keuze staat niets.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Balie', { exact: true }).inputValue()).to.equal('andere-balie')
    expect(await page.getByLabel('Toon', { exact: true }).inputValue()).to.equal('alles')
    await close()
  })

  it('takes a double tap as one', async () => {
    const { page, close } = await signedIn({})
    await page.goto(`${server.address}/balie/h6`)
    await page.getByRole('button', { name: 'Ik pak dit op' }).dblclick()
    await page.getByText('Contact gelegd').first().waitFor()
    expect(await page.getByText('Opgepakt', { exact: true }).count()).to.equal(1)
    await close()
  })
})
