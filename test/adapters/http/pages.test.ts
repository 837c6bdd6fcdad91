import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { type ChildServer, childServer } from '../support/child-server.js'

describe('pages', () => {
  let server: ChildServer
  before(async () => {
    server = await childServer({ DANGEROUSLY_ALLOW_UNAUTHENTICATED: '' })
  })
  after(() => server.end())

  it('shows a Dutch start page that loads nothing from elsewhere', async () => {
    const response = await fetch(server.address)
    const page = await response.text()

    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8')
    expect(page).to.include('<html lang="nl">').and.to.include('npm run chat')
    expect(page).to.include('<a href="/balie">Ga naar je overdrachten</a>')
    expect(page).to.not.match(/<img|@import|url\(|src="(?!\/)/)
    expect(page.match(/<script[^>]*>/g)).to.deep.equal([
      '<script src="/widget.js" data-region="noordoost-brabant" defer>',
    ])
    expect(page.match(/<article>/g)).to.have.length(3)
    expect(
      page.match(/<article>.*?<\/article>/g)?.map((part) => part.split('<li>').length - 1),
    ).to.deep.equal([3, 3, 3])
  })

  it('allows on the page only its own style sheet', async () => {
    const response = await fetch(server.address)
    const style = /<style>([\s\S]*)<\/style>/.exec(await response.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')

    const policy = response.headers.get('content-security-policy')
    expect(policy).to.include("default-src 'none'").and.to.include(`'sha256-${hash}'`)
  })

  it('has a page that is nothing but the conversation', async () => {
    for (const [path, region, audience] of [
      ['/chat', 'noordoost-brabant', 'jongere'],
      ['/chat?voor=professional&regio=landelijk', 'landelijk', 'professional'],
      ['/chat?voor=%22%3E&regio=%22%3E', 'noordoost-brabant', 'jongere'],
    ]) {
      const response = await fetch(server.address + path)
      expect(await response.text(), path).to.include(
        `<script src="/widget.js" data-mode="page" data-region="${region}" data-audience="${audience}" defer>`,
      )
      const policy = response.headers.get('content-security-policy')
      expect(policy).to.include("default-src 'none'").and.to.include("script-src 'self'")
    }
  })

  it('answers everything with strict headers and no word about its software', async () => {
    for (const path of ['/', '/healthz', '/nowhere']) {
      const { headers } = await fetch(server.address + path)
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('content-security-policy')).to.include("frame-ancestors 'none'")
      expect(headers.get('referrer-policy')).to.equal('no-referrer')
      expect(headers.get('permissions-policy')).to.include('camera=()')
      expect(headers.has('server')).to.equal(false)
    }
  })

  it('says that it is well', async () => {
    const response = await fetch(`${server.address}/healthz`)
    expect(await response.json()).to.deep.equal({ status: 'ok' })
    expect((await fetch(`${server.address}/healthz`, { method: 'HEAD' })).status).to.equal(200)
  })

  it('has no /api/messages where no channel is set', async () => {
    const response = await fetch(`${server.address}/api/messages`, { method: 'POST', body: '{}' })
    expect(response.status).to.equal(404)
    expect(await response.json()).to.have.nested.property('error.code', 'not-found')
    expect(server.log()).to.include('"messages":"off"')
  })
})
