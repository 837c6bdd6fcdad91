import type { Request, Response, Server } from 'restify'
import { regionSchema } from '../../knowledge/records/provenance.js'
import { languageSchema } from '../../knowledge/records/told-text.js'
import { sendJson, sendText } from '../http/send.js'
import type { Settings } from '../settings.js'
import { chatPage, chatPagePolicy } from './chat-page.js'
import { startPage, startPagePolicy } from './start-page.js'
import { sendWidget } from './widget-script.js'

type Send = (req: Request, res: Response) => Promise<void>

/**
 * `/` and `/chat` for people, `/widget.js` for any site that carries the chat, and `/healthz` for
 * whatever watches over the process.
 *
 * @throws CodedError where the widget has not been built
 */
export function mountPages(server: Server, { region }: Settings): void {
  const page = startPage(region)
  const shown: Readonly<Record<string, Send>> = {
    '/': async (_req, res) => sendPage(res, page, startPagePolicy),
    '/chat': async (req, res) => {
      const wishes = new URL(req.url ?? '', 'http://localhost').searchParams
      const { data = region } = regionSchema.safeParse(wishes.get('regio'))
      const audience = wishes.get('voor') === 'professional' ? 'professional' : 'jongere'
      const language = languageSchema.safeParse(wishes.get('taal')).data
      sendPage(res, chatPage(data, audience, language), chatPagePolicy)
    },
    '/widget.js': sendWidget(),
    '/healthz': async (_req, res) => sendJson(res, 200, { status: 'ok' }),
  }
  for (const [path, send] of Object.entries(shown)) {
    server.get(path, send)
    server.head(path, send)
  }
}

function sendPage(res: Response, page: string, policy: string): void {
  sendText(res, 200, page, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
  })
}
