import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { sendWidget } from '../../../adapters/pages/widget-script.js'
import { rawRequest } from '../support/raw-request.js'
import { type WebServer, webServer } from '../support/web-server.js'

const KILOBYTE = 1024

describe('/widget.js', () => {
  let server: WebServer
  before(async () => {
    server = await webServer()
  })

  it('is small enough for a phone: at most 40 kB over the line', async () => {
    const script = await (await fetch(`${server.address}/widget.js`)).text()
    expect(gzipSync(script).length)
      .to.be.below(40 * KILOBYTE)
      .and.above(4 * KILOBYTE)
  })

  it('names no other address than those it may send people to', async () => {
    const script = await (await fetch(`${server.address}/widget.js`)).text()
    expect(script.match(/https?:\/\/[\w.-]+/g)).to.deep.equal(['https://www.buienradar.nl'])
    expect(script).to.not.match(/document\.cookie|innerHTML|localStorage|\beval\(/)
  })

  it('may be used by any site, and asked for anew after a few minutes', async () => {
    const response = await fetch(`${server.address}/widget.js`)
    expect(response.headers.get('content-type')).to.equal('text/javascript; charset=utf-8')
    expect(response.headers.get('cross-origin-resource-policy')).to.equal('cross-origin')
    expect(response.headers.get('cache-control')).to.equal('public, max-age=300')
    const tag = response.headers.get('etag') ?? ''

    for (const match of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await fetch(`${server.address}/widget.js`, {
        headers: { 'if-none-match': match },
      })
      expect(again.status, match).to.equal(304)
    }
    const newer = await fetch(`${server.address}/widget.js`, {
      headers: { 'if-none-match': '"other"' },
    })
    expect(newer.status).to.equal(200)
  })

  it('comes packed to who can unpack it, and plain to who cannot', async () => {
    const plain = await rawRequest(
      server.address,
      'GET /widget.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: gzip;q=0\r\n\r\n',
    )
    expect(plain)
      .to.include('doorstroomwijzer')
      .and.to.not.match(/content-encoding/i)
    const packed = await rawRequest(
      server.address,
      'HEAD /widget.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: br, gzip\r\n\r\n',
    )
    expect(packed).to.match(/content-encoding: gzip/i)
  })

  it('says how to build it where it is not there', () => {
    expect(() => sendWidget('/nowhere/widget.js'))
      .to.throw(/\/nowhere\/widget\.js \(ENOENT\)/)
      .with.property('code', 'widget-not-built')
  })
})
