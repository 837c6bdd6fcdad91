import { createHmac } from 'node:crypto'

/** @returns the key that a secret stands for: its own bytes, or those it writes down after `whsec_` */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret, 'utf8')
}

/**
 * Headers by which the receiver knows that a body is from here, whole, and of this moment, as
 * www.standardwebhooks.com has them.
 *
 * @param id of the message; the same whenever it is repeated
 */
export function signatureHeaders(secret: string, id: string, now: Date, body: string) {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = createHmac('sha256', keyOf(secret))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
