import { expect } from 'chai'
import { ownDisk } from '../../../adapters/handover/disk.js'
import { createDeskLinks } from '../../../adapters/sign-in/desk-links.js'
import { openLinkTokens } from '../../../adapters/sign-in/open-link-tokens.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const now = new Date('2026-11-20T12:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
const purpose = { kind: 'overdracht', handover: 'h1', desk: 'd1', as: null } as const

describe('links for one time', () => {
  it('open what they were made for, until they are used or too old', async () => {
    const tokens = await openLinkTokens(await temporaryFolder())
    const token = tokens.make(purpose, now)
    expect(tokens.check(token, later(6))).to.deep.equal({ kind: 'good', purpose })
    expect(tokens.check(token, later(7))).to.deep.equal({ kind: 'expired' })
    expect(await tokens.use(token, now)).to.deep.equal({ kind: 'good', purpose })
    expect(tokens.check(token, now)).to.deep.equal({ kind: 'used' })
    expect(await tokens.use(token, now)).to.deep.equal({ kind: 'used' })
  })

  it('are used once, also by two at once', async () => {
    const tokens = await openLinkTokens(await temporaryFolder())
    const token = tokens.make(purpose, now)
    const both = await Promise.all([tokens.use(token, now), tokens.use(token, now)])
    expect(both.map(({ kind }) => kind).sort()).to.deep.equal(['good', 'used'])
  })

  it('stay used, and stay good, over a restart', async () => {
    const folder = await temporaryFolder()
    const first = await openLinkTokens(folder)
    const [one, other] = [first.make(purpose, now), first.make(purpose, now)]
    await first.use(one, now)
    const second = await openLinkTokens(folder)
    expect(second.check(one, now).kind).to.equal('used')
    expect(second.check(other, now).kind).to.equal('good')
    const kept = await ownDisk.read(`${folder}/used-links.json`)
    expect(kept).to.not.include(one.slice(0, 20)).and.to.not.include('h1')
  })

  it('know no sign of theirs that was changed, added or spelled otherwise', async () => {
    const tokens = await openLinkTokens(await temporaryFolder())
    const token = tokens.make(purpose, now)
    const [body = '', signature = ''] = token.split('.')
    const forged = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('"h1"', '"h2"'),
    ).toString('base64url')
    for (const other of [
      ...['', '.', 'x', body, `${body}.`, `.${signature}`],
      `${forged}.${signature}`,
      `${token}=`,
      `${token}.x`,
      ` ${token}`,
      `${body}.${signature.slice(0, -2)}`,
    ]) {
      expect(tokens.check(other, now), other).to.deep.equal({ kind: 'unknown' })
    }
    const elsewhere = await openLinkTokens(await temporaryFolder())
    expect(elsewhere.check(token, now).kind).to.equal('unknown')
  })

  it('hold a token only where people cannot sign in with their organisation', async () => {
    const tokens = await openLinkTokens(await temporaryFolder())
    const base = () => 'https://wijzer.example.nl'
    const plain = createDeskLinks(tokens, base, true).linkFor('h1', 'd1', now)
    expect(plain).to.equal('https://wijzer.example.nl/balie/h1')
    const proof = new URL(createDeskLinks(tokens, base, false).linkFor('h1', 'd1', now))
    expect(proof.pathname).to.equal('/balie/h1')
    expect(tokens.check(proof.searchParams.get('t') ?? '', now)).to.deep.equal({
      kind: 'good',
      purpose,
    })
  })
})
