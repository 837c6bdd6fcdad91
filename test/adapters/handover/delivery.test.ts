import { expect } from 'chai'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import type { HandoverPort } from '../../../bot/ports.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'
import { createFakeBot } from '../support/fake-bot.js'
import { endSmtpPeers, smtpPeer } from '../support/smtp-peer.js'
import { standingDesks } from '../support/standing-desk.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { webServer } from '../support/web-server.js'
import { endWebhookPeers, isSigned, webhookPeer } from '../support/webhook-peer.js'

const secret = 'een-geheim-van-meer-dan-32-tekens-lang'

describe('the whole server with a desk', () => {
  afterEach(() => Promise.all([endSmtpPeers(), endWebhookPeers()]))

  it('brings word of a handover by every channel, with a link to where people reach it', async () => {
    const [smtp, hook, DATA_DIR] = [await smtpPeer(), await webhookPeer(), await temporaryFolder()]
    const channels = [
      { kind: 'mail', to: 'balie@doorstroompunt.example' },
      { kind: 'webhook', url: hook.url, secret },
      { kind: 'teams' },
    ] as const
    await standingDesks(DATA_DIR, [practiceDesk({ channels: [...channels] })])
    let port: HandoverPort | undefined
    const server = await webServer(
      {
        DATA_DIR,
        SMTP_URL: smtp.url,
        MAIL_FROM: 'wij@wijzer.example',
        PUBLIC_URL: 'https://wijzer.example/',
      },
      ({ store, handovers }) => {
        port = handovers
        return createFakeBot(store)
      },
    )
    const conversation = { id: 'c1', retention: 'web' } as const
    await port?.handOver(handoverRequest(), conversation, server.clock())
    const began = performance.now()
    while (smtp.mails.length + hook.posted.length < 2) {
      expect(performance.now() - began).to.be.below(5000)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const [posted] = hook.posted
    expect(posted && isSigned(posted, secret, server.clock())).to.equal(true)
    expect(JSON.parse(posted?.body ?? '').link).to.match(
      /^https:\/\/wijzer\.example\/balie\/h1\?t=/,
    )
    await server.stop()
    const kept = await HandoverStore.open(DATA_DIR)
    const left = [...kept.index.notices.values()].map(({ dead }) => dead)
    await kept.close()
    expect(left).to.deep.equal(['teams-not-set-up'])
  })
})
