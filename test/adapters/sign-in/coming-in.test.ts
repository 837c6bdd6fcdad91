import { expect } from 'chai'
import { balieServer } from '../balie/support/balie-server.js'
import { administrator, StaffBrowser } from '../balie/support/staff-browser.js'
import type { WebServer } from '../support/web-server.js'

describe('signing in by the link of a start', () => {
  let server: WebServer
  beforeEach(async () => {
    server = await balieServer()
  })
  afterEach(() => server.stop())

  it('uses the link up by its button alone, and once', async () => {
    const scanner = new StaffBrowser(server.address)
    await scanner.open(server.signInLink)
    await scanner.open(server.signInLink)
    expect(scanner.text).to.include('Aanmelden als beheerder')

    const person = await administrator(server)
    expect(person.url).to.equal(`${server.address}/balie`)
    await person.send(server.signInLink)
    expect(person.status).to.equal(200)

    await scanner.send(server.signInLink)
    expect(scanner.status).to.equal(404)
    expect(scanner.text).to.include('Deze link werkt niet meer')
  })

  it('ends the link after twelve hours', async () => {
    server.later(12 * 60)
    const late = new StaffBrowser(server.address)
    await late.open(server.signInLink)
    expect(late.text).to.include('Deze link werkt niet meer')
  })

  it('begins under another id, and ends with it', async () => {
    const person = new StaffBrowser(server.address)
    await person.open(server.signInLink)
    const before = person.cookies
    await person.send(server.signInLink)
    const known = new Headers({ cookie: before })
    const stolen = await fetch(`${server.address}/balie`, { headers: known, redirect: 'manual' })
    expect(stolen.status).to.equal(303)

    const own = new Headers({ cookie: person.cookies })
    await person.send('/afmelden')
    expect(person.text).to.include('Je bent afgemeld.')
    const left = await fetch(`${server.address}/balie`, { headers: own, redirect: 'manual' })
    expect(left.headers.get('location')).to.include('/aanmelden')
  })

  it('signs out who does nothing for half an hour, and everybody after a working day', async () => {
    const person = await administrator(server)
    server.later(29)
    await person.open('/balie')
    expect(person.url).to.equal(`${server.address}/balie`)
    server.later(31)
    const referer = `${server.address}/balie/h1`
    await person.send('/balie/h1', { doe: 'accept' }, { referer })
    expect(person.text).to.include('Je was afgemeld, dus er is niets veranderd.')
    expect(person.url).to.match(/naar=%2Fbalie%2Fh1$/)
    await person.send('/balie/h1', { doe: 'accept' }, { referer: 'http://[' })
    expect(person.url).to.match(/naar=%2Fbalie$/)
  })

  it('keeps nobody in for longer than eight hours', async () => {
    const person = await administrator(server)
    for (let half = 0; half < 19; half += 1) {
      server.later(25)
      await person.open('/balie')
    }
    expect(person.url).to.equal(`${server.address}/balie`)
    server.later(25)
    await person.open('/balie')
    expect(person.url).to.include('/aanmelden')
  })

  it('takes no form of another site, nor one without the token of the session', async () => {
    const person = await administrator(server)
    await person.open('/balie/h1')
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      await person.open('/balie/h1')
      await person.send('/balie/h1', { doe: 'accept' }, headers)
      expect(person.status, JSON.stringify(headers)).to.equal(403)
    }
    for (const csrf of ['', 'x'.repeat(43)]) {
      await person.send('/balie/h1', { doe: 'accept', csrf })
      expect(person.status).to.equal(403)
    }
    const asJson = await fetch(`${server.address}/balie/h1`, {
      method: 'POST',
      headers: { cookie: person.cookies, 'content-type': 'text/plain' },
      body: 'doe=accept',
    })
    expect(asJson.status).to.equal(415)
    await person.open('/balie/h1')
    expect(person.text).to.include('Wacht op de balie')
    await person.send('/balie/h1', { doe: 'accept' }, { origin: server.address })
    expect(person.text).to.include('Je hebt dit opgepakt.')
  })

  it('lets nobody guess for long', async () => {
    const thief = new StaffBrowser(server.address)
    const said = new Set<number>()
    for (let count = 0; count < 70; count += 1) {
      await thief.open(`/aanmelden/${'a'.repeat(40)}${count}`)
      said.add(thief.status)
    }
    expect([...said]).to.deep.equal([404, 429])
    expect(thief.text).to.include('Wacht een minuut')
    server.later(2)
    await thief.open(server.signInLink)
    expect(thief.status).to.equal(200)
  })

  it('leads only to pages of its own', async () => {
    const person = await administrator(server)
    for (const [naar, leads] of [
      ['/balie/h1', '/balie/h1'],
      ['https://evil.example', '/balie'],
      ['//evil.example', '/balie'],
      ['/balie//evil.example', '/balie'],
      ['/\\evil.example', '/balie'],
      ['javascript:alert(1)', '/balie'],
    ] as const) {
      await person.open(`/aanmelden?naar=${encodeURIComponent(naar)}`)
      expect(person.page, naar).to.include(`href="${leads}">Ga verder`)
    }
  })

  it('marks its cookie so that no script and no other site gets it', async () => {
    const plain = await fetch(`${server.address}/aanmelden`)
    expect(plain.headers.get('set-cookie')).to.match(
      /^doorstroomwijzer=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const behind = await balieServer({ env: { TRUST_PROXY: 'true' } })
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'wijzer.example.nl' }
    const secure = await fetch(`${behind.address}/aanmelden`, { headers })
    expect(secure.headers.get('set-cookie')).to.match(
      /^__Host-doorstroomwijzer=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
    expect(secure.headers.get('content-security-policy')).to.include("default-src 'none'")
    await behind.stop()
  })
})
