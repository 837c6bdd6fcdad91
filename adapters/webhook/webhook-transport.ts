import { systemCode } from '../errors.js'
import { DeliveryFault, type NoticeMessage, type NoticeTransport } from '../handover/delivery.js'
import { isLoopback } from '../http/loopback.js'
import { retryAfter } from '../http/retry-after.js'
import { signatureHeaders } from './webhook-signature.js'

/** Refusals that pass: too slow, too early, too many. */
const passing: ReadonlySet<number> = new Set([408, 425, 429])

/** @returns what a receiver gets to know, as JSON */
function bodyOf({ notice, desk, handover, link }: NoticeMessage): string {
  return JSON.stringify({
    key: notice.key,
    kind: notice.kind,
    desk: desk.id,
    practice: desk.practice || (handover?.request.practice ?? false),
    reference: handover?.request.reference ?? null,
    question: handover?.request.question ?? null,
    state: handover?.state ?? null,
    deadline: handover?.deadline ?? null,
    link,
  })
}

/**
 * Notices as signed JSON. Where to is in the desk's file, which only the administrator writes; what
 * the other side answers is never read, and it sends us nowhere else.
 */
export function webhookTransport(): NoticeTransport {
  return {
    deliver: async (message, channel, signal) => {
      if (channel.kind !== 'webhook') return
      const url = new URL(channel.url)
      if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
        throw new DeliveryFault('webhook-needs-https', true)
      }
      const body = bodyOf(message)
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Doorstroomwijzer',
          ...signatureHeaders(channel.secret, message.notice.key, message.now, body),
        },
        body,
      }).catch((error: unknown) => {
        throw new DeliveryFault(`webhook-${networkCode(error)}`, false, null, { cause: error })
      })
      await response.body?.cancel()
      if (response.ok) return
      const { status } = response
      const isLasting = status < 500 && !passing.has(status)
      throw new DeliveryFault(
        `webhook-${status}`,
        isLasting,
        retryAfter(response.headers.get('retry-after'), message.now),
      )
    },
  }
}

/** fetch says `TypeError` to all that happens on the way, and keeps what it was as the cause. */
function networkCode(error: unknown): string {
  return systemCode(error instanceof Error && error.cause !== undefined ? error.cause : error)
}
