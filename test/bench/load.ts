import autocannon from 'autocannon'
import type { FakeConnector } from './fake-connector.js'
import { questions } from './questions.js'

export interface Load {
  readonly replies: 'expectReplies' | 'serviceUrl'
  /** One conversation for all, or five hundred in turn. */
  readonly conversations: 'single' | 'varied'
  readonly connections: number
  readonly seconds: number
}

export interface Measured {
  readonly turnsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly failed: number
  /** Replies that reached the connector, where they go there. */
  readonly delivered: number | null
}

let count = 0

/** Puts one load on a bot and measures it. */
export async function measure(
  url: string,
  connector: FakeConnector,
  load: Load,
): Promise<Measured> {
  await connector.count()
  const result = await autocannon({
    url,
    connections: load.connections,
    duration: load.seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: activity(connector.url, load) }),
      },
    ],
  })
  const delivered = await connector.count()
  return {
    turnsPerSecond: Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
    delivered: load.replies === 'serviceUrl' ? delivered : null,
  }
}

function activity(serviceUrl: string, { replies, conversations }: Load): string {
  count += 1
  return JSON.stringify({
    type: 'message',
    id: `a${count}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'u1', name: 'Mentor' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: conversations === 'single' ? 'one' : `c${count % 500}` },
    locale: 'nl-NL',
    textFormat: 'plain',
    text: questions[count % questions.length],
    ...(replies === 'expectReplies' && { deliveryMode: 'expectReplies' }),
  })
}
