import type { Request, Response } from 'restify'
import { z } from 'zod'
import { type Region, regionSchema } from '../../knowledge/records/provenance.js'
import { languageSchema } from '../../knowledge/records/told-text.js'
import { readJsonBody } from '../http/json-body.js'
import type { RateLimit } from '../http/rate-limit.js'
import { Refusal } from '../http/refusal.js'
import { sendJson, sendText } from '../http/send.js'
import { callerOf } from './caller.js'
import type { Conversations } from './conversations.js'
import { readSaid } from './incoming-activity.js'
import { readOptionalBody } from './optional-body.js'
import { replyFormOf } from './reply-form.js'
import { bearer, type Ticket, type Tokens } from './tokens.js'
import { readWatermark } from './watermark.js'
import type { WebSettings } from './web-settings.js'

export interface RouteParts {
  readonly tokens: Tokens
  readonly conversations: Conversations
  readonly region: Region
  readonly web: WebSettings
  readonly tokenLimit: RateLimit
  readonly messageLimit: RateLimit
}

const gone = () => new Refusal(404, 'conversation-ended', 'There is no such conversation any more.')

/** The requests of Direct Line 3.0, and one of our own: DELETE, which forgets a conversation. */
export function routes(parts: RouteParts) {
  const { tokens, conversations, region, web, tokenLimit, messageLimit } = parts
  const wishesSchema = z.object({
    region: regionSchema.catch(region),
    audience: z.enum(['jongere', 'professional']).catch('jongere'),
    language: languageSchema.optional().catch(undefined),
  })

  /** @throws Refusal 401 or 403 where the token does not open this conversation */
  async function ticketOf(req: Request, read = tokens.read): Promise<Ticket> {
    const ticket = await read(bearer(req.headers.authorization))
    const { id } = req.params as { id?: string }
    if (id !== undefined && id !== ticket.conversationId) {
      throw new Refusal(403, 'other-conversation', 'This token is for another conversation.')
    }
    return ticket
  }

  async function session(req: Request, ticket: Ticket, watermark: string) {
    const issued = await tokens.issue(ticket)
    const { host, isSecure } = callerOf(req, web.trustProxy)
    const query = new URLSearchParams({ t: issued.token, watermark })
    const path = `/v3/directline/conversations/${ticket.conversationId}/stream`
    return { ...issued, streamUrl: `${isSecure ? 'wss' : 'ws'}://${host}${path}?${query}` }
  }

  return {
    generate: async (req: Request, res: Response): Promise<void> => {
      within(res, tokenLimit.take(callerOf(req, web.trustProxy).address))
      sendJson(res, 200, await tokens.issue(wishesSchema.parse(await readOptionalBody(req))))
    },

    refresh: async (req: Request, res: Response): Promise<void> => {
      const ticket = await ticketOf(req, tokens.readLate)
      if (!(await mayGoOn(ticket))) throw gone()
      sendJson(res, 200, await tokens.issue(ticket))
    },

    start: async (req: Request, res: Response): Promise<void> => {
      const ticket = await ticketOf(req)
      await readOptionalBody(req)
      const started = await conversations.start(ticket, replyFormOf(req))
      if (started === null) throw gone()
      sendJson(res, started.isNew ? 201 : 200, await session(req, ticket, ''))
    },

    reconnect: async (req: Request, res: Response): Promise<void> => {
      const ticket = await ticketOf(req)
      const watermark = watermarkOf(req)
      const page = await conversations.page(ticket.conversationId, Number.MAX_SAFE_INTEGER)
      if (page === null) throw gone()
      sendJson(res, 200, await session(req, ticket, watermark > 0 ? String(watermark) : ''))
    },

    post: async (req: Request, res: Response): Promise<void> => {
      const ticket = await ticketOf(req)
      within(res, messageLimit.take(ticket.conversationId))
      const said = readSaid(await readJsonBody(req))
      const id =
        said === null
          ? await quietId(ticket.conversationId)
          : await conversations.say(ticket, said, replyFormOf(req))
      if (id === null) throw gone()
      sendJson(res, 200, { id })
    },

    poll: async (req: Request, res: Response): Promise<void> => {
      const { conversationId } = await ticketOf(req)
      const page = await conversations.page(conversationId, watermarkOf(req))
      if (page === null) throw gone()
      sendJson(res, 200, page)
    },

    /** Files are not read: the way for them only leads to a sentence that says so. */
    upload: async (req: Request, res: Response): Promise<void> => {
      const ticket = await ticketOf(req)
      req.resume()
      within(res, messageLimit.take(ticket.conversationId))
      const files = { userId: 'user', text: '', hasFiles: true, form: null, clientId: null }
      const id = await conversations.say(ticket, files, replyFormOf(req))
      if (id === null) throw gone()
      sendJson(res, 200, { id })
    },

    end: async (req: Request, res: Response): Promise<void> => {
      // Who comes back late to wipe it, must be able to.
      const { conversationId } = await ticketOf(req, tokens.readLate)
      await conversations.end(conversationId)
      sendText(res, 204, '', {})
    },
  }

  /** A token that is still good may also be for a conversation that has yet to begin. */
  async function mayGoOn({ conversationId, isLate }: Ticket): Promise<boolean> {
    if (!isLate) return !conversations.isEnded(conversationId)
    return (await conversations.page(conversationId, Number.MAX_SAFE_INTEGER)) !== null
  }

  /** What needs no answer gets an id all the same, as clients expect. */
  async function quietId(id: string): Promise<string | null> {
    const page = await conversations.page(id, Number.MAX_SAFE_INTEGER)
    return page === null ? null : `${id}|${page.watermark}`
  }
}

function watermarkOf(req: Request): number {
  return readWatermark(new URL(req.url ?? '', 'http://localhost').searchParams.get('watermark'))
}

/** @throws Refusal 429 where there is something to wait for */
function within(res: Response, seconds: number): void {
  if (seconds === 0) return
  res.setHeader('Retry-After', String(seconds))
  throw new Refusal(429, 'too-many', `Try again in ${seconds} s.`)
}
