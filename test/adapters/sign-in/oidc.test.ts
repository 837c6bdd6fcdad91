import { expect } from 'chai'
import { practiceDesk } from '../../support/practice-desk.js'
import { balieServer } from '../balie/support/balie-server.js'
import { StaffBrowser } from '../balie/support/staff-browser.js'
import { freePort } from '../support/free-port.js'
import type { WebServer } from '../support/web-server.js'
import { type IdentityProvider, identityProvider, logIn } from './support/identity-provider.js'

const coach = (name: string, email: string) => ({ name, email })
const desks = [
  practiceDesk({
    coaches: [coach('Kim de Wit', 'kim@balie.example'), coach('Ali Bo', 'ali@balie.example')],
  }),
  practiceDesk({
    ...{
      id: 'andere-balie',
      name: 'Andere balie',
      coaches: [coach('Noor Vos', 'noor@elders.example')],
    },
  }),
]

describe('signing in with an organisation', () => {
  let provider: IdentityProvider
  let server: WebServer

  before(async () => {
    const port = await freePort()
    provider = await identityProvider(`http://127.0.0.1:${port}`, {
      kim: { email: 'Kim@balie.example', email_verified: true, name: 'Kim' },
      ali: { email: 'ali@balie.example', email_verified: true, name: 'Ali' },
      noor: { email: 'noor@elders.example', email_verified: true, name: 'Noor' },
      baas: { email: 'baas@regio.example', email_verified: true, name: 'De baas' },
      fake: { email: 'kim@balie.example', email_verified: false, name: 'Niet Kim' },
      nobody: { email: 'iemand@elders.example', email_verified: true, name: 'Iemand' },
    })
    server = await balieServer({
      desks,
      requests: [
        {},
        { id: 'h2', desk: 'andere-balie', reference: 'ANDER' },
        { id: 'h3', next: ['andere-balie'], reference: 'VERDR' },
      ],
      env: { ...provider.env, PORT: String(port), BALIE_ADMINS: 'Baas@regio.example' },
    })
  })
  after(async () => {
    await server.stop()
    provider.close()
  })

  async function signedIn(login: string, path?: string): Promise<StaffBrowser> {
    const browser = new StaffBrowser(server.address)
    await logIn(browser, login, path)
    return browser
  }

  it('lets a coach in, and shows the desks they belong to and nothing else', async () => {
    const kim = await signedIn('kim')
    expect(kim.text).to.include('Overdracht QK2M7').and.to.include('Kim Afmelden')
    expect(kim.text).to.not.include('ANDER').and.to.not.include('Beheer')
    await kim.open('/balie/h2')
    expect(kim.status).to.equal(404)
    const other = kim.text
    await kim.open('/balie/none')
    expect(kim.text).to.equal(other)
    await kim.open('/balie?balie=andere-balie&toon=alles')
    expect(kim.text).to.not.include('ANDER')
    await kim.open('/balie/beheer')
    expect(kim.status).to.equal(403)
  })

  it('goes on to the case that was asked for', async () => {
    const noor = await signedIn('noor', '/balie/h2')
    expect(noor.url).to.equal(`${server.address}/balie/h2`)
    expect(noor.text).to.include('Overdracht ANDER').and.to.not.include('Later verder')
    await noor.send('/balie/h2/later')
    expect(noor.status).to.equal(404)
  })

  it('tells the second of two coaches at once who has it, and since when', async () => {
    const [kim, ali] = [await signedIn('kim', '/balie/h1'), await signedIn('ali', '/balie/h1')]
    const taps = [kim, ali].map((one) =>
      one.send('/balie/h1', { doe: 'accept', balie: 'doorstroompunt-073' }),
    )
    const said = (await Promise.all(taps)).map(({ text }) => text)
    expect(said.filter((text) => text.includes('Je hebt dit opgepakt.'))).to.have.length(1)
    const second = said.find((text) => !text.includes('Je hebt dit opgepakt.')) ?? ''
    expect(second).to.match(/(Kim de Wit|Ali Bo) heeft dit al opgepakt, op \w+ \d+ \w+\.? \d{4}/)
    expect(second.match(/Opgepakt \w/g)).to.have.length(1)
  })

  it('says that a case went on to another desk, and shows nothing of it any more', async () => {
    const [kim, ali] = [await signedIn('kim', '/balie/h3'), await signedIn('ali', '/balie/h3')]
    const noor = await signedIn('noor')
    expect(noor.text).to.not.include('VERDR')
    await kim.send('/balie/h3', { doe: 'reject', reden: 'geen-plek', balie: 'doorstroompunt-073' })
    expect(kim.url).to.equal(`${server.address}/balie`)
    expect(kim.text).to.include('Teruggegeven.').and.to.not.include('VERDR')
    await ali.send('/balie/h3', { doe: 'accept', balie: 'doorstroompunt-073' })
    for (const late of [ali, await kim.open('/balie/h3'), await kim.open('/balie/h3/tekst')]) {
      expect(late.status).to.equal(410)
      expect(late.text).to.include('ligt niet meer bij jullie').and.to.not.include('Sam')
    }
    await noor.open('/balie/h3')
    expect(noor.text).to.include('Overdracht VERDR').and.to.include('Verder naar Andere balie')
    await noor.send('/balie/h3', { doe: 'accept', balie: 'doorstroompunt-073' })
    expect(noor.text).to.include('Deze pagina was niet meer actueel.')
  })

  it('makes who is named so an administrator, who sees no cases by that', async () => {
    const admin = await signedIn('baas')
    expect(admin.text).to.include('Beheer').and.to.not.include('QK2M7')
    await admin.open('/balie/h1')
    expect(admin.status).to.equal(404)
    await admin.open('/balie/beheer')
    expect(admin.status).to.equal(200)
    expect(admin.text).to.not.include('Maak een oefenbalie')
  })

  it('believes no address that the organisation has not verified, and lets nobody else in', async () => {
    const fake = await signedIn('fake')
    expect(fake.text).to.include('je organisatie heeft niet bevestigd wie je bent')
    const nobody = await signedIn('nobody')
    expect(nobody.text).to.include('iemand@elders.example staat bij geen enkele balie')
    await nobody.open('/balie')
    expect(nobody.url).to.include('/aanmelden')
  })

  it('takes nothing back that it did not ask for, and nothing twice', async () => {
    const stranger = new StaffBrowser(server.address)
    await stranger.open('/aanmelden/terug?code=abc&state=def')
    expect(stranger.text).to.include('Dit aanmelden duurde te lang of is al afgerond')
    await stranger.open('/balie')
    await stranger.open('/aanmelden/organisatie?naar=/balie')
    await stranger.open(`${server.address}/aanmelden/terug?code=abc&state=def`)
    expect(stranger.text).to.include('Aanmelden is niet gelukt')
  })

  it('takes access away with the desk, at the next request', async () => {
    const noor = await signedIn('noor')
    expect(noor.text).to.include('ANDER')
    const admin = await signedIn('baas', '/balie/beheer')
    await admin.open('/balie/beheer/balie/andere-balie')
    const coaches = 'Bo Bos <bo@elders.example>'
    await admin.send('/balie/beheer/balie/andere-balie', { ...formOf(admin), coaches })
    expect(admin.text).to.include('Andere balie is opgeslagen.')
    expect(admin.text).to.include('Gewijzigd na de bevestiging')
    await noor.open('/balie/h2')
    expect(noor.status).to.equal(404)
  })

  it('has no link of a start beside it', () => {
    expect(server.signInLink).to.equal('')
  })
})

/** @returns a form as its page has it filled in */
function formOf({ page }: StaffBrowser): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    fields[name] = [
      ...(fields[name] ?? []),
      value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'"),
    ]
  }
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(tag) ?? []
    const [, value = ''] = / value="([^"]*)"/.exec(tag) ?? []
    if (name !== undefined && (!tag.includes('type="checkbox"') || tag.includes(' checked')))
      put(name, value)
  }
  for (const [, name = '', value = ''] of page.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    put(name, value)
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    put(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  }
  return fields
}
