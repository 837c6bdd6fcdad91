import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { practiceDesk } from '../../support/practice-desk.js'
import type { WebServer } from '../support/web-server.js'
import { balieServer } from './support/balie-server.js'
import { administrator, StaffBrowser } from './support/staff-browser.js'

const filled = {
  id: 'rbl-bno',
  name: 'RBL BNO',
  organisation: 'nob.organisation.doorstroompunt-073',
  gemeenten: ['nob.gemeente.oss', 'nob.gemeente.boekel'],
  'ma-van': '09:00',
  'ma-tot': '17:00',
  closed: '2026-12-24',
  promisedHours: '16',
  mails: 'balie@oss.example\nteam@oss.example',
  webhook: 'https://oss.example/hook',
  secret: 'x'.repeat(32),
  teams: 'ja',
  standInName: 'Wijkteam',
  standInMails: 'wijk@oss.example',
  controller: 'Gemeente Oss',
  legalBasis: 'Taak van algemeen belang',
  under16: 'met-ouder',
  coaches: 'Kim de Wit <kim@oss.example>',
  confirmerName: 'Robin Bos',
  confirmerEmail: 'robin@oss.example',
}

function linkIn({ page }: StaffBrowser): string {
  return /http:\/\/\S+\/balie\/bevestig\/[\w.-]+/.exec(page)?.[0] ?? ''
}

