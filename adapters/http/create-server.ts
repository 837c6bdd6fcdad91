import restify from 'restify'
import type { EventLog } from '../../bot/ports.js'
import { systemCode } from '../errors.js'
import { guard, guardUpgrade } from './guard.js'
import { Refusal } from './refusal.js'
import { securityHeaders } from './security-headers.js'
import { sendRefusal } from './send.js'

const SECOND = 1000

/** A restify server behind the guard: every fault is a small JSON error, none ends the process. */
export function createServer(log: EventLog): restify.Server {
  const server = restify.createServer({ name: '' })
  // Its own log would write to stdout, with addresses and headers in it.
  Object.assign(server.log, { level: 'silent' })
  server.server.headersTimeout = 10 * SECOND
  server.server.requestTimeout = 30 * SECOND
  server.server.keepAliveTimeout = 65 * SECOND
  server.pre(securityHeaders, guard)
  server.on('upgrade', guardUpgrade)
  server.on('error', (error: unknown) => log.write('http.error', { error: systemCode(error) }))
  server.on('restifyError', (_req, res: restify.Response, error: unknown, done: () => void) => {
    if (!res.headersSent && !res.destroyed) answer(res, error, log)
    done()
  })
  return server
}

function answer(res: restify.Response, error: unknown, log: EventLog): void {
  if (error instanceof Refusal) {
    if (error.statusCode === 413) res.setHeader('Connection', 'close')
    sendRefusal(res, error.statusCode, error.code, error.message)
    return
  }
  const status = statusOf(error)
  if (status === 404) sendRefusal(res, 404, 'not-found', 'There is nothing here.')
  else if (status === 405) sendRefusal(res, 405, 'method-not-allowed', 'See the Allow header.')
  else if (status < 500) sendRefusal(res, status, 'bad-request', 'This request makes no sense.')
  else {
    log.write('http.failed', { error: error instanceof Error ? error.name : typeof error })
    sendRefusal(res, 500, 'internal', 'Something went wrong here. Try again later.')
  }
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500
}
