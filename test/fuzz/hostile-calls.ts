import { type Chance, hostileText } from './hostile-text.js'

export interface Call {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const json = { 'content-type': 'application/json' }

const strange: readonly ((chance: Chance) => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => [],
  () => ({}),
  () => [[[[[[]]]]]],
  () => ({ toString: 1, length: -1, constructor: null }),
  (chance) => hostileText(chance),
  (chance) => [hostileText(chance)],
  (chance) => ({ id: hostileText(chance), name: hostileText(chance) }),
]

/** A Teams message as the connector sends it. */
function activity(chance: Chance, number: number): Record<string, unknown> {
  return {
    type: chance.pick(['message', 'message', 'message', 'conversationUpdate', 'invoke', 'event']),
    id: `a${number}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    conversation: { id: `fuzz-${Math.floor(chance.next() * 200)}` },
    from: { id: 'u1' },
    recipient: { id: 'bot' },
    text: hostileText(chance),
    ...(chance.next() < 0.2 && { value: { text: hostileText(chance) } }),
  }
}

/** Takes something away, or puts something of another kind in its place. */
function bend(chance: Chance, whole: Record<string, unknown>): Record<string, unknown> {
  const key = chance.pick([...Object.keys(whole), 'name', 'entities', 'channelData', '__proto__'])
  if (chance.next() < 0.3) {
    const { [key]: _, ...rest } = whole
    return rest
  }
  return { ...whole, [key]: chance.pick(strange)(chance) }
}

function broken(chance: Chance, text: string): string {
  const at = Math.floor(chance.next() * text.length)
  return chance.pick([
    text.slice(0, at),
    `${text.slice(0, at)}\u0000${text.slice(at)}`,
    `[${text}`,
    `${'['.repeat(5000)}`,
    `${text}${text}`,
  ])
}

/** @returns a text that goes through a whole turn of the bot */
export function message(chance: Chance, number: number): Call {
  const whole = { ...activity(chance, number), type: 'message' }
  return { method: 'POST', path: '/api/messages', headers: json, body: JSON.stringify(whole) }
}

/** @returns an activity of the wrong shape, or no JSON at all */
export function malformedActivity(chance: Chance, number: number): Call {
  let whole = activity(chance, number)
  for (let times = 1 + Math.floor(chance.next() * 4); times > 0; times -= 1) {
    whole = bend(chance, whole)
  }
  const body = JSON.stringify(whole)
  return {
    method: 'POST',
    path: '/api/messages',
    headers: chance.next() < 0.1 ? { 'content-type': chance.pick(['text/plain', '*/*']) } : json,
    body: chance.next() < 0.25 ? broken(chance, body) : body,
  }
}

/** @returns a call to Direct Line with a wrong token, place or body */
export function directLineCall(chance: Chance, number: number): Call {
  const id = chance.pick(['x', `c${number}`, '..%2f..', '%00', 'a'.repeat(300)])
  const path = chance.pick([
    '/v3/directline/tokens/generate',
    '/v3/directline/tokens/refresh',
    '/v3/directline/conversations',
    `/v3/directline/conversations/${id}`,
    `/v3/directline/conversations/${id}/activities`,
    `/v3/directline/conversations/${id}/activities?watermark=${encodeURIComponent(chance.pick(['-1', '1e9', 'x', '']))}`,
    `/v3/directline/conversations/${id}/upload`,
    `/v3/directline/${id}`,
  ])
  const body = chance.next() < 0.5 ? JSON.stringify(bend(chance, activity(chance, number))) : '{}'
  const method = chance.pick(['POST', 'POST', 'GET', 'PUT', 'OPTIONS'])
  const token = chance.pick(['', 'x', 'a.b.c', `${'eyJ'.repeat(200)}`])
  return {
    method,
    path,
    headers: { ...json, ...(chance.next() < 0.7 && { authorization: `Bearer ${token}` }) },
    ...(method !== 'GET' && { body: chance.next() < 0.2 ? broken(chance, body) : body }),
  }
}

const targets = ['/', '/chat', '/healthz', '/api/messages', '/widget/x', '/%ff', '/..%2f', '*', '']

/** @returns the bytes of a request that no client would send */
export function rawBytes(chance: Chance): string {
  const line = `${chance.pick(['GET', 'POST', 'HEAD', 'PUT', 'TRACE', 'FOO', 'get'])} ${chance.pick(targets)} ${chance.pick(['HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''])}\r\n`
  const headers = [
    'Host: a',
    'Host: a[',
    'Content-Length: -1',
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Content-Encoding: gzip',
    'Content-Type: application/json',
    'Upgrade: websocket',
    'Expect: 100-continue',
    `X: ${'a'.repeat(500)}`,
    'Cookie: =;;=',
    ': leeg',
    'Origin: null',
  ]
  const chosen = chance.shuffle(headers).slice(0, Math.floor(chance.next() * 6))
  return `${line}${chosen.join('\r\n')}\r\nConnection: close\r\n\r\n${chance.pick(['', '{}', '{"a":', 'zz\r\n'])}`
}
