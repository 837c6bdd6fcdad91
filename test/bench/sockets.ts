import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { ChildBot } from './child-bot.js'
import { questions } from './questions.js'

export interface SocketsMeasured {
  readonly sockets: number
  readonly withinSeconds: number
  readonly openedMs: number
  readonly answered: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
  /** Once all are open, and the most there was. */
  readonly openMb: number | null
  readonly peakMb: number | null
}

/** How many may be opening at the same time. */
const CROWD = 25

interface Talker {
  readonly id: string
  readonly token: string
  readonly socket: WebSocket
}

interface Frame {
  readonly activities: readonly { readonly type: string; readonly replyToId?: string }[]
}

/** Opens many sockets, lets each say something at a moment of its own, and waits for its answer. */
export async function measureSockets(
  bot: ChildBot,
  sockets: number,
  withinSeconds: number,
): Promise<SocketsMeasured> {
  const base = bot.url.replace('/api/messages', '/v3/directline')
  const began = performance.now()
  const talkers: Talker[] = []
  while (talkers.length < sockets) {
    const crowd = Math.min(CROWD, sockets - talkers.length)
    talkers.push(...(await Promise.all(Array.from({ length: crowd }, () => open(base)))))
  }
  const openedMs = Math.round(performance.now() - began)
  const openMb = (await bot.memory()).now
  const gap = (withinSeconds * 1000) / sockets
  const times = await Promise.all(talkers.map((talker, at) => talk(base, talker, at, at * gap)))
  for (const { socket } of talkers) socket.terminate()
  const sorted = times.filter((time) => time !== null).sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  const peakMb = (await bot.memory()).peak
  return {
    sockets,
    withinSeconds,
    openedMs,
    answered: sorted.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    openMb,
    peakMb,
  }
}

async function open(base: string): Promise<Talker> {
  const { conversationId: id, token } = await post(`${base}/tokens/generate`, null, {})
  const { streamUrl } = await post(`${base}/conversations`, token ?? '', {})
  const socket = new WebSocket(streamUrl ?? '')
  await new Promise((resolve, reject) => {
    socket.once('message', resolve)
    socket.once('error', reject)
  })
  return { id: id ?? '', token: token ?? '', socket }
}

/** @returns ms from sending until the answer is on the socket, or null where none came */
async function talk(base: string, talker: Talker, at: number, delay: number) {
  await wait(delay)
  const text = questions[at % questions.length]
  const sent = performance.now()
  const answer = new Promise<number | null>((resolve) => {
    talker.socket.on('message', (data) => {
      const { activities } = JSON.parse(String(data)) as Frame
      if (activities.some(({ replyToId }) => replyToId)) resolve(performance.now() - sent)
    })
    talker.socket.once('close', () => resolve(null))
  })
  const message = {
    type: 'message',
    from: { id: 'u' },
    text,
    channelData: { clientActivityID: `c${at}` },
  }
  const { id } = await post(`${base}/conversations/${talker.id}/activities`, talker.token, message)
  return id === undefined ? null : answer
}

async function post(url: string, token: string | null, body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Readonly<Record<string, string | undefined>>
}
