import { expect } from 'chai'
import { contactAction } from '../../../adapters/cards/contact-action.js'
import type { ContactLine } from '../../../dialogs/reply.js'

const url = (channel: ContactLine['channel'], value: string) =>
  contactAction({ label: 'X', channel, value })?.url

describe('contactAction', () => {
  it('dials numbers however they are written', () => {
    expect(url('phone', '+31 (0)412 12.34')).to.equal('tel:+314121234')
    expect(url('phone', '(0412) 12 34')).to.equal('tel:04121234')
    expect(url('phone', '112')).to.equal('tel:112')
    expect(url('phone', 'vraag de balie')).to.equal(undefined)
  })

  it('opens only https', () => {
    expect(url('web', 'www.113.nl')).to.equal('https://www.113.nl/')
    expect(url('chat', 'https://www.113.nl/chat')).to.equal('https://www.113.nl/chat')
    for (const value of [
      'http://a.nl',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'geen adres',
    ]) {
      expect(url('web', value), value).to.equal(undefined)
    }
  })

  it('mails one address and nothing else', () => {
    expect(url('email', 'a@b.nl')).to.equal('mailto:a@b.nl')
    expect(url('email', 'a@b.nl?bcc=c@d.nl')).to.equal(undefined)
  })
})
