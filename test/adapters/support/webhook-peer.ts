import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Posted {
  readonly id: string
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

/** How a receiver answers: with a status and headers, after so many ms. */
export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly after?: number
}

/** A receiver of webhooks on this machine. */
export interface WebhookPeer {
  readonly url: string
  readonly posted: Posted[]
  onPost: ((posted: Posted) => void) | null
  answer: Answer | 'hang-up'
  down(): Promise<void>
  up(): Promise<void>
}

const peers = new Set<WebhookPeer>()

export async function webhookPeer(): Promise<WebhookPeer> {
  let server: Server | null = null
  let port = 0
  const peer: WebhookPeer = {
    get url() {
      return `http://127.0.0.1:${port}/hook`
    },
    posted: [],
    onPost: null,
    answer: { status: 204 },
    down: async () => {
      const closing = server
      server = null
      if (closing === null) return
      closing.closeAllConnections()
      await new Promise((resolve) => closing.close(resolve))
    },
    up: async () => {
      if (server !== null) return
      server = createServer(async (req, res) => {
        const body = await text(req)
        const { answer } = peer
        if (answer === 'hang-up') return req.socket.destroy()
        const posted = { id: String(req.headers['webhook-id']), body, headers: req.headers }
        peer.posted.push(posted)
        peer.onPost?.(posted)
        if (answer.after) await new Promise((resolve) => setTimeout(resolve, answer.after))
        res.statusCode = answer.status
        for (const [name, value] of Object.entries(answer.headers ?? {})) res.setHeader(name, value)
        res.end()
      })
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      port = (server.address() as AddressInfo).port
    },
  }
  await peer.up()
  peers.add(peer)
  return peer
}

/** As the documentation tells a receiver to do it. */
export function isSigned({ body, headers }: Posted, secret: string, now: Date): boolean {
  const timestamp = Number(headers['webhook-timestamp'])
  if (Math.abs(now.getTime() / 1000 - timestamp) > 300) return false
  const expected = createHmac('sha256', secret)
    .update(`${headers['webhook-id']}.${timestamp}.${body}`)
    .digest('base64')
  return headers['webhook-signature'] === `v1,${expected}`
}

/** Ends every one of them. */
export async function endWebhookPeers(): Promise<void> {
  await Promise.all([...peers].map((peer) => peer.down()))
  peers.clear()
}
