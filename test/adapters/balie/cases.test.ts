import { expect } from 'chai'
import { handoverRequest } from '../../support/handover-request.js'
import { balieServer } from './support/balie-server.js'
import { administrator, StaffBrowser } from './support/staff-browser.js'

describe('the desk page', () => {
  it('goes from asked to finished by one tap each, and says what happened', async () => {
    const server = await balieServer()
    const desk = await administrator(server)
    expect(desk.text).to.include('Wacht op de balie (1)').and.to.include('Overdracht QK2M7')
    expect(desk.page).to.not.include('Sam')

    await desk.open('/balie/h1')
    expect(desk.text).to.include('Sam').and.to.include('Ik zoek werk met een opleiding erbij.')
    expect(desk.page).to.include('href="tel:0612345678"')

    await desk.send('/balie/h1', { doe: 'contact', balie: 'doorstroompunt-073' })
    expect(desk.text).to.include('Niemand heeft dit nog opgepakt')
    await desk.send('/balie/h1', { doe: 'accept', balie: 'doorstroompunt-073' })
    expect(desk.text).to.include('Je hebt dit opgepakt.')
    await desk.send('/balie/h1', { doe: 'accept', balie: 'doorstroompunt-073' })
    expect(desk.text).to.include('Dit stond al zo.')
    await desk.send('/balie/h1', { doe: 'contact', balie: 'doorstroompunt-073' })
    await desk.send('/balie/h1', { doe: 'finish:werk', balie: 'doorstroompunt-073' })
    expect(desk.text).to.include('Afgerond: werk.').and.to.not.include('Wat doe je?')
    await desk.send('/balie/h1', { doe: 'finish:school', balie: 'doorstroompunt-073' })
    expect(desk.text).to.include('Dit is al afgesloten (afgerond).')

    await desk.open('/balie')
    expect(desk.text).to.include('Hier wacht niets op je.')
    await desk.open('/balie?toon=afgesloten')
    expect(desk.text).to.include('Afgerond (1)')
    await server.stop()
  })

  it('lays back what was taken on by mistake', async () => {
    const server = await balieServer()
    const desk = await administrator(server)
    const balie = 'doorstroompunt-073'
    await desk.open('/balie/h1')
    await desk.send('/balie/h1', { doe: 'accept', balie })
    expect(desk.text).to.include('Toch niet ik: leg terug')
    await desk.send('/balie/h1', { doe: 'release', balie })
    expect(desk.text).to.include('Teruggelegd.').and.include('Ik pak dit op')
    await desk.send('/balie/h1', { doe: 'release', balie })
    expect(desk.text).to.include('Dit stond al zo.')
    await server.stop()
  })

  it('shows nothing of whom it was once it is taken back', async () => {
    const server = await balieServer({
      happened: async (store, at) => {
        await store.act('h1', { do: 'accept' }, { by: 'kim', at, desk: 'doorstroompunt-073' })
        const back = { do: 'withdraw', reason: 'ingetrokken' } as const
        await store.act('h1', back, { by: 'jongere', at, desk: null })
      },
    })
    const desk = await administrator(server)
    await desk.open('/balie/h1')
    expect(desk.text).to.include('Deze overdracht is ingetrokken.')
    expect(desk.text).to.not.match(/Sam|06 12|opleiding/)
    await desk.open('/balie/h1/tekst')
    expect(desk.url).to.match(/\/balie\/h1$/)
    await server.stop()
  })

  it('gives back with a reason, and asks for one that was left out', async () => {
    const server = await balieServer()
    const desk = await administrator(server)
    await desk.open('/balie/h1')
    await desk.send('/balie/h1', { doe: 'reject', reden: '', naar: '' })
    expect(desk.text).to.include('Er is nog niets gedaan.')
    const to = 'nob.organisation.doorstroompunt-073'
    await desk.send('/balie/h1', { doe: 'reject', reden: 'andere-gemeente', naar: to })
    expect(desk.text).to.include('Teruggegeven.').and.to.include('Niet voor deze balie')
    await desk.open('/balie/beheer')
    expect(desk.text).to.include('Woont in een gemeente waar wij niet voor zijn')
    await server.stop()
  })

  it('notes every reading before it shows a case, and none for the list', async () => {
    const server = await balieServer()
    const desk = await administrator(server)
    await desk.open('/balie')
    await desk.open('/balie/h1')
    expect(desk.text).to.include('Wie dit heeft bekeken (1)')
    await desk.open('/balie/h1/tekst')
    expect(desk.page).to.include('Overdracht QK2M7').and.to.include('Sam').and.to.not.include('<')
    await desk.open('/balie/h1')
    expect(desk.text).to.include('Wie dit heeft bekeken (3)')
    await server.stop()
  })

  it('says in words what is over its term, first things first, and pages through many', async () => {
    const requests = Array.from({ length: 60 }, (_, place) => ({
      id: `h${place}`,
      reference: `R${String(place).padStart(4, '0')}`,
    }))
    const server = await balieServer({ requests, ago: 14 * 24 * 60 })
    const desk = await administrator(server)
    expect(desk.text).to.include('Wacht op de balie (60)').and.to.include('Termijn voorbij.')
    expect(desk.page.match(/class="item is-late"/g)).to.have.length(25)
    await desk.open('/balie?pagina=3')
    expect(desk.page.match(/class="item is-late"/g)).to.have.length(10)
    expect(desk.text).to.include('Pagina 3 van 3').and.to.not.include('Volgende')
    await server.stop()
  })

  it('still says what happened once the personal data is gone', async () => {
    const server = await balieServer({ ago: 200 * 24 * 60 })
    const desk = await administrator(server)
    const isErased = () =>
      server.events.some(([, fields]) => JSON.stringify(fields).includes('erase'))
    while (!isErased()) await new Promise((resolve) => setTimeout(resolve, 20))
    await desk.open('/balie/h1')
    expect(desk.text).to.include('De persoonlijke gegevens zijn verwijderd.')
    expect(desk.text).to.include('Doorgegeven aan Doorstroompunt 073').and.to.not.include('Sam')
    expect(desk.text).to.not.include('Wat doe je?')
    await desk.open('/balie/h1/tekst')
    expect(desk.url).to.match(/\/balie\/h1$/)
    await server.stop()
  })

  it('shows nothing of what was left out: no kind of question, no rule, no language', async () => {
    const rule = 'landelijk.verwijsregel.doorstroompunt-18-22'
    const server = await balieServer({ requests: [{ question: null, rule }] })
    const desk = await administrator(server)
    for (const path of ['/balie/h1', '/balie/h1/tekst']) {
      await desk.open(path)
      expect(desk.page, path).to.not.match(/verwijsregel|(?:<dt>|^)(?:Regel|Vraag|Taal)\b/m)
    }
    await server.stop()
  })

  it('tells how to reach the professional of a case, and not that somebody is nameless', async () => {
    const professional = { name: 'Robin, mentor', reach: '0412 123456' }
    const personal = {
      ...handoverRequest().personal,
      ...{ name: '', professional, reach: { how: 'geen', value: '' } as const },
    }
    const server = await balieServer({ requests: [{ who: 'professional', personal }] })
    const desk = await administrator(server)
    for (const path of ['/balie/h1', '/balie/h1/tekst']) {
      await desk.open(path)
      expect(desk.text, path).to.include('Robin, mentor').and.include('0412 123456')
      expect(desk.text, path).to.include('Vraag van de professional')
      expect(desk.text, path).to.not.match(/naamloos|Wil niet worden|Initialen|eigen woorden/)
    }
    await server.stop()
  })

  it('puts first what may not wait, and gives it back only once somebody was spoken to', async () => {
    const personal = { ...handoverRequest().personal, urgent: true }
    const server = await balieServer({ requests: [{}, { id: 'h2', reference: 'ANDER', personal }] })
    const desk = await administrator(server)
    expect(desk.text).to.include('Kan niet wachten (1)')
    expect(desk.text.indexOf('ANDER')).to.be.below(desk.text.indexOf('QK2M7'))
    await desk.open('/balie/h2/tekst')
    expect(desk.text).to.include('Dit kan niet wachten').and.include('0800-2000')
    await desk.open('/balie/h2')
    expect(desk.text).to.include('Dit kan niet wachten').and.include('0800-2000')
    const back = { doe: 'reject', reden: 'andere-taak', naar: '', balie: 'doorstroompunt-073' }
    await desk.send('/balie/h2', back)
    expect(desk.text).to.include('Er is nog niets gedaan. Deze jongere vertelde over gevaar.')
    await desk.send('/balie/h2', { ...back, gesproken: 'ja' })
    expect(desk.text).to.include('Teruggegeven.')
    await desk.open('/balie/h1')
    expect(desk.text).to.not.include('gevaar')
    await server.stop()
  })

  it('does not tell a case of another desk from one that is not there', async () => {
    const server = await balieServer()
    const desk = await administrator(server)
    await desk.open('/balie/h2')
    expect(desk.status).to.equal(404)
    const visitor = new StaffBrowser(server.address)
    await visitor.open('/balie/h1')
    expect(visitor.url).to.include('/aanmelden?naar=%2Fbalie%2Fh1')
    const there = visitor.text
    await visitor.open('/balie/h2')
    expect(visitor.text).to.equal(there)
    await server.stop()
  })
})
