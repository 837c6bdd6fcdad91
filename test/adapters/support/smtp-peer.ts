import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: readonly string[]
  readonly source: string
  readonly messageId: string
}

/** A mail server on this machine; what it does with a mail can be changed at any moment. */
export interface SmtpPeer {
  readonly port: number
  readonly url: string
  readonly mails: ReceivedMail[]
  onMail: ((mail: ReceivedMail) => void) | null
  /** How often somebody knocked. */
  connections: number
  /** An SMTP status to refuse with, or null. */
  refuseAddress: number | null
  refuseMail: number | null
  /** In ms, before it says that it has taken a mail. */
  slowness: number
  down(): Promise<void>
  up(): Promise<void>
}

const peers = new Set<SmtpPeer>()

function refusal(status: number): Error {
  return Object.assign(new Error('refused'), { responseCode: status })
}

export async function smtpPeer(login?: { user: string; pass: string }): Promise<SmtpPeer> {
  let server: SMTPServer | null = null
  let port = 0
  const make = () =>
    new SMTPServer({
      authOptional: login === undefined,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 20,
      logger: false,
      onConnect: (_session, done) => {
        peer.connections += 1
        done()
      },
      onAuth: ({ username, password }, _session, done) => {
        const isRight = username === login?.user && password === login?.pass
        if (isRight) done(null, { user: username })
        else done(refusal(535))
      },
      onRcptTo: (_address, _session, done) =>
        peer.refuseAddress === null ? done() : done(refusal(peer.refuseAddress)),
      onData: async (stream, { envelope }, done) => {
        const source = await text(stream).catch(() => null)
        if (source === null) return done(refusal(451))
        if (peer.refuseMail !== null) return done(refusal(peer.refuseMail))
        const messageId = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? ''
        const to = envelope.rcptTo.map(({ address }) => address)
        const mail = { to, source, messageId }
        peer.mails.push(mail)
        peer.onMail?.(mail)
        if (peer.slowness > 0) await new Promise((resolve) => setTimeout(resolve, peer.slowness))
        done()
      },
    }).on('error', () => undefined)
  const peer: SmtpPeer = {
    get port() {
      return port
    },
    get url() {
      return `smtp://127.0.0.1:${port}`
    },
    mails: [],
    onMail: null,
    connections: 0,
    refuseAddress: null,
    refuseMail: null,
    slowness: 0,
    down: async () => {
      const closing = server
      server = null
      if (closing !== null) await new Promise<void>((resolve) => closing.close(resolve))
    },
    up: async () => {
      if (server !== null) return
      server = make()
      server.listen(port, '127.0.0.1')
      await once(server.server, 'listening')
      port = (server.server.address() as AddressInfo).port
    },
  }
  await peer.up()
  peers.add(peer)
  return peer
}

/** Ends every one of them. */
export async function endSmtpPeers(): Promise<void> {
  await Promise.all([...peers].map((peer) => peer.down()))
  peers.clear()
}
