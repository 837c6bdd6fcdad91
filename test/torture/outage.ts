import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { HandoverStore } from '../../adapters/handover/handover-store.js'
import { startOutbox } from '../../adapters/handover/outbox.js'
import { mailTransport } from '../../adapters/mail/mail-transport.js'
import { webhookTransport } from '../../adapters/webhook/webhook-transport.js'
import { codeBytes, codeFrom } from '../../knowledge/handover/code.js'
import { plainLinks } from '../adapters/support/plain-links.js'
import { endSmtpPeers, smtpPeer } from '../adapters/support/smtp-peer.js'
import { endWebhookPeers, webhookPeer } from '../adapters/support/webhook-peer.js'
import { handoverRequest } from '../support/handover-request.js'
import { practiceDesk } from '../support/practice-desk.js'

export interface OutageCounts {
  readonly handovers: number
  /** How often one of the two went down, and how often our side began anew. */
  readonly outages: number
  readonly restarts: number
  readonly failures: number
  /** Notices that never came, or were given up. */
  readonly lost: number
  readonly dead: number
  /** Notices that came more than once; each because we did not hear, or not record, that it came. */
  readonly repeated: number
  /** Notices that came again although we had recorded that they came. */
  readonly afterRecord: number
  readonly ms: number
}

/** The outbox's pauses are minutes; a minute of its clock is a second here. */
const haste = 60
const days = { from: '00:00', until: '23:59' }
const secret = 'een-geheim-van-meer-dan-32-tekens-lang'
const mailOf = { isTls: false, login: null, from: { name: '', address: 'wij@wijzer.example' } }

/**
 * Mail and webhook go down and come up at random, and our own side restarts, while handovers come
 * in; then all is well again, and everything has to arrive.
 *
 * @param chance from 0 to 1
 */
export async function outage(handovers = 200, chance = Math.random): Promise<OutageCounts> {
  const began = performance.now()
  const start = Date.now()
  const clock = () => new Date(start + (Date.now() - start) * haste)
  const dataDir = await mkdtemp(join(tmpdir(), 'doorstroomwijzer-outage-'))
  const [smtp, hook] = await Promise.all([smtpPeer(), webhookPeer()])
  // Slow to say yes, so that what was taken is sometimes not heard of.
  smtp.slowness = 15
  hook.answer = { status: 204, after: 15 }
  const recorded = new Set<string>()
  let failures = 0
  let dead = 0
  const log = {
    write: (event: string) => {
      if (event === 'notice.failed') failures += 1
      if (event === 'notice.dead') dead += 1
    },
  }

  async function open() {
    const store = await HandoverStore.open(dataDir)
    store.onChange((event) => {
      if (event.type === 'notice-delivered') recorded.add(event.key)
    })
    const transports = {
      mail: mailTransport({ ...mailOf, host: '127.0.0.1', port: smtp.port }),
      webhook: webhookTransport(),
      teams: null,
    }
    const links = plainLinks(() => 'https://wijzer.example')
    return { store, outbox: startOutbox(store, { transports, links, log, clock }) }
  }

  let own = await open()
  await own.store.desks.put(
    practiceDesk({
      hours: { week: { ma: days, di: days, wo: days, do: days, vr: days }, closed: [] },
      channels: [
        { kind: 'mail', to: 'balie@doorstroompunt.example' },
        { kind: 'webhook', url: hook.url, secret },
      ],
    }),
  )

  /** What came, and whether it came although we knew that it had. */
  const keys = new Map<string, string>()
  const came = new Map<string, number>()
  let afterRecord = 0
  function count(key: string): void {
    came.set(key, (came.get(key) ?? 0) + 1)
    if (recorded.has(key)) afterRecord += 1
  }
  smtp.onMail = ({ source }) => {
    const reference = /^X-Doorstroomwijzer-Reference: (\S+)/im.exec(source)?.[1] ?? ''
    count(`${keys.get(reference)}.0.nieuw.0`)
  }
  hook.onPost = ({ id }) => count(id)

  let outages = 0
  let restarts = 0
  let isOver = false
  async function trouble(): Promise<void> {
    while (!isOver) {
      const peer = chance() < 0.5 ? smtp : hook
      outages += 1
      await peer.down()
      await wait(chance() * 400)
      await peer.up()
      await wait(chance() * 400)
    }
  }
  const troubles = trouble()

  for (let count = 0; count < handovers; count += 1) {
    const code = codeFrom(randomBytes(codeBytes))
    const id = `outage-${count}`
    const reference = code.slice(0, 5)
    keys.set(reference, id)
    const request = handoverRequest({ id, code, reference })
    await own.store.request(request, { id: `c${count}`, retention: 'web' }, clock())
    await wait(chance() * 40)
    if (chance() < 0.05) {
      restarts += 1
      await own.outbox.stop()
      await own.store.close()
      own = await open()
    }
  }
  isOver = true
  await troubles
  const patience = performance.now() + 120_000
  while (own.store.index.notices.size > 0 && performance.now() < patience) await wait(100)

  await own.outbox.stop()
  await own.store.close()
  await Promise.all([endSmtpPeers(), endWebhookPeers()])
  await rm(dataDir, { recursive: true, force: true })
  return {
    handovers,
    outages,
    restarts,
    failures,
    lost: handovers * 2 - came.size,
    dead,
    repeated: [...came.values()].filter((times) => times > 1).length,
    afterRecord,
    ms: Math.round(performance.now() - began),
  }
}
