import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Activity } from 'botbuilder'
import type { DeskCard } from '../../../adapters/teams/desk-card.js'

export interface Heard {
  readonly method: string
  readonly url: string
  readonly activity: Partial<Activity>
  /** What it was answered with. */
  readonly status: number
}

/** Teams' connector on this machine: takes messages and changes of them, or refuses. */
export interface ConnectorPeer {
  readonly serviceUrl: string
  readonly heard: Heard[]
  refuse: { readonly status: number; readonly headers?: Record<string, string> } | null
  /** Only this kind of request is refused, where it is set. */
  refuses: string | null
  /** @returns what was taken, with a method */
  taken(method?: string): Heard[]
  /** @returns the cards as they stand, by activity id */
  cards(): Map<string, DeskCard>
}

const servers = new Set<Server>()

export async function connectorPeer(): Promise<ConnectorPeer> {
  let count = 0
  const server = createServer(async (req, res) => {
    const activity = (await json(req)) as Partial<Activity>
    const { method = '', url = '' } = req
    const isRefused = peer.refuse !== null && (peer.refuses ?? method) === method
    const status = isRefused ? (peer.refuse?.status ?? 500) : 200
    count += 1
    const id = method === 'PUT' ? (url.split('/').at(-1) ?? '') : `card-${count}`
    peer.heard.push({ method, url, activity: { ...activity, id }, status })
    res.statusCode = status
    res.setHeader('content-type', 'application/json')
    if (isRefused) {
      const headers = Object.entries(peer.refuse?.headers ?? {})
      for (const [name, value] of headers) res.setHeader(name, value)
      res.end('{"error":{"code":"Refused","message":"no"}}')
    } else res.end(JSON.stringify({ id }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.add(server)
  const peer: ConnectorPeer = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard: [],
    refuse: null,
    refuses: null,
    taken: (method = 'POST') =>
      peer.heard.filter((one) => one.status === 200 && one.method === method),
    cards: () =>
      new Map(
        peer.heard.flatMap(({ activity, status }) => {
          const card = activity.attachments?.[0]?.content as DeskCard | undefined
          return status === 200 && card ? [[activity.id ?? '', card] as const] : []
        }),
      ),
  }
  return peer
}

/** Ends every one of them. */
export async function endConnectorPeers(): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers.clear()
}
