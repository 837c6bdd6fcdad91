import { expect } from 'chai'
import { readEntry } from '../../../adapters/publications/edit.js'
import { readRuleBook } from '../../../adapters/workbench/rules/rule-book.js'
import { tryOn } from '../../../adapters/workbench/rules/situation.js'
import { fieldAt } from '../../../knowledge/publication/json.js'
import type { StaffBrowser } from '../balie/support/staff-browser.js'
import { type BenchServer, benchServer } from './support/bench-server.js'
import { formOf } from './support/form-of.js'
import { signedIn } from './support/signed-in.js'

const file = 'noordoost-brabant/verwijsregels.json'
const rule = `${file}#nob.verwijsregel.n10`
const page = (name: string) =>
  `/beheer/regels/regel?regio=noordoost-brabant&naam=${encodeURIComponent(name)}`
const tables = '/beheer/regels?regio=noordoost-brabant'

describe('the pages about rules', function () {
  this.timeout(60_000)

  let server: BenchServer
  let browser: StaffBrowser
  beforeEach(async () => {
    server = await benchServer()
    browser = await signedIn(server)
  })
  afterEach(() => server.stop())

  const stored = async (name: string) => (await readEntry(server.publications.store, name)).value
  const rows = () => browser.page.match(/<tr role="row" id="regel-[^>]*>/g) ?? []

  /** Changes the rule as a person would: opens its form and sends it with something else. */
  async function change(
    name: string,
    fields: Record<string, string | readonly string[]>,
  ): Promise<void> {
    await browser.open(page(name))
    await browser.send('/beheer/regels/regel', { ...formOf(browser.page), ...fields })
  }

  it('shows each gate as a table in words, with what is replaced and what does not hold yet', async () => {
    await browser.open(tables)
    expect(browser.status).to.equal(200)
    expect(browser.text).to.contain('Op het vo').and.to.contain('Minderjarig')
    expect(browser.text).to.contain('vervangen door de regio')
    expect(browser.text).to.match(/Ja\. Voor elk van de .* situaties .* precies één aan zet/)
    const before = rows().filter((row) => row.includes('is-off')).length
    await browser.open(`${tables}&dag=2025-12-31`)
    expect(browser.text).to.contain('nog niet: vanaf 1 januari 2026')
    expect(rows().filter((row) => row.includes('is-off')).length).to.be.above(before)
  })

  it('sends back a form that nobody changed as no change', async () => {
    for (const name of [
      rule,
      'landelijk/verwijsregels.json#landelijk.verwijsregel.ingeschreven',
      'rijk-van-nijmegen/verwijsregels.json#rvn.verwijsregel.r04-vo',
    ]) {
      await change(name, {})
      expect(browser.text, name).to.contain('Er was niets gewijzigd.')
    }
    expect(server.publications.store.events).to.deep.equal([])
  })

  it('saves in the draft alone, and tells an overlap in a sentence', async () => {
    await change(rule, { 'when.onderwerp': ['leren', 'verzuim'], waarom: 'nieuw beleid' })
    expect(browser.text).to.contain('Opgeslagen in het concept.')
    expect(browser.text).to.match(
      /Overlap\. Twee regels gelden tegelijk, ook “ ?Onderwerp: spijbelen/,
    )
    expect(browser.text).to.contain('voor een jongere van wie dit geldt:')
    expect(browser.text).to.contain('Gewijzigd in het concept')
    expect(fieldAt(await stored(rule), ['when', 'onderwerp'])).to.deep.equal(['leren', 'verzuim'])
    const [, event] = server.publications.store.events
    expect(event).to.include({ type: 'changed', by: 'beheer', why: 'nieuw beleid' })
    expect(server.publications.store.live.number).to.equal(0)
  })

  it('tells a gap in a sentence, with a link to its gate', async () => {
    const start = 'landelijk/verwijsregels.json#landelijk.verwijsregel.niet-ingeschreven'
    await change(start, { 'when.leeftijd': ['18-22'] })
    expect(browser.text).to.contain('Gat. Niemand is aan zet voor een jongere van wie dit geldt:')
    expect(browser.text).to.contain('staat nergens ingeschreven')
    expect(browser.page).to.contain('#poort-start')
  })

  it('proves a region well within two seconds', async () => {
    await change(rule, { waarom: 'x', 'does.professional': 'De mentor kijkt wat er nodig is.' })
    const began = performance.now()
    await browser.open(tables)
    expect(performance.now() - began).to.be.below(2000)
  })

  it('gives a form with faults back filled in, with each fault at its field', async () => {
    await change(rule, {
      ...{ 'does.jongere': '', validFrom: 'morgen', 'because.professional': '<b>x</b> omdat' },
    })
    expect(browser.status).to.equal(422)
    expect(browser.text).to.contain('Wat die doet, voor jongeren (b1, met je): vul dit in')
    expect(browser.page).to.contain('href="#does.jongere"').and.to.contain('id="does.jongere-fout"')
    expect(browser.page).to.contain('&lt;b&gt;x&lt;/b&gt; omdat').and.not.to.contain('<b>x</b>')
    expect(server.publications.store.events).to.deep.equal([])
  })

  it('lets a second editor see what the first one changed, and overwrites nothing', async () => {
    await browser.open(page(rule))
    const stale = { ...formOf(browser.page), csrf: browser.csrf }
    await change(rule, { basis: 'voorstel' })
    await browser.open(page(rule))
    await browser.send('/beheer/regels/regel', {
      ...stale,
      csrf: browser.csrf,
      'label.jongere': 'je juf',
    })
    expect(browser.text).to.contain('Iemand anders heeft deze regel net gewijzigd')
    expect(fieldAt(await stored(rule), ['label', 'jongere'])).to.equal('je mentor op school')
    await browser.send('/beheer/regels/regel', formOf(browser.page))
    expect(fieldAt(await stored(rule), ['label', 'jongere'])).to.equal('je juf')
    expect(fieldAt(await stored(rule), ['basis'])).to.equal('voorstel')
  })

  it('makes a successor from a date: closed until then and after', async () => {
    await browser.open(page(rule))
    const { naam, versie, regio } = formOf(browser.page)
    const asked = { naam: naam ?? '', versie: versie ?? '', regio: regio ?? '' }
    await browser.send('/beheer/regels/opvolger', { ...asked, vanaf: '2027-01-01' })
    expect(browser.text).to.contain('Dit is de opvolger')
    expect(fieldAt(await stored(rule), ['validUntil'])).to.equal('2026-12-31')
    const next = await stored(`${rule}-vanaf-20270101`)
    expect(fieldAt(next, ['validFrom'])).to.equal('2027-01-01')
    await browser.open(tables)
    expect(browser.text).to.contain('Ja. Voor elk van de')
    expect(browser.text).to.contain('nog niet: vanaf 1 januari 2027')
  })

  it('ends a rule on a date, and tells what that brings from the day after', async () => {
    await browser.open(page(rule))
    const { naam, versie, regio } = formOf(browser.page)
    const asked = { naam: naam ?? '', versie: versie ?? '', regio: regio ?? '' }
    await browser.send('/beheer/regels/stop', { ...asked, tot: '2027-06-30' })
    expect(browser.text).to.contain('De regel geldt nog tot en met 30 juni 2027.')
    expect(fieldAt(await stored(rule), ['validUntil'])).to.equal('2027-06-30')
    expect(browser.text).to.match(/Overlap\. .* \(vanaf 1 juli 2027\)\./)
    await browser.open(`${tables}&dag=2027-07-01`)
    expect(browser.text).to.contain('niet meer: tot en met 30 juni 2027')
  })

  it('adds a rule of the region in the place of a national one', async () => {
    const national = 'landelijk/verwijsregels.json#landelijk.verwijsregel.niet-ingeschreven'
    const from = `/beheer/regels/nieuw?regio=noordoost-brabant&van=${encodeURIComponent(national)}`
    await browser.open(from)
    await browser.send('/beheer/regels/nieuw', formOf(browser.page))
    expect(browser.status).to.equal(422)
    expect(browser.text).to.contain('Korte naam: vul dit in')
    await browser.send('/beheer/regels/nieuw', {
      ...formOf(browser.page),
      'korte-naam': 'Niet meer op schóól',
    })
    expect(browser.text).to.contain('Opgeslagen in het concept.')
    const added = await stored(`${file}#nob.verwijsregel.niet-meer-op-school`)
    expect(fieldAt(added, ['overrides'])).to.deep.equal([national.split('#')[1]])
    expect(browser.text).to.contain('Ja. Voor elk van de')
  })

  it('tries a situation on the draft and on what is live, side by side', async () => {
    const situation = '&doelgroep=jongere&feit.ingeschreven=ja&feit.school=vo&feit.leeftijd=16-17'
    await browser.open(`${tables}${situation}`)
    expect(browser.text).to.contain('Vraagt eerst naar: Waar het over gaat')
    await browser.open(`${tables}${situation}&feit.hulpvraag=school`)
    expect(browser.text).to.contain('Concept en nu voor iedereen Aan zet: Mentor')
    expect(browser.page).to.match(/id="regel-nob-verwijsregel-n10" class="is-way"/)
    await change(rule, { lead: 'nob.role.ondersteuningsteam' })
    await browser.open(`${tables}${situation}&feit.hulpvraag=school`)
    expect(browser.text).to.contain('Hier verandert het concept iets.')
    expect(browser.text).to.match(/Concept Aan zet: (?!Mentor).* Nu voor iedereen Aan zet: Mentor/)
  })

  it('decides a situation by the rules of the draft, and says so where they lead nowhere', async () => {
    const { store } = server.publications
    const asked = { audience: 'professional', profile: { ingeschreven: ['ja'] } } as const
    const decided = async () =>
      tryOn(readRuleBook(await store.draft()), asked, 'noordoost-brabant', '2026-11-26')
    expect((await decided())?.kind).to.equal('ask')
    await change('landelijk/verwijsregels.json#landelijk.verwijsregel.ingeschreven', {
      status: 'vervallen',
    })
    expect(await decided()).to.equal(null)
    await browser.open(`${tables}&doelgroep=jongere&feit.ingeschreven=ja`)
    expect(browser.text).to.contain('Niemand is aan zet: de regels sluiten niet.')
  })

  it('shows what comes on top, and the facts, each with its form', async () => {
    await browser.open('/beheer/regels/bijregels?regio=noordoost-brabant')
    expect(browser.page).to.contain('/beheer/kennis/lees?naam=noordoost-brabant%2Fbijregels.json')
    await browser.open('/beheer/regels/feiten')
    expect(browser.page).to.contain('/beheer/kennis/lees?naam=verwijzen%2Ffeiten.json%23leeftijd')
  })

  it('lets who may only read change nothing', async () => {
    const other = await benchServer('lezer')
    const reader = await signedIn(other)
    await reader.open(page(rule))
    expect(reader.page).to.contain('<fieldset').and.not.to.contain('Sla op in het concept')
    await reader.send('/beheer/regels/regel', formOf(reader.page))
    expect(reader.status).to.equal(403)
    await other.stop()
  })

  it('knows no rule that is none', async () => {
    for (const name of ['', 'x', 'noordoost-brabant/roles.json#nob.role.mentor']) {
      await browser.open(page(name))
      expect(browser.status).to.equal(404)
    }
  })
})
