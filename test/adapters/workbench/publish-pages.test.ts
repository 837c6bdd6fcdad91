import { expect } from 'chai'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { edit, mailEntry, withMail } from '../../support/draft-edits.js'
import {
  describeInChromium,
  doubleText,
  expectAccessible,
  expectNoSideways,
  isSo,
  openTab,
} from '../widget/support/chromium.js'
import { type TeamServer, teamServer } from './support/team-server.js'

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describeInChromium('the pages of publishing for everybody', () => {
  let server: TeamServer
  before(async function () {
    this.timeout(120_000)
    server = await teamServer()
    const { publishing, store } = server.publications
    await edit(store, mailEntry, withMail('fout@voorbeeld.example'))
    await (await publishing.prove()).proving.done
  })
  after(() => server.stop())

  /** The link of a start works once: every tab goes on with the session that it opened. */
  let session: BrowserContextOptions['storageState']
  async function signedIn(options: BrowserContextOptions, ...args: string[]) {
    if (session !== undefined) return openTab({ ...options, storageState: session }, ...args)
    const tab = await openTab(options, ...args)
    await tab.page.goto(server.signInLink)
    await tap(tab.page, 'Meld me aan')
    session = await tab.context.storageState()
    return tab
  }

  it('publishes by keyboard alone, with a late tick asked for at its place', async () => {
    const { page, close } = await signedIn({ viewport: { width: 1280, height: 900 } })
    const { keyboard } = page
    await page.goto(`${server.address}/beheer/publiceren`)
    await page.getByRole('button', { name: 'Publiceer nu' }).focus()
    await keyboard.press('Enter')
    await page.getByText('velden kloppen nog niet').waitFor()
    await expectAccessible(page, 'faults')
    const worse = page.getByRole('link', { name: 'Lees deze waarschuwing' }).last()
    await worse.focus()
    await keyboard.press('Enter')
    expect(await isSo(page.locator('#slechter'), ':focus')).to.equal(true)
    await keyboard.press('Space')
    await page.getByLabel('Wat verandert er, en waarom?').focus()
    await keyboard.type('nieuw mailadres')
    await keyboard.press('Enter')
    await page.getByText('Publicatie 1 staat er.').waitFor()
    await close()
  })

  it('lets somebody undo what was published wrongly, in a few clicks without script', async () => {
    const { page, close } = await signedIn({ javaScriptEnabled: false })
    await page.goto(`${server.address}/beheer/publiceren`)
    const clicks = [
      () => page.getByRole('link', { name: 'Publicaties' }).click(),
      () => page.getByRole('link', { name: 'Maak de laatste publicatie ongedaan' }).click(),
      () => tap(page, 'Ja, zet terug'),
    ]
    for (const click of clicks) await click()
    await page.getByText('is wat iedereen leest').waitFor()
    expect(clicks.length).to.be.at.most(12)
    expect(server.publications.store.live).to.include({ of: 0 })
    await close()
  })

  it('goes on by itself once the draft is proven', async function () {
    this.timeout(120_000)
    const { store } = server.publications
    await edit(store, mailEntry, withMail('beter@voorbeeld.example'))
    const { page, close } = await signedIn({ viewport: { width: 320, height: 800 } })
    await page.goto(`${server.address}/beheer/publiceren`)
    await tap(page, 'Kijk het concept na')
    await page.getByRole('progressbar').waitFor()
    await expectAccessible(page, 'running')
    await expectNoSideways(page, 'running')
    await page.getByText('Nagekeken in').waitFor({ timeout: 90_000 })
    await close()
  })

  const paths = [
    '/beheer/publiceren',
    '/beheer/publiceren/verschillen',
    '/beheer/publiceren/nieuwe-basis',
    '/beheer/publicaties',
    '/beheer/publicaties/1',
    '/beheer/publicaties/1/terug',
    '/beheer/logboek',
    '/beheer/overdragen',
  ]
  for (const width of [320, 1280]) {
    it(`keeps to WCAG 2.2 AA on every page at ${width} px`, async () => {
      const { page, close } = await signedIn({ viewport: { width, height: 800 } })
      for (const path of paths) {
        await page.goto(server.address + path)
        await expectAccessible(page, path)
        await expectNoSideways(page, path)
        expect(await page.locator('h1').count(), path).to.equal(1)
      }
      await tap(page, 'Bekijk wat er verandert')
      await page.getByText('Kies een bestand').first().waitFor()
      await expectAccessible(page, 'nothing sent')
      await page.getByLabel('Of plak de tekst hier').fill('{')
      await tap(page, 'Bekijk wat er verandert')
      await page.getByText('Regel 1').waitFor()
      await expectAccessible(page, 'faults of a file')
      await expectNoSideways(page, 'faults of a file')
      await close()
    })
  }

  it('can be read with text twice as large on a small phone', async () => {
    const { page, close } = await signedIn({ viewport: { width: 320, height: 640 } }, doubleText)
    for (const path of paths) {
      await page.goto(server.address + path)
      await expectNoSideways(page, path)
    }
    await close()
  })
})
