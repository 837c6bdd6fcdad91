import { expect } from 'chai'
import { readSettings } from '../../../adapters/settings.js'

const SMTP_URL = 'smtps://wij%40x:p%3As@mail.regio.example:4650'

describe('mail settings', () => {
  it('are none where no server is named', () => {
    expect(readSettings({}).mail).to.equal(null)
  })

  it('hold a server, a login and who it is from', () => {
    expect(
      readSettings({ SMTP_URL, MAIL_FROM: '"De Wijzer" <w@regio.example>' }).mail,
    ).to.deep.equal({
      host: 'mail.regio.example',
      port: 4650,
      isTls: true,
      login: { user: 'wij@x', pass: 'p:s' },
      from: { name: 'De Wijzer', address: 'w@regio.example' },
    })
  })

  it('take a plain address, and a server without login', () => {
    const { mail } = readSettings({ SMTP_URL: 'smtp://[::1]:2525', MAIL_FROM: 'w@regio.example' })
    expect(mail).to.deep.include({ host: '::1', login: null })
    expect(mail?.from).to.deep.equal({ name: '', address: 'w@regio.example' })
  })

  const faulty: readonly Record<string, string>[] = [
    { SMTP_URL: 'mail.regio.example', MAIL_FROM: 'w@regio.example' },
    { SMTP_URL: 'https://mail.regio.example', MAIL_FROM: 'w@regio.example' },
    { SMTP_URL },
    { SMTP_URL, MAIL_FROM: 'De Wijzer' },
    { SMTP_URL, MAIL_FROM: 'a@b.example, c@d.example' },
    { SMTP_URL, MAIL_FROM: 'x\r\nBcc: boef@e.example <w@regio.example>' },
  ]
  for (const env of faulty) {
    it(`refuse ${JSON.stringify(env)}`, () => {
      expect(() => readSettings(env))
        .to.throw()
        .with.property('code', 'setting-invalid')
    })
  }
})
