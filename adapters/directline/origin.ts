import type { IncomingMessage } from 'node:http'
import type { Next, Request, Response } from 'restify'
import { sendRefusal, sendText } from '../http/send.js'
import { callerOf } from './caller.js'
import type { WebSettings } from './web-settings.js'

const PREFIX = '/v3/directline/'

/** In seconds: how long a browser may remember that it was allowed. */
const REMEMBER = '600'

/** @returns whether a page from there may talk with us; who sends no origin is no page */
export function isAllowedOrigin(req: IncomingMessage, web: WebSettings): boolean {
  const { origin } = req.headers
  if (origin === undefined || web.allowedOrigins.includes(origin)) return true
  try {
    return new URL(origin).host === callerOf(req, web.trustProxy).host.toLowerCase()
  } catch {
    return false
  }
}

/** Before every route of this channel: who may ask from a browser, also about what goes wrong. */
export function crossOrigin(web: WebSettings, refused: (origin: string) => void) {
  return (req: Request, res: Response, next: Next): void => {
    if (!req.url?.startsWith(PREFIX)) {
      next()
      return
    }
    res.setHeader('Vary', 'Origin')
    const { origin } = req.headers
    if (!isAllowedOrigin(req, web)) {
      refused(origin ?? '')
      sendRefusal(res, 403, 'origin-refused', 'This site is not on the list of allowed origins.')
      next(false)
      return
    }
    if (origin !== undefined) {
      res.setHeader('Access-Control-Allow-Origin', origin)
      res.setHeader('Access-Control-Expose-Headers', 'Retry-After')
    }
    if (req.method !== 'OPTIONS') {
      next()
      return
    }
    sendText(res, 204, '', {
      'Access-Control-Allow-Methods': 'GET, POST, DELETE',
      'Access-Control-Allow-Headers':
        'authorization, content-type, x-ms-bot-agent, x-requested-with',
      'Access-Control-Max-Age': REMEMBER,
    })
    next(false)
  }
}
