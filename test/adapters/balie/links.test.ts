import { expect } from 'chai'
import { createDeskLinks } from '../../../adapters/sign-in/desk-links.js'
import { openLinkTokens } from '../../../adapters/sign-in/open-link-tokens.js'
import { practiceDesk } from '../../support/practice-desk.js'
import type { WebServer } from '../support/web-server.js'
import { balieServer } from './support/balie-server.js'
import { StaffBrowser } from './support/staff-browser.js'

const desk = 'doorstroompunt-073'

async function linkTo(server: WebServer, handover: string, at = desk): Promise<string> {
  const tokens = await openLinkTokens(server.dataDir)
  return createDeskLinks(tokens, () => server.address, false).linkFor(handover, at, server.clock())
}

describe('the link of a notice', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await balieServer({ requests: [{}, { id: 'h2', reference: 'ANDER' }] })
  })
  afterEach(() => server.stop())

  it('opens one case, by its button, once; and no other', async () => {
    const link = await linkTo(server, 'h1')
    const scanner = new StaffBrowser(server.address)
    await scanner.open(link)
    expect(scanner.text).to.include('Overdracht openen').and.to.not.include('QK2M7')

    const coach = new StaffBrowser(server.address)
    await coach.open(link)
    const t = new URL(link).searchParams.get('t') ?? ''
    await coach.send('/balie/h1/open', { t })
    expect(coach.text).to.include('Overdracht QK2M7').and.to.include('Sam')
    await coach.open(link)
    expect(coach.text).to.include('Overdracht QK2M7')
    await coach.open('/balie')
    expect(coach.url).to.equal(`${server.address}/balie/h1`)
    for (const path of ['/balie/h2', '/balie/h2/tekst']) {
      await coach.open(path)
      expect(coach.status, path).to.equal(404)
    }
    await coach.open('/balie/beheer')
    expect(coach.status).to.equal(403)

    await scanner.send('/balie/h1/open', { t })
    expect(scanner.text).to.include('Deze link is al een keer gebruikt.')
  })

  it('has a new one sent to the desk itself once it is used up, not to whoever asks', async () => {
    const at = practiceDesk({ channels: [{ kind: 'mail', to: 'x@y.nl' }] })
    const there = await balieServer({ desks: [at] })
    const link = await linkTo(there, 'h1')
    const t = new URL(link).searchParams.get('t') ?? ''
    const coach = new StaffBrowser(there.address)
    await coach.open(link)
    await coach.send('/balie/h1/open', { t })
    const late = new StaffBrowser(there.address)
    await late.open(link)
    expect(late.text).to.include('al een keer gebruikt').and.include('Stuur een nieuwe link')
    const csrf = late.csrf
    for (let taps = 0; taps < 2; taps += 1) await late.send('/balie/h1/nieuwe-link', { t, csrf })
    expect(late.text).to.include('gaat er een nieuwe link naar de balie')
    expect(late.page).to.not.match(/\?t=|QK2M7|Sam/)
    await coach.open('/balie/h1')
    expect(coach.text.match(/Nieuwe link gestuurd naar de balie/g)).to.have.length(1)
    await late.open('/balie/h1')
    expect(late.text).to.not.include('Sam')
    await there.stop()
  })

  it('lets the same person go on another time, as the same person', async () => {
    const link = await linkTo(server, 'h1')
    const coach = new StaffBrowser(server.address)
    await coach.open(link)
    await coach.send('/balie/h1/open', { t: new URL(link).searchParams.get('t') ?? '' })
    await coach.send('/balie/h1', { doe: 'accept', balie: desk })
    await coach.send('/balie/h1/later')
    const later = /http:\/\/\S+\?t=[\w.-]+/.exec(coach.page)?.[0] ?? ''

    const phone = new StaffBrowser(server.address)
    await phone.open(later)
    await phone.send('/balie/h1/open', { t: new URL(later).searchParams.get('t') ?? '' })
    await phone.send('/balie/h1', { doe: 'accept', balie: desk })
    expect(phone.text).to.include('Dit stond al zo.')
    await phone.send('/balie/h1', { doe: 'contact', balie: desk })
    expect(phone.text).to.include('Genoteerd: er is contact.')

    const colleague = new StaffBrowser(server.address)
    const other = await linkTo(server, 'h1')
    await colleague.open(other)
    await colleague.send('/balie/h1/open', { t: new URL(other).searchParams.get('t') ?? '' })
    await colleague.send('/balie/h1', { doe: 'accept', balie: desk })
    expect(colleague.text).to.match(/Collega via link \w{4} heeft dit al opgepakt/)
  })

  it('does not open what it is not for, nor after a week, nor where the case has gone on', async () => {
    const t = new URL(await linkTo(server, 'h1')).searchParams.get('t') ?? ''
    const coach = new StaffBrowser(server.address)
    await coach.open(`/balie/h2?t=${t}`)
    expect(coach.text).to.include('Deze link klopt niet.')
    await coach.open('/aanmelden')
    await coach.open(`/balie/h1?t=${t}`)
    await coach.send('/balie/h2/open', { t })
    expect(coach.text).to.include('Deze link klopt niet.')

    await coach.open(`/balie/h1?t=${t}`)
    server.later(7 * 24 * 60)
    await coach.open(`/balie/h1?t=${t}`)
    expect(coach.text).to.include('Deze link is ouder dan zeven dagen.')

    const moved = new URL(await linkTo(server, 'h1', 'andere-balie')).searchParams.get('t') ?? ''
    await coach.open(`/balie/h1?t=${moved}`)
    await coach.send('/balie/h1/open', { t: moved })
    expect(coach.status).to.equal(410)
    expect(coach.text).to.include('ligt niet meer bij jullie').and.to.not.include('Sam')
  })
})
