import { expect } from 'chai'
import { tokensFor } from '../../../adapters/staff-pages/build-style.js'
import { html } from '../../../adapters/staff-pages/markup.js'
import { webServer } from '../support/web-server.js'

describe('the pages of people who work with it', () => {
  it('make everything safe that is put in, and leave out what is not there', () => {
    const name = '<img src=x onerror="alert(1)">'
    expect(
      html`<p title="${name}">${[name, html`<b>${1}</b>`]}${null}${false}${undefined}</p>`.text,
    ).to.equal(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;">' +
        '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;<b>1</b></p>',
    )
  })

  it('take of a theme only the tokens that they use, and those that these use', () => {
    const theme = '.theme {\n  --a: var(--b);\n  --b: 1px;\n  /* --c: 3px; */\n  --d: 2px;\n}'
    expect(tokensFor('p { margin: var(--a) var( --c); }', theme)).to.equal(
      '--a:var(--b);\n--b:1px;',
    )
  })

  it('have one style sheet and one script of their own, which a browser keeps', async () => {
    const server = await webServer()
    for (const [path, type] of [
      ['/medewerkers.css', 'text/css'],
      ['/medewerkers.js', 'text/javascript'],
    ]) {
      const first = await fetch(server.address + path)
      expect(first.headers.get('content-type')).to.include(type)
      const css = await first.text()
      expect(css).to.not.match(/url\((?!["']?data:)|@import/)
      const known = { 'if-none-match': first.headers.get('etag') ?? '' }
      expect((await fetch(server.address + path, { headers: known })).status).to.equal(304)
    }
    await server.stop()
  })
})
