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

/** No websocket is served here; restify itself would leave the socket open for ever. */
export function refuseUpgrade(_req: unknown, socket: Duplex): void {
  // Node takes its own error listener off an upgraded socket; a reset would end the process.
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () =>
    socket.destroy(),
  )
}
