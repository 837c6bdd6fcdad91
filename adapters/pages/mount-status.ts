import type { Request, Response, Server } from 'restify'
import type { HandoverPort } from '../../bot/ports.js'
import { codeBubble } from '../../dialogs/handover/status.js'
import { wordsFor } from '../../dialogs/words-for.js'
import { findCode } from '../../knowledge/handover/code.js'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js'
import { callerOf } from '../directline/caller.js'
import { readFormBody } from '../http/form-body.js'
import { sendText } from '../http/send.js'
import type { Settings } from '../settings.js'
import { statusPage, statusPagePolicy } from './status-page.js'

export interface StatusParts {
  /** Limits how many codes one address may try. */
  readonly handovers: HandoverPort
  readonly knowledge: () => KnowledgeBase
  readonly clock: () => Date
}

const voice = { audience: 'jongere', language: 'nl' } as const

/** `/status`: how it stands with a code, for who has no conversation open; without script. */
export function mountStatus(
  server: Server,
  { web }: Settings,
  { handovers, knowledge, clock }: StatusParts,
): void {
  const words = wordsFor(voice).handover.status.page
  const send = (res: Response, page: string) =>
    sendText(res, 200, page, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': statusPagePolicy,
    })
  const empty = statusPage(words, null)
  const show = async (_req: Request, res: Response) => send(res, empty)
  server.get('/status', show)
  server.head('/status', show)
  server.post('/status', async (req: Request, res: Response) => {
    const body = await readFormBody(req)
    const code = findCode(body.get('code') ?? '')
    const { address } = callerOf(req, web.trustProxy)
    const now = clock()
    const visitor = { id: `status/${address}`, retention: 'web' } as const
    const found = handovers.look(visitor, code, now).found ?? 'unknown'
    const bubble = codeBubble(found, voice, { knowledge: knowledge(), now })
    const isRejected = typeof found !== 'string' && found.state === 'rejected'
    send(res, statusPage(words, bubble, isRejected))
  })
}
