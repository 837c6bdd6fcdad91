import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { EventLog } from '../../bot/ports.js'
import { systemCode } from '../errors.js'
import { isStreamPath, refuseUpgrade } from '../http/guard.js'
import { Refusal } from '../http/refusal.js'
import type { ActivityStore } from './activity-store.js'
import { isAllowedOrigin } from './origin.js'
import { type Streams, sendText } from './streams.js'
import type { Tokens } from './tokens.js'
import { readWatermark } from './watermark.js'
import type { WebSettings } from './web-settings.js'

export interface StreamParts {
  readonly tokens: Tokens
  readonly activities: ActivityStore
  readonly streams: Streams
  readonly isEnded: (id: string) => boolean
  readonly web: WebSettings
  readonly log: EventLog
  readonly clock: () => Date
}

/** In bytes: clients send nothing but empty pings here. */
const LARGEST = 1024

/** Opens the websocket of a conversation: what came after the watermark, and then all that comes. */
export function streamUpgrade({ tokens, activities, streams, isEnded, ...parts }: StreamParts) {
  const { web, log, clock } = parts
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: LARGEST,
  })

  async function admit(req: IncomingMessage): Promise<{ id: string; watermark: number }> {
    if (!isAllowedOrigin(req, web)) throw new Refusal(403, 'origin-refused', '')
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost')
    const { conversationId } = await tokens.read(searchParams.get('t'))
    if (conversationId !== pathname.split('/')[4]) throw new Refusal(403, 'other-conversation', '')
    const isThere = await activities.visit(conversationId, clock(), async () => true)
    if (isThere === null || isEnded(conversationId)) throw new Refusal(404, 'not-found', '')
    return { id: conversationId, watermark: readWatermark(searchParams.get('watermark')) }
  }

  async function open(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { id, watermark } = await admit(req)
    server.handleUpgrade(req, socket, head, (opened) => {
      opened.on('error', () => opened.terminate())
      // In turn with what is being added: nothing falls between the page and what follows it.
      const attached = activities.visit(id, clock(), async (file) => {
        const missed = await file.after(watermark, clock())
        if (missed.length > 0) {
          sendText(opened, JSON.stringify({ activities: missed, watermark: String(file.place) }))
        }
        if (opened.readyState === opened.OPEN && !isEnded(id)) streams.add(id, opened)
        else opened.terminate()
        return true
      })
      attached.then(
        (isThere) => isThere ?? opened.terminate(),
        () => opened.terminate(),
      )
    })
  }

  return (req: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (!isStreamPath(req.url)) return
    // Node takes its own listener off; a reset before we are done would end the process.
    socket.on('error', () => socket.destroy())
    open(req, socket, head).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.statusCode : 500
      if (status === 500) log.write('directline.stream-failed', { error: systemCode(error) })
      refuseUpgrade(socket, status)
    })
  }
}
