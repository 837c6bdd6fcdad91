import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readJsonBody } from '../http/json-body.js'
import { Refusal } from '../http/refusal.js'

const KILOBYTE = 1024

const objectSchema = z.record(z.string(), z.unknown())

/**
 * Reads what somebody may send along, but need not.
 *
 * @returns the fields of a JSON object; none where there is no body
 * @throws Refusal for a body that is no JSON object
 */
export async function readOptionalBody(req: IncomingMessage): Promise<Record<string, unknown>> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  if (encoding === undefined && (length === undefined || length === '0')) {
    req.resume()
    return {}
  }
  const parsed = objectSchema.safeParse(await readJsonBody(req, 16 * KILOBYTE))
  if (!parsed.success) throw new Refusal(400, 'body-invalid', 'Send a JSON object, or nothing.')
  return parsed.data
}
