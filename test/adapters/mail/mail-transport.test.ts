import { expect } from 'chai'
import { mailTransport, smtpOptions } from '../../../adapters/mail/mail-transport.js'
import { readSettings } from '../../../adapters/settings.js'
import type { HandoverDesk } from '../../../knowledge/handover/desk.js'
import { kim, type OutboxRound, outboxRound } from '../handover/support/outbox-round.js'
import { endSmtpPeers, type SmtpPeer, smtpPeer } from '../support/smtp-peer.js'

const to = 'balie@doorstroompunt.example'
const desk: Partial<HandoverDesk> = { channels: [{ kind: 'mail', to }] }

function settingsOf(url: string) {
  const { mail } = readSettings({
    SMTP_URL: url,
    MAIL_FROM: 'Doorstroomwijzer <wijzer@regio.example>',
  })
  if (mail === null) throw new Error('no mail')
  return mail
}

function decoded(source: string): string {
  return Buffer.from(
    source
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}

describe('notices by mail', () => {
  let smtp: SmtpPeer
  let round: OutboxRound

  const begin = async (parts: Partial<HandoverDesk> = desk, url = smtp.url) => {
    round = await outboxRound([parts], () => ({ mail: mailTransport(settingsOf(url)) }))
  }
  beforeEach(async () => {
    smtp = await smtpPeer()
  })
  afterEach(async () => {
    await round.end()
    await endSmtpPeers()
  })

  it('say that something waits, and nothing of whom it is about', async () => {
    await begin()
    await round.request()
    await round.outbox.tick()
    const [mail] = smtp.mails
    const words = decoded(mail?.source ?? '')
    expect(mail?.to).to.deep.equal([to])
    expect(words).to.match(/^Auto-Submitted: auto-generated/m)
    for (const part of ['Er wacht een overdracht', 'maandag 30 november, 10.00 uur', 'werk']) {
      expect(words).to.include(part)
    }
    expect(words).to.include('https://wijzer.example/balie/h1')
    for (const secret of ['Sam', '06 12', 'opleiding erbij', '18 tot']) {
      expect(words).to.not.include(secret)
    }
    expect(round.store.index.notices.size).to.equal(0)
  })

  it('wait, ever longer, while the server is down, and go once it is up', async () => {
    await begin()
    await smtp.down()
    await round.request()
    await round.outbox.tick()
    for (const minutes of [1, 5, 30]) await round.later(minutes)
    expect(round.log.filter(({ event }) => event === 'notice.failed')).to.have.length(4)
    await smtp.up()
    await round.later(60)
    expect(smtp.mails).to.have.length(1)
    expect(round.dead()).to.deep.equal([])
  })

  it('are not hurried: a pause of 5 s doubles up to an hour', async () => {
    await begin()
    smtp.refuseMail = 451
    await round.request()
    await round.outbox.tick()
    const tries = () => round.log.filter(({ event }) => event === 'notice.failed').length
    await round.later(4.9 / 60)
    expect(tries()).to.equal(1)
    await round.later(0.2 / 60)
    expect(tries()).to.equal(2)
    await round.later(9.8 / 60)
    expect(tries()).to.equal(2)
    await round.later(0.3 / 60)
    expect(tries()).to.equal(3)
  })

  it('come through a passing refusal (4xx)', async () => {
    await begin()
    smtp.refuseAddress = 450
    await round.request()
    await round.outbox.tick()
    smtp.refuseAddress = null
    await round.later(1)
    expect(smtp.mails).to.have.length(1)
  })

  it('are given up at once where the address does not exist, and go when asked for again', async () => {
    await begin()
    smtp.refuseAddress = 550
    await round.request()
    await round.outbox.tick()
    expect(round.dead()).to.deep.equal(['mail-550'])
    smtp.refuseAddress = null
    await round.later(600)
    expect(smtp.mails).to.deep.equal([])
    await round.again()
    expect(round.dead()).to.deep.equal(['mail-550'])
    const [key = ''] = round.store.index.notices.keys()
    const base = { at: round.clock().toISOString(), by: 'beheer', notices: [] }
    await round.store.append({ ...base, type: 'notice-retried', key })
    await round.outbox.tick()
    expect(smtp.mails).to.have.length(1)
    expect(round.dead()).to.deep.equal([])
  })

  it('are given up after two days, with the last reason', async () => {
    await begin()
    smtp.refuseMail = 451
    await round.request()
    for (let hours = 0; hours < 50; hours += 2) await round.later(120)
    expect(round.dead()).to.deep.equal(['mail-451'])
  })

  it('are repeated with the same Message-ID where we end between its 250 and our record', async () => {
    await begin()
    smtp.slowness = 500
    await round.request()
    while (smtp.mails.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    smtp.slowness = 0
    await round.again()
    await round.outbox.tick()
    const [first, second] = smtp.mails
    expect(smtp.mails).to.have.length(2)
    expect(first?.messageId).to.match(/^<[0-9a-f]{32}@regio\.example>$/)
    expect(second?.messageId).to.equal(first?.messageId)
    expect(round.store.index.notices.size).to.equal(0)
  })

  it('are not sent about what somebody has taken on meanwhile', async () => {
    await begin()
    await smtp.down()
    await round.request()
    await round.outbox.tick()
    await round.store.act('h1', { do: 'accept' }, kim(round.clock()))
    await smtp.up()
    await round.later(60)
    expect(smtp.mails).to.deep.equal([])
    expect(round.store.index.notices.size).to.equal(0)
    expect(round.log.at(-1)).to.deep.equal({
      event: 'notice.dropped',
      fields: { kind: 'nieuw', channel: 'mail', why: 'taken-or-ended' },
    })
  })

  it('ask the confirmer, with a link of their own', async () => {
    await begin()
    const notice = {
      key: 'doorstroompunt-073.1.bevestigen.0',
      kind: 'bevestigen',
      desk: 'doorstroompunt-073',
      channel: 0,
      to: 'bevestiger',
    } as const
    const at = round.clock().toISOString()
    const asked = { type: 'desk-asked', at, by: 'systeem', desk: notice.desk } as const
    await round.store.append({ ...asked, notices: [notice] })
    await round.outbox.tick()
    expect(smtp.mails[0]?.to).to.deep.equal(['robin@balie.example'])
    expect(decoded(smtp.mails[0]?.source ?? '')).to.include('/balie/bevestigen/doorstroompunt-073')
  })

  it('cannot be given other headers or receivers by the name of a desk', async () => {
    await begin({ ...desk, name: 'Balie\r\nBcc: boef@elders.example' })
    await round.request()
    await round.later(60 * 24 * 7)
    await round.store.remind('h1', 'balie', round.clock())
    await round.outbox.tick()
    expect(smtp.mails).to.have.length(2)
    for (const { source, to: receivers } of smtp.mails) {
      expect(receivers).to.deep.equal([to])
      expect(source.split('\r\n\r\n')[0]).to.not.match(/^Bcc:/im)
    }
  })

  it('become dead letters where no server is set up', async () => {
    round = await outboxRound([desk], () => ({}))
    await round.request()
    await round.outbox.tick()
    expect(round.dead()).to.deep.equal(['mail-not-set-up'])
  })
})

describe('smtpOptions', () => {
  it('asks for TLS wherever mail leaves this machine', () => {
    const tlsOf = (url: string) => {
      const { secure, requireTLS, ignoreTLS, port } = smtpOptions(settingsOf(url))
      return { secure, requireTLS, ignoreTLS, port }
    }
    expect(tlsOf('smtp://mail.regio.example')).to.deep.equal({
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
      port: 587,
    })
    expect(tlsOf('smtps://mail.regio.example')).to.include({ secure: true, port: 465 })
    expect(tlsOf('smtp://127.0.0.1:25')).to.include({ requireTLS: false, port: 25 })
  })
})

describe('notices by mail, with a login', () => {
  afterEach(endSmtpPeers)

  it('are kept while the login is refused', async () => {
    const smtp = await smtpPeer({ user: 'wij', pass: 'p@s' })
    const wrong = `smtp://wij:fout@127.0.0.1:${smtp.port}`
    const right = `smtp://wij:p%40s@127.0.0.1:${smtp.port}`
    let url = wrong
    const round = await outboxRound([desk], () => ({ mail: mailTransport(settingsOf(url)) }))
    await round.request()
    await round.outbox.tick()
    expect(round.log.at(-1)?.fields).to.deep.include({ why: 'mail-535' })
    url = right
    await round.again()
    await round.outbox.tick()
    expect(smtp.mails).to.have.length(1)
    await round.end()
  })
})
