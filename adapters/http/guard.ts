import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Next, Request, Response } from 'restify'
import { sendRefusal } from './send.js'

/**
 * Runs before restify reads anything: each request it stops ends the process inside restify 12
 * (node-restify#2011, #1975).
 */
export function guard(req: Request, res: Response, next: Next): void {
  const fault = faultOf(req)
  if (fault) {
    sendRefusal(res, ...fault)
    next(false)
    return
  }
  next()
}

function faultOf(req: Request): [status: number, code: string, message: string] | null {
  if (!req.url?.startsWith('/')) {
    return [400, 'bad-target', 'Ask for a path that starts with a slash.']
  }
  if (req.headers['content-encoding'] !== undefined) {
    return [415, 'content-encoding', 'Send the body without a Content-Encoding.']
  }
  try {
    req.getUrl()
    decodeURIComponent(req.url)
    return null
  } catch {
    return [400, 'bad-request', 'The Host header or the path is malformed.']
  }
}

const streamPath = /^\/v3\/directline\/conversations\/[\w-]+\/stream(?:\?|$)/

/** @returns whether it is the one path where a websocket may be opened */
export function isStreamPath(url: string | undefined): boolean {
  return streamPath.test(url ?? '')
}

/** Restify itself would leave the socket open for ever. */
export function guardUpgrade(req: IncomingMessage, socket: Duplex): void {
  if (!isStreamPath(req.url)) refuseUpgrade(socket, 400)
}

/** Answers who asked for a websocket that it gets none. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  // Node takes its own error listener off an upgraded socket; a reset would end the process.
  socket.on('error', () => socket.destroy())
  const reason = STATUS_CODES[status] ?? ''
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  )
}
