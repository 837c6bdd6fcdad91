import { expect } from 'chai'
import { playCase } from '../../../adapters/evaluate/play-case.js'
import { createMemoryStore } from '../../../adapters/memory/memory-store.js'
import { ownCases } from '../../../adapters/publications/case-files.js'
import { changeEntry } from '../../../adapters/publications/change-entry.js'
import { readEntry } from '../../../adapters/publications/edit.js'
import { phraseExpression } from '../../../adapters/publications/own-cases.js'
import { createBot } from '../../../bot/create-bot.js'
import { fieldAt, type Json } from '../../../knowledge/publication/json.js'
import type { StaffBrowser } from '../balie/support/staff-browser.js'
import { type BenchServer, benchServer } from './support/bench-server.js'
import { signedIn } from './support/signed-in.js'

const path = '/beheer/gesprek'
const mail = 'noordoost-brabant/contacts.json#nob.contact.jongerenaanpak-mail'
const jobcoach = 'landelijk/roles.json#landelijk.role.jobcoach'
const hand = { by: 'els', at: new Date('2026-11-26T10:00:00Z') }

describe('the conversation with the draft', function () {
  this.timeout(120_000)

  let server: BenchServer
  let browser: StaffBrowser
  before(async () => {
    server = await benchServer()
    browser = await signedIn(server)
  })
  beforeEach(async () => {
    await browser.open(path)
    await browser.send(`${path}/begin`, { doe: 'begin' })
  })
  after(() => server.stop())

  const say = (text: string) => browser.send(path, { tekst: text })
  const stored = async (name: string) => (await readEntry(server.publications.store, name)).value
  const questions = async () =>
    fieldAt(await stored(jobcoach), ['facets', 'what', 'questions']) as Json[] | undefined
  const change = (name: string, from: string, to: string) =>
    changeEntry(
      server.publications.store,
      name,
      (value) => JSON.parse(JSON.stringify(value).replaceAll(from, to)),
      '',
      hand,
    )
  const choose = (turn: number) =>
    browser.open(`${path}/had?beurt=${turn}&onderdeel=${encodeURIComponent(jobcoach)}&facet=what`)
  const right = { beurt: '0', onderdeel: jobcoach, facet: 'what' }

  it('shows the whole conversation, with why each answer is what it is', async () => {
    await say('wat is het mailadres van de jongerenaanpak')
    await say('wie betaalt de jobcoach')
    const { text, page } = browser
    expect(text.indexOf('Jij: wat is het mailadres')).to.be.below(text.indexOf('Jij: wie betaalt'))
    expect(text).to.contain('jongerenaanpak@noordoostbrabantwerkt.nl')
    expect(text).to.match(/Onderdeel .* Beantwoordt Hoe bereik je het\? Zekerheid \d+%/)
    expect(page).to.contain(`/beheer/kennis/lees?naam=${encodeURIComponent(mail)}`)
    expect(text).not.to.contain('Hier zegt het concept iets anders')
  })

  it('names the rules behind a referral, each with its page', async () => {
    await say('jongere van 17 met vo verzuimt veel, wie is aan zet?')
    expect(browser.text).to.contain('Soort antwoord verwijzing')
    expect(browser.page).to.contain('/beheer/regels/regel?naam=')
  })

  it('goes on with what was said before, also when the draft changes meanwhile', async () => {
    await say('wat is een jobcoach')
    await change(mail, 'jongerenaanpak@', 'nieuw@')
    await say('wat is het mailadres van de jongerenaanpak')
    expect(browser.text).to.contain('Jij: wat is een jobcoach').and.to.contain('nieuw@')
    expect(browser.text).to.contain('Hier zegt het concept iets anders dan mensen nu te horen')
    expect(browser.text).to.match(/Nu voor iedereen .*jongerenaanpak@noordoostbrabantwerkt\.nl/)
    await change(mail, 'nieuw@', 'jongerenaanpak@')
  })

  it('says which faults keep the draft from answering, each with a link, and goes on later', async () => {
    await change(mail, 'nob.organisation.', 'nob.organisation.bestaat-niet-')
    await say('wat is een jobcoach')
    expect(browser.text).to.contain('Het concept kan zo niet antwoorden.')
    expect(browser.page).to.contain(`/beheer/kennis/lees?naam=${encodeURIComponent(mail)}`)
    expect(browser.text).to.contain('Nu voor iedereen')
    await change(mail, 'bestaat-niet-', '')
    await browser.send(`${path}/begin`, { doe: 'nog-eens', regio: 'noordoost-brabant' })
    expect(browser.text).to.contain('Jij: wat is een jobcoach')
    expect(browser.text).not.to.contain('kan zo niet antwoorden')
  })

  it('begins anew as another person', async () => {
    await say('wat is een jobcoach')
    const who = { doelgroep: 'jongere', regio: 'rijk-van-nijmegen', taal: 'en', doe: 'begin' }
    await browser.send(`${path}/begin`, who)
    expect(browser.text).to.contain('Er is nog niets gezegd.').and.not.to.contain('Jij: wat is')
    await say('what is a jobcoach')
    expect(browser.page).to.contain('<option value="rijk-van-nijmegen" selected>')
    expect(browser.text).to.match(/Concept .*\b(you|work)\b/)
  })

  it('makes an example question of what was said, holds the talk anew, and undoes it', async () => {
    const before = await questions()
    await say('wie zit er naast me op de werkvloer mee te kijken')
    await browser.open(`${path}/had?beurt=0&zoek=jobcoach`)
    expect(browser.page).to.contain(encodeURIComponent(jobcoach))
    await choose(0)
    expect(browser.text).to.contain('Het goede antwoord: Jobcoach, wat is het?')
    const vraag = 'wie zit er naast me op de werkvloer mee te kijken 0612345678'
    await browser.send(`${path}/voorbeeld`, { ...right, vraag })
    expect(browser.text).to.contain('De vraag staat nu als voorbeeld bij Jobcoach')
    expect(browser.text).to.contain('De jobcoach ondersteunt')
    const after = await questions()
    expect(after?.length).to.equal((before?.length ?? 0) + 1)
    expect(after?.at(-1)).not.to.contain('0612345678')
    await browser.send(`${path}/ongedaan`, { nummer: '0' })
    expect(browser.text).to.contain('Het is ongedaan gemaakt.')
    expect(await questions()).to.deep.equal(before)
  })

  it('makes a case that is replayed at every publication, and undoes it', async () => {
    const { store, live } = server.publications
    await say('wat is een jobcoach')
    await choose(0)
    await browser.send(`${path}/toets`, { ...right, eigen: 'dit staat er niet in' })
    expect(browser.status).to.equal(422)
    expect(browser.text).to.contain('Kies woorden die in het goede antwoord staan')
    await browser.send(`${path}/toets`, { ...right, eigen: 'ondersteunt jongeren' })
    expect(browser.text).to.contain('De toets is gemaakt')
    const [item] = ownCases(server.casesDir, store, { write: () => {} })
    expect(item).to.deep.include({ id: 'eigen-1', turns: ['wat is een jobcoach'] })
    const bot = createBot({
      ...{ store: createMemoryStore(), log: { write: () => {} }, knowledge: live.current },
    })
    expect(item && (await playCase(item, bot)).right).to.equal(true)
    await browser.open(`${path}/toetsen`)
    expect(browser.text).to.contain('Moet erin staan: “ondersteunt jongeren”')
    await browser.send(`${path}/toetsen`, { weg: 'eigen-1' })
    expect(browser.text).to.contain('Er zijn nog geen eigen toetsen.')
    expect(store.bench.cases).to.deep.equal([])
  })

  it('takes the words of a case for words alone', () => {
    const phrase = 'kost € 5,- (per uur) [a/b]?'
    expect(new RegExp(phraseExpression(phrase), 'iu').test(`Het ${phrase}\nklopt`)).to.equal(true)
    expect(new RegExp(phraseExpression('a.b'), 'iu').test('axb')).to.equal(false)
    expect(new RegExp(phraseExpression('een twee'), 'iu').test('een\n twee')).to.equal(true)
  })

  it('shows scripts in what is said as text, and takes nothing empty or endless', async () => {
    await say('<script>alert(1)</script>')
    expect(browser.page).not.to.contain('<script>alert')
    await say('   ')
    expect(browser.text).to.contain('Vul in wat je wilt zeggen.')
    await say('a'.repeat(2001))
    expect(browser.text).to.contain('Dat is te lang.')
  })

  it('lets who may only read talk, and change nothing', async () => {
    const other = await benchServer('lezer')
    const reader = await signedIn(other)
    await reader.open(path)
    await reader.send(path, { tekst: 'wat is een jobcoach' })
    expect(reader.text).to.contain('Jij: wat is een jobcoach')
    expect(reader.text).not.to.contain('Dit had iets anders moeten zijn')
    await reader.send(`${path}/voorbeeld`, { ...right, vraag: 'wat doet die' })
    expect(reader.status).to.equal(403)
    await other.stop()
  })
})
