import { expect } from 'chai'
import { administrator, type StaffBrowser } from '../balie/support/staff-browser.js'
import { type WebServer, webServer } from '../support/web-server.js'
import { formOn } from './support/page-form.js'

const mail = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'
const after = 'noordoost-brabant/wettelijke-taken.json#nob.wettelijke-taak.nazorg-mbo'
const of = (page: string, name: string) => `/beheer/kennis/${page}?naam=${encodeURIComponent(name)}`

describe('records of the workbench', () => {
  let server: WebServer
  let editor: StaffBrowser
  beforeEach(async () => {
    server = await webServer()
    editor = await administrator(server)
  })
  afterEach(() => server.stop())

  /** Fills in the form of a page as it stands, with some fields changed. */
  async function fill(page: string, name: string, changed: Record<string, string | string[]>) {
    await editor.open(of(page, name))
    return editor.send(of(page, name), { ...formOn(editor.page, page), ...changed })
  }

  it('finds by words, region and kind, what is called so first, and quickly', async () => {
    const began = performance.now()
    await editor.open('/beheer/kennis?q=mailadres+jongerenaanpak')
    expect(performance.now() - began).to.be.below(1500)
    expect(editor.text).to.match(/gevonden Mailadres Jongerenaanpak Contactgegeven/)
    await editor.open('/beheer/kennis?soort=hulplijn&regio=landelijk')
    expect(editor.text).to.include('11 gevonden')
    await editor.open('/beheer/kennis?q=nob.role.mentor')
    expect(editor.text).to.include('nob.role.mentor')
    await editor.open('/beheer/kennis?soort=afspraak&blad=2')
    expect(editor.text).to.include('Bladzijde 2 van')
    await editor.open('/beheer/kennis?q=xyzzy')
    expect(editor.text).to.include('Hier staat niets bij')
  })

  it('shows an entry whole, with who points to it', async () => {
    await editor.open(of('lees', after))
    expect(editor.text).to.include('Voor professionals').and.to.include('Voor jongeren')
    expect(editor.text).to.include(
      'Wat hiernaar verwijst 2 onderdelen Aanvullende loopbaanbegeleiding',
    )
    await editor.open(of('lees', 'nowhere.json#x'))
    expect(editor.status).to.equal(404)
  })

  it('keeps a change as a draft, with who, when and why', async () => {
    await fill('wijzig', mail, { value: 'nieuw@nob.example', waarom: 'Nieuwe mailbox.' })
    expect(editor.text).to.include('Bewaard in het concept.')
    expect(editor.text).to.include('nieuw@nob.example').and.to.include('Nog niet gepubliceerd')
    expect(editor.text).to.include('Het oude adres staat nog in')
    expect(editor.text).to.include('Nieuwe mailbox.').and.to.include('Gewijzigd door Beheerder')
    await editor.open('/beheer')
    expect(editor.text).to.include('Eén onderdeel is veranderd. Mailadres Jongerenaanpak')
    await editor.open('/beheer/kennis?toon=veranderd')
    expect(editor.text).to.include('1 gevonden')
    await editor.open(of('lees', mail))
    await editor.send(of('laat-vallen', mail))
    expect(editor.text).to.include('De wijziging is vervallen.')
    await editor.open('/beheer')
    expect(editor.text).to.include('Het concept is gelijk aan wat gepubliceerd is.')
  })

  it('puts a new address in every text that had the old one, and in no other', async () => {
    await fill('wijzig', mail, { value: 'nieuw@nob.example' })
    const [, count] = /oude adres staat nog in (\d+) teksten/.exec(editor.text) ?? []
    await editor.send(of('vervang', mail))
    expect(editor.text).to.include(`In ${count} teksten vervangen`)
    expect(editor.text).to.include('Het centrale mailadres is nieuw@nob.example.')
    await editor.open('/beheer/kennis?toon=veranderd')
    expect(editor.text).to.include(`${count} gevonden`)
    await editor.open('/beheer/kennis?q=jongerenaanpak@noordoostbrabantwerkt.nl')
    expect(editor.text).to.include('0 gevonden')
    await editor.open(of('lees', mail))
    await editor.send(of('vervang', mail))
    expect(editor.text).to.include('Er is geen oud adres meer')
  })

  it('says in Dutch what is wrong, on top and at the field, with all that was filled in', async () => {
    await fill('wijzig', mail, { name: 'Ander', value: 'geen mail', of: 'Niemand', validFrom: 'x' })
    expect(editor.status).to.equal(422)
    expect(editor.text).to.include('3 velden kloppen nog niet')
    expect(editor.page).to.include('href="#value"').and.to.include('href="#of"')
    expect(editor.text).to.include('Fout: “Niemand” bestaat niet. Kies uit de lijst.')
    expect(editor.text).to.include('Fout: Vul een datum in die bestaat.')
    expect(editor.page).to.include('value="geen mail"').and.to.include('value="Ander"')
    await fill('wijzig', mail, { name: '', 'facets.contact.professional': '', audiences: [] })
    expect(editor.text).to.include('Fout: Vul dit in.').and.to.include('Fout: Geef er minstens 1.')
    expect(editor.text).to.not.match(/Invalid|Expected|expected/)
  })

  it('takes the name of a record for its id', async () => {
    await fill('wijzig', mail, { of: 'team jongerenaanpak (programmateam)', name: 'Post' })
    expect(editor.text).to.include('Bewaard in het concept.')
  })

  it('adds a part without script, and takes one away', async () => {
    await fill('wijzig', mail, { doe: 'erbij:facets', 'erbij:facets': 'when' })
    expect(editor.page).to.include('name="facets.when.professional"')
    const filled = formOn(editor.page, 'wijzig')
    await editor.send(of('wijzig', mail), {
      ...filled,
      'facets.when.professional': 'Op alle werkdagen van negen tot vijf.',
      'facets.contact.!': ['weg', ''],
    })
    expect(editor.text).to.include('Wanneer is het?').and.to.include('van negen tot vijf')
    expect(editor.text).to.match(
      /Hoe kom je in contact\? Voor professionals Het centrale mailadres[\s\S]*niets/,
    )
  })

  it('lets nothing of another editor get lost', async () => {
    await editor.open(of('wijzig', mail))
    const seen = formOn(editor.page, 'wijzig')
    await fill('wijzig', mail, { value: 'ander@nob.example', name: 'Postbus' })
    await editor.send(of('wijzig', mail), {
      ...seen,
      value: 'eigen@nob.example',
      note: 'Mijn opmerking',
    })
    expect(editor.status).to.equal(409)
    expect(editor.text).to.include('Beheerder veranderde dit ook')
    expect(editor.text).to.include('ander@nob.example').and.to.include('eigen@nob.example')
    const both = { ...formOn(editor.page, 'wijzig'), doe: 'samen' }
    await editor.send(of('wijzig', mail), both)
    expect(editor.status).to.equal(422)
    expect(editor.text).to.include('Kies wat er komt te staan.')
    await editor.send(of('wijzig', mail), { ...both, 'keuze-0': 'eigen' })
    expect(editor.text).to.include('Bewaard in het concept.')
    expect(editor.text).to.include('Postbus').and.to.include('Mijn opmerking')
    await editor.open(of('wijzig', mail))
    const { value, name, note } = formOn(editor.page, 'wijzig')
    expect([value, name, note]).to.deep.equal([
      ['eigen@nob.example'],
      ['Postbus'],
      ['Mijn opmerking'],
    ])
  })

  it('shows a script in a field as text', async () => {
    const evil = '<script>alert(1)</script> "><img src=x>'
    await fill('wijzig', mail, { name: evil, note: evil, waarom: evil })
    for (const page of [
      of('lees', mail),
      of('wijzig', mail),
      '/beheer',
      '/beheer/kennis?q=alert',
    ]) {
      await editor.open(page)
      expect(editor.page, page)
        .to.include('&lt;script&gt;alert(1)')
        .and.not.include('<script>alert')
      expect(editor.page, page).to.not.include('<img src=x>')
    }
  })

  it('takes nothing from a foreign page, or made up by hand', async () => {
    await editor.open(of('wijzig', mail))
    const form = { ...formOn(editor.page, 'wijzig'), value: 'vreemd@nob.example' }
    await editor.send(of('wijzig', mail), { ...form, csrf: 'x' })
    expect(editor.status).to.equal(403)
    await editor.open(of('wijzig', mail))
    const own = { ...formOn(editor.page, 'wijzig'), value: 'vreemd@nob.example' }
    await editor.send(of('wijzig', mail), own, { origin: 'https://evil.example' })
    expect(editor.status).to.equal(403)
    await editor.open(of('wijzig', mail))
    await editor.send(of('wijzig', mail), { ...own, csrf: editor.csrf, gezien: '{' })
    expect(editor.status).to.equal(400)
    await editor.open('/beheer')
    expect(editor.text).to.include('Het concept is gelijk')
  })

  it('adds a record, at a place and under an id of its own', async () => {
    const path = '/beheer/kennis/nieuw?soort=maatregel&regio=noordoost-brabant&naam=Leerplek+Zorg'
    await editor.open(path)
    const form = formOn(editor.page, 'nieuw')
    expect(form.id).to.deep.equal(['nob.maatregel.leerplek-zorg'])
    await editor.send(path, form)
    expect(editor.status).to.equal(422)
    expect(editor.page).to.include('href="#facets.what.professional"')
    const filled = {
      ...form,
      'facets.what.professional': 'Een leerplek in de zorg, voor een half jaar.',
      'source.document': 'nob-2026',
      'source.section': '§3',
    }
    await editor.send(path, { ...filled, id: 'nob.role.mentor' })
    expect(editor.text).to.include('Fout: Dit kenmerk is al in gebruik.')
    await editor.send(path, filled)
    expect(editor.text).to.include('Bewaard in het concept.').and.to.include('Dit is nieuw')
    expect(editor.url).to.include(
      encodeURIComponent('maatregelen.json#nob.maatregel.leerplek-zorg'),
    )
  })

  it('lets a successor take over on a day, both saved in one', async () => {
    await editor.open(of('opvolger', after))
    const form = formOn(editor.page, 'opvolger')
    await fill('opvolger', after, { validFrom: '2020-01-01' })
    expect(editor.text).to.include('De opvolger moet later ingaan')
    await editor.send(of('opvolger', after), { ...form, validFrom: '2027-01-01' })
    expect(editor.text).to.include('het oude loopt af op 31 december 2026')
    expect(editor.text).to.include('nob.wettelijke-taak.nazorg-mbo--2027')
    expect(editor.text).to.include('Geldt vanaf 1 januari 2027')
    await editor.open(of('lees', after))
    expect(editor.text).to.include('Geldt tot en met 31 december 2026')
    await editor.open(of('opvolger', after))
    const late = formOn(editor.page, 'opvolger')
    await fill('beeindig', after, { validUntil: '2026-12-30' })
    await editor.send(of('opvolger', after), { ...late, id: 'nob.wettelijke-taak.nazorg-laat' })
    expect(editor.text).to.include('Iemand anders veranderde dit intussen.')
  })

  it('ends a record on a day, and says so where the day cannot be', async () => {
    await fill('beeindig', after, { validUntil: '2019-01-01' })
    expect(editor.text).to.include('De laatste dag ligt voor de eerste.')
    await fill('beeindig', after, { validUntil: '' })
    expect(editor.text).to.include('Vul een datum in die bestaat.')
    await fill('beeindig', after, { validUntil: '2026-12-31', waarom: 'Loopt af.' })
    expect(editor.text).to.include('dit geldt tot en met 31 december 2026')
  })
})
