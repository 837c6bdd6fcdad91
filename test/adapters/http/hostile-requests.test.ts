import { expect } from 'chai'
import { type ChildServer, childServer } from '../support/child-server.js'
import { rawRequest } from '../support/raw-request.js'

const close = 'Connection: close\r\n\r\n'
const json = 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n'

/** The first four end the process of a bare restify 12, or leave a socket open for ever. */
const hostile: Record<string, [request: string, status: RegExp]> = {
  'a Host that is no host': [`GET / HTTP/1.1\r\nHost: a[\r\n${close}`, /^HTTP\/1.1 400/],
  'an absolute target that is no URL': [
    `GET http://[ HTTP/1.1\r\nHost: a\r\n${close}`,
    /^HTTP\/1.1 400/,
  ],
  'a plain body that claims to be gzip': [
    `${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n${close}{}`,
    /^HTTP\/1.1 415/,
  ],
  'a websocket upgrade': [
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    /^HTTP\/1.1 400/,
  ],
  'a port out of range': [`GET / HTTP/1.1\r\nHost: a:99999\r\n${close}`, /^HTTP\/1.1 400/],
  'no Host': [`GET / HTTP/1.1\r\n${close}`, /^HTTP\/1.1 400/],
  'a malformed escape': [`GET /%ff HTTP/1.1\r\nHost: a\r\n${close}`, /^HTTP\/1.1 400/],
  'OPTIONS *': [`OPTIONS * HTTP/1.1\r\nHost: a\r\n${close}`, /^HTTP\/1.1 400/],
  CONNECT: ['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', /^$/],
  'an unknown method': [`FOO / HTTP/1.1\r\nHost: a\r\n${close}`, /^HTTP\/1.1 400/],
  'another method': [`DELETE / HTTP/1.1\r\nHost: a\r\n${close}`, /^HTTP\/1.1 405/],
  'an unknown path': [`GET /.env HTTP/1.1\r\nHost: a\r\n${close}`, /^HTTP\/1.1 404/],
  'half a JSON body': [`${json}Content-Length: 5\r\n${close}{"a":`, /^HTTP\/1.1 400/],
  'a body that stops too early': [`${json}Content-Length: 99\r\n${close}{}`, /^(HTTP\/1.1 400|$)/],
  'no body': [`${json}Content-Length: 0\r\n${close}`, /^HTTP\/1.1 400/],
  'two lengths': [
    `${json}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n${close}0\r\n\r\n`,
    /^HTTP\/1.1 400/,
  ],
  'another content type': [
    `POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n${close}{}`,
    /^HTTP\/1.1 415/,
  ],
  'half a megabyte': [
    `${json}Content-Length: 500000\r\n${close}${'a'.repeat(500_000)}`,
    /^HTTP\/1.1 413/,
  ],
  'megabytes without a length': [
    `${json}Transfer-Encoding: chunked\r\n${close}5b8d80\r\n${'a'.repeat(6_000_000)}\r\n0\r\n\r\n`,
    /^HTTP\/1.1 413/,
  ],
  'headers without end': [
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n${close}`,
    /^HTTP\/1.1 431/,
  ],
}

describe('hostile requests', () => {
  let server: ChildServer
  before(async () => {
    server = await childServer()
  })
  after(() => server.end())

  for (const [name, [request, status]] of Object.entries(hostile)) {
    it(`survives ${name}`, async () => {
      // A client that leaves half-way is all that ends a body that stops too early.
      const half = name === 'a body that stops too early'
      const answer = half
        ? await cutOff(server.address, request)
        : await rawRequest(server.address, request)

      expect(answer).to.match(status)
      expect((await fetch(`${server.address}/healthz`)).status).to.equal(200)
      expect(server.child.exitCode).to.equal(null)
    })
  }
})

async function cutOff(address: string, request: string): Promise<string> {
  const controller = new AbortController()
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode(request.slice(-2)))
      controller.abort()
    },
  })
  const options = { method: 'POST', body, duplex: 'half', signal: controller.signal }
  await fetch(`${address}/api/messages`, options as RequestInit).catch(() => null)
  return ''
}
