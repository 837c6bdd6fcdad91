import type { Request, Response, Server } from 'restify'
import { sendJson, sendText } from '../http/send.js'
import type { Settings } from '../settings.js'
import { startPage, startPagePolicy } from './start-page.js'

/** `/` for people and `/healthz` for whatever watches over the process. */
export function mountPages(server: Server, { region, channel }: Settings): void {
  const page = startPage(region, channel.kind !== 'off')
  const sendPage = async (_req: Request, res: Response): Promise<void> => {
    sendText(res, 200, page, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': startPagePolicy,
    })
  }
  const sendHealth = async (_req: Request, res: Response): Promise<void> => {
    sendJson(res, 200, { status: 'ok' })
  }
  server.get('/', sendPage)
  server.head('/', sendPage)
  server.get('/healthz', sendHealth)
  server.head('/healthz', sendHealth)
}
