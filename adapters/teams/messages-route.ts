import type { Activity, TurnContext } from 'botbuilder'
import type { Request, Response } from 'restify'
import type { EventLog } from '../../bot/ports.js'
import { TurnTaking } from '../../bot/turn-taking.js'
import { readJsonBody } from '../http/json-body.js'
import { Refusal } from '../http/refusal.js'
import { sendJson, sendText } from '../http/send.js'
import { type IncomingActivity, parseActivity } from './activity.js'
import type { ChannelAdapter } from './channel-adapter.js'
import { deliveryFault } from './delivery-fault.js'
import { refusalLog } from './refusal-log.js'
import { requireLocalCaller } from './service-url.js'

/** @returns what to say about one activity; turns a fault into a sentence, and never rejects */
export type ActivityHandler = (activity: IncomingActivity) => Promise<readonly Partial<Activity>[]>

export interface MessagesRoute {
  readonly adapter: ChannelAdapter
  readonly handler: ActivityHandler
  readonly unauthenticated: boolean
  readonly log: EventLog
  readonly clock: () => Date
}

/** Longest that a channel may take to accept a reply, in ms, before the next message goes on. */
const DEADLINE = 10_000

/** POST /api/messages: one activity in, its replies out, in the order of each conversation. */
export function messagesRoute({ adapter, handler, unauthenticated, log, clock }: MessagesRoute) {
  const deliveries = new TurnTaking()
  const logRefusal = refusalLog(log, clock)

  /** The bot keeps its own order; what it says is delivered in the order of the messages. */
  function answer(activity: IncomingActivity, context: TurnContext): Promise<void> {
    const handled = handler(activity)
    return deliveries.run(conversationId(activity), async () => {
      const replies = await handled
      if (replies.length === 0) return
      await withDeadline(context.sendActivities([...replies])).catch((error: unknown) =>
        log.write('teams.reply-not-delivered', deliveryFault(error)),
      )
    })
  }

  return async (req: Request, res: Response): Promise<void> => {
    const activity = parseActivity(await readJsonBody(req))
    if (unauthenticated) requireLocalCaller(req.headers.host, activity.serviceUrl)
    const response = await adapter
      .handle(req.headers.authorization ?? '', activity as unknown as Activity, (context) =>
        answer(activity, context),
      )
      .catch((error: unknown) => {
        if (error instanceof Refusal) logRefusal(error)
        throw error
      })
    if (response?.body !== undefined) sendJson(res, response.status, response.body)
    else sendText(res, response?.status ?? 200, '', {})
  }
}

export function conversationId({ channelId, conversation }: IncomingActivity): string {
  return `${channelId}/${conversation.id}`
}

async function withDeadline(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeliveryTimeout()), DEADLINE)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

class DeliveryTimeout extends Error {}
