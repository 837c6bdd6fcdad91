import { expect } from 'chai'
import { handoverDeskSchema } from '../../../knowledge/handover/desk.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { type DeskServer, deskServer } from '../support/desk-server.js'
import { situation } from '../support/situation.js'
import { ChatPage } from './support/chat-page.js'
import {
  describeInChromium,
  expectAccessible,
  expectNoSideways,
  openTab,
} from './support/chromium.js'

/** Leerplicht of a gemeente, without a rule for who is under 16. */
const leerplicht = handoverDeskSchema.parse({
  ...practiceDesk({ id: 'leerplicht-vught', name: 'Leerplicht Vught' }),
  organisation: 'nob.organisation.regionaal-team-leerplicht',
  gemeenten: ['nob.gemeente.vught'],
  under16: undefined,
})

const viewport = { width: 320, height: 640 }

describeInChromium('a handover in the widget', () => {
  let server: DeskServer
  before(async () => {
    server = await deskServer([practiceDesk(), leerplicht])
  })

  async function referred(lines: readonly string[] = situation) {
    const tab = await openTab({ viewport })
    await tab.page.goto(`${server.address}/chat`)
    const chat = new ChatPage(tab.page)
    await chat.replies.first().waitFor()
    for (const line of lines) await chat.say(line)
    return { ...tab, chat }
  }

  it('is offered, filled in, mended, sent, told about and taken back', async () => {
    const { page, chat, close } = await referred()
    await chat.button('Ja, geef maar door').click()
    const form = page.locator('.sheet')
    await form.waitFor()
    await expectAccessible(page, 'the form')
    await expectNoSideways(page, 'the form')
    await form.getByLabel('Uitkering: geen').uncheck()
    await form.getByLabel('Jouw vraag').fill('Ik zoek werk met een opleiding.')
    await form.getByLabel('Jouw vraag').fill('a'.repeat(1501))
    await form.getByText('1 tekens te veel').waitFor()
    await form.getByLabel('Jouw vraag').fill('a'.repeat(1495))
    await form.getByText('Nog 5 tekens').waitFor()
    await form.getByLabel('Jouw vraag').fill('Ik zoek werk met een opleiding.')
    await form.getByLabel('Bellen').check()
    await form.getByLabel('Je nummer').fill('06 12')
    await chat.button('Geef door').click()

    await form.locator('.fault').first().waitFor()
    expect(await form.count()).to.equal(1)
    expect(await form.getByLabel('Jouw vraag').inputValue()).to.include('met een opleiding')
    expect(await form.getByLabel('Uitkering: geen').isChecked()).to.equal(false)
    expect(await form.getByLabel('Je nummer').getAttribute('aria-invalid')).to.equal('true')
    await expectAccessible(page, 'the form to be mended')
    await form.getByLabel('Je nummer').fill('06 12 34 56 78')
    await form.getByLabel('Ik vind het goed').check()
    await chat.button('Geef door').dblclick({ timeout: 2000 })
    await page.getByText('Gelukt.').waitFor()
    expect(await form.count()).to.equal(0)
    expect(server.handovers.index.all.size).to.equal(1)
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).to.not.include('12 34')

    await server.tap({ do: 'accept' })
    await page.getByText('is opgepakt door iemand van').waitFor()
    await chat.say('hoe staat het ermee')
    await chat.say('trek in')
    await page.getByText('Het is ingetrokken').waitFor()
    await page.reload()
    await page.getByText('Het is ingetrokken').waitFor()
    expect(await form.count()).to.equal(0)
    await close()
  })

  it('is filled in with the keyboard alone, and left without a trace', async () => {
    const { page, chat, close } = await referred()
    await chat.button('Ja, geef maar door').click()
    const form = page.locator('.sheet')
    await form.getByLabel('Jouw vraag').focus()
    await page.keyboard.type('Ik zoek werk')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await form.getByLabel('Bellen').isChecked()).to.equal(true)
    const size = server.handovers.index.all.size
    await chat.button('Toch niet').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Er is niets doorgegeven').waitFor()
    expect(await form.count()).to.equal(0)
    expect(server.handovers.index.all.size).to.equal(size)
    await close()
  })

  it('is sent once the network is back, with what was filled in', async () => {
    const { page, context, chat, close } = await referred()
    await chat.button('Ja, geef maar door').click()
    const form = page.locator('.sheet')
    await form.getByLabel('Liever niet').check()
    await form.getByLabel('Ik vind het goed').check()
    const size = server.handovers.index.all.size
    await context.setOffline(true)
    await chat.button('Geef door').click()
    await chat.button('Opnieuw proberen').waitFor()
    await context.setOffline(false)
    await chat.button('Opnieuw proberen').click()
    await page.getByText('Kom zelf terug met je code').waitFor()
    expect(server.handovers.index.all.size).to.equal(size + 1)
    await close()
  })

  it('tells of a no, and says nothing more after rest', async () => {
    const { page, chat, close } = await referred()
    await chat.say('geef door')
    const form = page.locator('.sheet')
    await form.getByLabel('Liever niet').check()
    await form.getByLabel('Ik vind het goed').check()
    await chat.button('Geef door').click()
    await page.getByText('Gelukt.').waitFor()
    await server.tap({ do: 'reject', reason: 'geen-plek', to: null })
    await page.getByText('Dat ligt niet aan jou').waitFor()
    await chat.say('ik wil nu rust')
    await page.getByText('Rust mag.').waitFor()
    await close()
  })

  it('gives a message to copy where nobody stands behind a desk', async () => {
    const { page, chat, close } = await referred(
      situation.map((line) => line.replace('Den Bosch', 'Oss')),
    )
    await chat.button('Maak een berichtje').click()
    const letter = page.locator('.letter')
    await letter.waitFor()
    expect(await letter.innerText())
      .to.include('Woonplaats: Oss')
      .and.include('(je naam)')
    await letter.getByRole('button', { name: 'Kopieer', exact: true }).waitFor()
    await expectAccessible(page, 'a message to copy')
    await close()
  })

  it('keeps nothing of a 15-year-old whom the desk does not take', async () => {
    const { page, chat, close } = await referred([
      'ik ben 15 en gestopt met mijn mbo entree opleiding in Vught, ik zoek werk',
      'geen uitkering',
      'nog geen diploma',
      'nee niemand',
    ])
    const size = server.handovers.index.all.size
    await chat.say('kun je me doorgeven')
    await page.getByText('Je bent nog geen 16.').waitFor()
    await page.getByText('ik bewaar niets').waitFor()
    expect(await page.locator('.sheet').count()).to.equal(0)
    await chat.choices.last().click()
    await page.locator('.letter').waitFor()
    expect(server.handovers.index.all.size).to.equal(size)
    await close()
  })

  it('shows how it stands on a page of its own', async () => {
    const { page, close } = await openTab({ viewport })
    await page.goto(`${server.address}/status`)
    await expectAccessible(page, 'the status page')
    await page.getByLabel('Je code').fill('qk2m7 xr9t4')
    await page.getByRole('button', { name: 'Kijk' }).click()
    await page.getByText('Deze code ken ik niet').waitFor()
    await expectAccessible(page, 'the status page with an answer')
    await close()
  })
})
