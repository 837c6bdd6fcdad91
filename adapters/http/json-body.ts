import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.js'

const KILOBYTE = 1024

/** What is read and thrown away so that a client with too much to say still hears the 413. */
const PATIENCE = 4 * KILOBYTE * KILOBYTE

/**
 * Reads the body of a request as JSON.
 *
 * @throws Refusal 415 for another content type, 413 above `limit` bytes, 400 for what is no JSON
 */
export async function readJsonBody(req: IncomingMessage, limit = 256 * KILOBYTE): Promise<unknown> {
  if (!isJson(req.headers['content-type'])) {
    throw new Refusal(415, 'content-type', 'Send JSON, as Content-Type: application/json.')
  }
  const text = (await readBytes(req, limit)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'malformed-json', 'The body is no valid JSON.')
  }
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType ?? '')
}

/** @throws Refusal 413 above `limit` bytes, 400 where the body was cut off */
export function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const tooLarge = () =>
      new Refusal(413, 'body-too-large', `Send at most ${limit / KILOBYTE} kB.`)
    const patience = Math.max(PATIENCE, limit)
    if (Number(req.headers['content-length'] ?? 0) > patience) {
      reject(tooLarge())
      return
    }
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else if (size > patience) reject(tooLarge())
    })
    req.once('end', () => (size > limit ? reject(tooLarge()) : resolve(Buffer.concat(chunks))))
    req.once('error', () => req.destroy())
    req.once('close', () => {
      if (!req.complete) reject(new Refusal(400, 'cut-off', 'The body ended too early.'))
    })
  })
}
