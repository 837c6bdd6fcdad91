import { expect } from 'chai'
import { discardEntry } from '../../../adapters/publications/edit.js'
import { exportCsv } from '../../../adapters/publications/transfer.js'
import { edit, mailEntry, withMail } from '../../support/draft-edits.js'
import { administrator, type StaffBrowser } from '../balie/support/staff-browser.js'
import { type TeamServer, teamServer } from './support/team-server.js'

const note = { opmerking: 'nieuw mailadres' }

describe('publishing, over HTTP', function () {
  this.timeout(120_000)

  let server: TeamServer
  let browser: StaffBrowser
  before(async () => {
    server = await teamServer()
    browser = await administrator(server)
  })
  after(() => server.stop())
  beforeEach(() => {
    server.role = 'uitgever'
  })

  const proven = async () => {
    await browser.open('/beheer/publiceren')
    await browser.send('/beheer/publiceren/nakijken')
    await server.publications.publishing.run?.proving.done
    await browser.open('/beheer/publiceren')
  }
  const version = () => /name="versie" value="(\d+)"/.exec(browser.page)?.[1] ?? ''
  const ticks = () =>
    [...browser.page.matchAll(/name="gezien" value="([\w-]+)"/g)].map(([, id = '']) => id)
  const publish = (fields: Record<string, string | readonly string[]> = {}) =>
    browser.send('/beheer/publiceren', { versie: version(), doe: 'nu', ...fields })

  it('says that there is nothing, and what is planned, where nobody changed anything', async () => {
    await browser.open('/beheer/publiceren')
    expect(browser.text).to.include('Er is niets te publiceren.')
    await browser.open('/beheer/logboek')
    expect(browser.text).to.include('Er is nog niets gebeurd.')
  })

  it('proves, shows what changes and what goes wrong, asks for ticks and a note, publishes', async () => {
    await edit(server.publications.store, mailEntry, withMail('nieuw@voorbeeld.example'))
    await browser.open('/beheer/publiceren')
    expect(browser.page).to.include('<ins>nieuw@voorbeeld.example</ins>')
    await browser.send('/beheer/publiceren/nakijken')
    expect(browser.text).to.include('Stap 1 van 3')
    expect(browser.page).to.include('<noscript><meta http-equiv="refresh"')
    await server.publications.publishing.run?.proving.done
    await browser.open('/beheer/publiceren')
    expect(browser.text).to.include('Goed: nu 1, met het concept 0.')
    expect(browser.text).to.include('Eén antwoord was goed en wordt fout.')
    await publish()
    expect(browser.status).to.equal(422)
    expect(browser.text).to.include('Schrijf in één zin wat er verandert')
    expect(server.publications.store.live.number).to.equal(0)
    await publish({ ...note, gezien: ticks() })
    expect(browser.text).to.include('Publicatie 1 staat er.')
    expect(browser.text).to.include('nieuw mailadres')
    await browser.open('/beheer/publicaties/1')
    expect(browser.page).to.include('<del>jongerenaanpak@noordoostbrabantwerkt.nl</del>')
  })

  it('takes back in one step, and shows what that changes first', async () => {
    await browser.open('/beheer/publicaties/0/terug')
    expect(browser.page).to.include('<ins>jongerenaanpak@noordoostbrabantwerkt.nl</ins>')
    await browser.send('/beheer/publicaties/0/terug', { nu: '0', opmerking: 'fout' })
    expect(browser.text).to.include('Er is intussen iets veranderd.')
    await browser.send('/beheer/publicaties/0/terug', { nu: '1', opmerking: 'was fout' })
    expect(browser.text).to.include('meekwam is teruggezet. Ze heet nu publicatie 2')
    await browser.open('/beheer/logboek')
    expect(browser.text).to.include(
      'Publicatie 2: de kennis die met het programma meekwam teruggezet',
    )
    expect(browser.text).to.include('Gewijzigd in het concept')
    await browser.open('/beheer/logboek?wat=published')
    expect(browser.text).to.not.include('Gewijzigd in het concept')
  })

  it('publishes nothing that was changed since it was looked at', async () => {
    const { store } = server.publications
    await edit(store, mailEntry, withMail('een@voorbeeld.example'))
    await browser.open('/beheer/publiceren')
    await publish({ ...note, versie: String(store.stamp - 1) })
    expect(browser.text).to.include('Het concept is veranderd nadat het is nagekeken.')
    expect(store.live.number).to.equal(2)
  })

  it('blocks on an error, with the way to the field', async () => {
    const { store } = server.publications
    await edit(store, mailEntry, (value) => ({ ...value, of: 'nob.organisation.weg' }))
    await proven()
    expect(browser.text).to.include('Verwijst naar iets wat er niet is')
    expect(browser.page).to.include(encodeURIComponent(mailEntry))
    expect(browser.page).to.not.include('name="doe"')
    await discardEntry(store, mailEntry, { by: 'beheer', at: new Date() })
  })

  it('plans for a later day only, beside the draft, and gives it back', async () => {
    const { store } = server.publications
    await edit(store, mailEntry, withMail('gepland@voorbeeld.example'))
    await proven()
    await publish({ ...note, gezien: ticks(), doe: 'plan', op: '2026-01-01' })
    expect(browser.text).to.include('Kies morgen of een dag daarna')
    await publish({ ...note, gezien: ticks(), doe: 'plan', op: '2031-02-03' })
    expect(browser.text).to.include('Op 3 februari 2031').and.to.include('niets te publiceren')
    const plan = /name="plan" value="([\w-]+)"/.exec(browser.page)?.[1] ?? ''
    await browser.send('/beheer/publiceren/intrekken', { plan })
    expect(browser.text).to.include('staat weer in het concept')
    expect(store.bench.touched.has(mailEntry)).to.equal(true)
  })

  it('lets nobody publish who may only change, or change who may only read', async () => {
    await browser.open('/beheer/publiceren')
    server.role = 'redacteur'
    expect((await publish(note)).status).to.equal(403)
    await browser.open('/beheer/publiceren')
    expect((await browser.send('/beheer/publicaties/0/terug', { nu: '2' })).status).to.equal(403)
    await browser.open('/beheer/publiceren')
    server.role = 'lezer'
    expect((await browser.send('/beheer/publiceren/nakijken')).status).to.equal(403)
    const foreign = { origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' }
    server.role = 'uitgever'
    await browser.open('/beheer/publiceren')
    expect((await browser.send('/beheer/publiceren', note, foreign)).status).to.equal(403)
  })

  describe('taking out and in', () => {
    const upload = async (text: string, kind: string) => {
      await browser.open('/beheer/overdragen')
      const body = new FormData()
      body.append('csrf', browser.csrf)
      body.append('als', kind)
      body.append('tekst', '')
      body.append('bestand', new Blob([text]), 'kennis.csv')
      return browser.post('/beheer/overdragen/bekijk', body)
    }

    it('gives a file, and takes it back in once it was looked at', async () => {
      const { store } = server.publications
      await browser.open('/beheer/overdragen/tabel?soort=contact')
      const csv = exportCsv(await store.draft(), 'contact')
      expect(browser.page.replace(/^\uFEFF/, '')).to.equal(csv.replace(/^\uFEFF/, ''))
      const changed = csv.replace('"Mailadres Jongerenaanpak"', '"=Postbus <script>"')
      await upload(changed, 'contact')
      expect(browser.page).to.include('=Postbus &lt;script&gt;')
      const before = store.stamp
      const sleutel = /name="sleutel" value="([\w-]+)"/.exec(browser.page)?.[1] ?? ''
      await browser.send('/beheer/overdragen/opslaan', { sleutel, ...note })
      expect(browser.text).to.include('Eén onderdeel staat in het concept.')
      expect(store.stamp).to.equal(before + 1)
      expect(exportCsv(await store.draft(), 'contact')).to.include(`"'=Postbus <script>"`)
      await upload(exportCsv(await store.draft(), 'contact'), 'contact')
      expect(browser.text).to.include('Er verandert niets.')
    })

    it('changes nothing for a file with faults, and names line and column', async () => {
      const { store } = server.publications
      const before = store.stamp
      await upload('{\n  "format": "x",\n  "files": [}\n', '')
      expect(browser.status).to.equal(422)
      expect(browser.text).to.include('Regel 3, kolom 13')
      await upload('bestand;id;name\n"landelijk/x.json;1;2\n', 'contact')
      expect(browser.status).to.equal(422)
      expect(browser.text).to.match(/Regel [23]/)
      const csv = exportCsv(await store.draft(), 'contact')
      await upload(csv.replaceAll('"email"', '"postduif"'), 'contact')
      expect(browser.text).to.include('kolom channel')
      expect(store.stamp).to.equal(before)
    })
  })
})
