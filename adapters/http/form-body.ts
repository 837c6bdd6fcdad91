import type { IncomingMessage } from 'node:http'
import { readBytes } from './json-body.js'
import { Refusal } from './refusal.js'

/** The longest record fits in it, as it was and as it was filled in. */
const usual = 256 * 1024

/**
 * Reads what a form of a page sends; of a file that came along the text, under the name of its field.
 *
 * @param limit in bytes
 * @throws Refusal 415 for another content type, 413 for too much, 400 for what no browser sends
 */
export async function readFormBody(
  req: IncomingMessage,
  limit: number = usual,
): Promise<URLSearchParams> {
  const type = req.headers['content-type'] ?? ''
  if (/^multipart\/form-data\s*;/i.test(type)) return readParts(await readBytes(req, limit), type)
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new Refusal(415, 'content-type', 'Send a form.')
  }
  return new URLSearchParams((await readBytes(req, limit)).toString('utf8'))
}

/** The parser of Node itself, which follows what browsers send. */
async function readParts(bytes: Buffer, type: string): Promise<URLSearchParams> {
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  const parts = await response.formData().catch(() => {
    throw new Refusal(400, 'malformed-form', 'This form is not whole.')
  })
  const form = new URLSearchParams()
  for (const [name, value] of parts) {
    form.append(name, typeof value === 'string' ? value : await value.text())
  }
  return form
}
