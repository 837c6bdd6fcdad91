import type { IncomingMessage } from 'node:http'
import { readBytes } from './json-body.js'
import { Refusal } from './refusal.js'

/** The longest record fits in it, as it was and as it was filled in. */
const limit = 256 * 1024

/**
 * Reads what a form of a page sends.
 *
 * @throws Refusal 415 for another content type, 413 for too much
 */
export async function readFormBody(req: IncomingMessage): Promise<URLSearchParams> {
  const type = req.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new Refusal(415, 'content-type', 'Send a form.')
  }
  return new URLSearchParams((await readBytes(req, limit)).toString('utf8'))
}