describe('the administrator of the desks', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await balieServer({ desks: [], requests: [] })
  })
  afterEach(() => server.stop())

  it('adds a desk with all that belongs to it, which counts once somebody confirms it', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', filled)
    expect(admin.text).to.include('RBL BNO is opgeslagen.').and.to.include('Niet bevestigd')
    const file = JSON.parse(await readFile(join(server.dataDir, 'desks/rbl-bno.json'), 'utf8'))
    expect(file.channels.map(({ kind }: { kind: string }) => kind)).to.deep.equal([
      'mail',
      'mail',
      'webhook',
      'teams',
    ])
    expect(file).to.deep.include({
      ...{ promisedHours: 16, under16: 'met-ouder', practice: false, region: 'noordoost-brabant' },
      coaches: [{ name: 'Kim de Wit', email: 'kim@oss.example' }],
      hours: { week: { ma: { from: '09:00', until: '17:00' } }, closed: ['2026-12-24'] },
    })

    await admin.send('/balie/beheer/balie/rbl-bno/vraag')
    expect(admin.text).to.include('Stuur deze link aan Robin Bos (robin@oss.example).')
    expect(admin.text).to.include('Bevestiging gevraagd op')
    const link = linkIn(admin)
    const robin = new StaffBrowser(server.address)
    await robin.open(link)
    await robin.open(link)
    expect(robin.text).to.include('Staat er iemand achter RBL BNO?').and.to.include('Oss, Boekel')
    await admin.open('/balie/beheer')
    expect(admin.text).to.include('Niet bevestigd')

    await robin.send(link)
    expect(robin.text).to.include('RBL BNO is bevestigd tot')
    await robin.send(link, { csrf: robin.csrf })
    await robin.open(link)
    expect(robin.text).to.include('Deze balie is met deze link al bevestigd.')
    await admin.open('/balie/beheer')
    expect(admin.text).to.include('Bevestigd door Robin Bos, geldig tot')
  })

  it('asks anew once a desk is changed, and takes no link of before', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', filled)
    await admin.send('/balie/beheer/balie/rbl-bno/vraag')
    const link = linkIn(admin)
    await admin.open('/balie/beheer/balie/rbl-bno')
    expect(admin.page).to.not.include('x'.repeat(32))
    const { id: _, ...changed } = { ...filled, promisedHours: '8', secret: '' }
    await admin.send('/balie/beheer/balie/rbl-bno', changed)
    const file = JSON.parse(await readFile(join(server.dataDir, 'desks/rbl-bno.json'), 'utf8'))
    expect(file.channels[2].secret).to.equal('x'.repeat(32))
    const robin = new StaffBrowser(server.address)
    await robin.open(link)
    expect(robin.status).to.equal(410)
    expect(robin.text).to.include('De balie is gewijzigd nadat deze link is gemaakt.')
  })

  it('ends a link to confirm after two weeks, and knows no other', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', filled)
    await admin.send('/balie/beheer/balie/rbl-bno/vraag')
    const link = linkIn(admin)
    const robin = new StaffBrowser(server.address)
    await robin.open(`${link.slice(0, -1)}_`)
    expect(robin.status).to.equal(404)
    server.later(14 * 24 * 60)
    await robin.open(link)
    expect(robin.text).to.include('Deze link is ouder dan 14 dagen.')
  })

  it('says at each field what to mend, and keeps what was filled in', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', {
      ...{ ...filled, promisedHours: 'veel', coaches: 'Kim', mails: 'geen adres' },
      ...{ id: 'A', webhook: 'x', secret: 'kort', 'ma-tot': '08:00', under16: 'zomaar' },
      ...{ gemeenten: 'nob.gemeente.nergens', confirmerEmail: '<script>', closed: 'kerst' },
    })
    expect(admin.status).to.equal(422)
    for (const field of [
      ...['id', 'gemeenten', 'hours', 'closed', 'promisedHours', 'mails', 'webhook'],
      ...['secret', 'under16', 'coaches', 'confirmerEmail'],
    ]) {
      expect(admin.page, field).to.include(`href="#${field}"`).and.to.include(`id="${field}-fout"`)
    }
    expect(admin.page).to.include('value="veel"').and.to.include('value="&lt;script&gt;"')
    expect(admin.page).to.include('<title>Fout: ')
    await admin.send('/balie/beheer/nieuw', filled)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', filled)
    expect(admin.text).to.include('Dit kenmerk is al in gebruik')
  })

  it('makes a practice desk that is marked wherever it shows', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer')
    await admin.send('/balie/beheer/oefenbalie')
    expect(admin.text).to.include('De oefenbalie staat klaar.').and.to.include('Bevestigd door')
    expect(admin.page).to.include('class="practice"').and.to.not.include('Maak een oefenbalie')
    await server.stop()
    const there = await balieServer({ desks: [practiceDesk({ practice: true })] })
    const coach = await administrator(there)
    for (const path of ['/balie', '/balie/h1', '/balie/beheer', '/balie/h1/tekst']) {
      await coach.open(path)
      expect(coach.text, path).to.include('Oefenbalie')
    }
    await there.stop()
  })

  it('warns where no referral leads to a desk, and not where its task is named', async () => {
    const admin = await administrator(server)
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', filled)
    expect(admin.text).to.include('Let op: geen enkele verwijzing')
    const leerplicht = { ...filled, id: 'lp', gemeenten: 'nob.gemeente.s-hertogenbosch' }
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', { ...leerplicht, leaf: 'leerplicht' })
    expect(admin.text).to.include('is opgeslagen').and.not.include('Let op')
    await admin.open('/balie/beheer/balie/lp')
    expect(admin.page).to.include('<option value="leerplicht" selected>')
    await admin.open('/balie/beheer/nieuw')
    await admin.send('/balie/beheer/nieuw', {
      ...{ ...filled, id: 'bno', organisation: 'nob.organisation.rbl-bno' },
    })
    expect(admin.text).to.include('is opgeslagen').and.not.include('Let op')
  })

  it('says to whom the question for a confirmation was mailed, with the link beside it', async () => {
    const env = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'wij@wijzer.example' }
    const there = await balieServer({ env })
    const admin = await administrator(there)
    await admin.open('/balie/beheer')
    await admin.send('/balie/beheer/balie/doorstroompunt-073/vraag')
    expect(admin.text).to.include('Er gaat nu een mail naar Robin Bos (robin@balie.example).')
    expect(linkIn(admin)).to.not.equal('')
    await there.stop()
  })

  it('puts a desk on pause and on again, and removes one where nothing is open', async () => {
    const there = await balieServer()
    const admin = await administrator(there)
    await admin.open('/balie/beheer')
    const at = '/balie/beheer/balie/doorstroompunt-073'
    expect(admin.text).to.not.include('Verwijder')
    await admin.send(`${at}/weg`)
    expect(admin.text).to.include('is niet verwijderd')
    await admin.send(`${at}/pauze`)
    expect(admin.text).to.include('staat op pauze').and.include('Op pauze: de chat')
    await admin.open('/balie')
    expect(admin.text).to.include('Overdracht QK2M7')
    await admin.open('/balie/beheer')
    await admin.send(`${at}/aan`)
    expect(admin.text).to.include('Bevestigd door')
    const reden = 'geen-plek'
    await admin.send('/balie/h1', { doe: 'reject', reden, naar: '', balie: 'doorstroompunt-073' })
    await admin.open('/balie/beheer')
    await admin.send(`${at}/weg`)
    expect(admin.text).to.include('is verwijderd').and.include('Er is nog geen balie')
    await there.stop()
  })

  it('tries a notice again that was given up', async () => {
    const desk = practiceDesk({ channels: [{ kind: 'mail', to: 'x@y.nl' }] })
    // Nothing listens there, so that it waits for its next try.
    const env = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'wij@wijzer.example' }
    const planted = await balieServer({ desks: [desk], dead: 'h1.0.nieuw.0', env })
    const admin = await administrator(planted)
    await admin.open('/balie/beheer')
    expect(admin.text).to.include('Nieuwe overdracht').and.to.include('smtp-550')
    await admin.send('/balie/beheer/bericht', { bericht: 'h1.0.nieuw.0' })
    expect(admin.text).to.include('Het bericht wordt opnieuw geprobeerd.')
    await admin.send('/balie/beheer/bericht', { bericht: 'h1.0.nieuw.0' })
    expect(admin.text).to.include('of wordt al opnieuw geprobeerd')
    await planted.stop()
  })
})
