import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HandoverStore } from '../../../adapters/handover/handover-store.js'
import { startOutbox } from '../../../adapters/handover/outbox.js'
import { readMail } from '../../../adapters/mail/mail-settings.js'
import { mailTransport } from '../../../adapters/mail/mail-transport.js'
import { webhookTransport } from '../../../adapters/webhook/webhook-transport.js'
import { plainLinks } from '../../adapters/support/plain-links.js'
import { endSmtpPeers, smtpPeer } from '../../adapters/support/smtp-peer.js'
import { endWebhookPeers, webhookPeer } from '../../adapters/support/webhook-peer.js'
import { handoverRequest } from '../../support/handover-request.js'
import { practiceDesk } from '../../support/practice-desk.js'

const secret = 'a secret of thirty-two characters'

/** In ms, of so many that came one after the other. */
interface Took {
  readonly p50: number
  readonly p99: number
}

function spread(times: readonly number[]): Took {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10
  return { p50: at(0.5), p99: at(0.99) }
}

/**
 * Measures how long it takes from `ja, geef maar door` until the desk has word of it and that is
 * written down: by a mail server and a webhook on this machine.
 */
export async function measureDelivered(count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-bench-'))
  const smtp = await smtpPeer()
  const hook = await webhookPeer()
  const store = await HandoverStore.open(folder)
  const channels = [
    { kind: 'mail', to: 'balie@doorstroompunt.example' },
    { kind: 'webhook', url: hook.url, secret },
  ] as const
  await store.desks.put(practiceDesk({ channels: [...channels] }))
  const from = { name: '', address: 'wij@wijzer.example' }
  const mail = readMail({ SMTP_URL: smtp.url, MAIL_FROM: from })
  const outbox = startOutbox(store, {
    transports: {
      mail: mail === null ? null : mailTransport(mail),
      webhook: webhookTransport(),
      teams: null,
    },
    links: plainLinks(() => 'https://wijzer.example'),
    log: { write: () => undefined },
    clock: () => new Date(),
  })
  const times: Record<'kept' | 'mail' | 'webhook', number[]> = { kept: [], mail: [], webhook: [] }
  for (let place = 0; place < count; place += 1) {
    const id = `h-${place}`
    const began = performance.now()
    const both = new Promise<void>((resolve, reject) => {
      let left = channels.length
      const off = store.onChange((event) => {
        if (event.type === 'notice-dead') reject(new Error(`not delivered: ${event.why}`))
        if (event.type !== 'notice-delivered') return
        times[event.key.endsWith('.0') ? 'mail' : 'webhook'].push(performance.now() - began)
        left -= 1
        if (left > 0) return
        off()
        resolve()
      })
    })
    await store.request(handoverRequest({ id, code: id }), { id, retention: 'web' }, new Date())
    times.kept.push(performance.now() - began)
    await both
  }
  await outbox.stop()
  await store.close()
  await endSmtpPeers()
  await endWebhookPeers()
  await rm(folder, { recursive: true, force: true })
  return { kept: spread(times.kept), mail: spread(times.mail), webhook: spread(times.webhook) }
}
