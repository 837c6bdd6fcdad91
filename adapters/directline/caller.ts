import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** Who asks, and by which address we are known to them. */
export interface Caller {
  readonly address: string
  readonly host: string
  readonly isSecure: boolean
}

/**
 * Reads what a proxy says about the caller, if that proxy is to be believed; else anybody could
 * claim to be anybody.
 */
export function callerOf(req: IncomingMessage, trustProxy: boolean): Caller {
  const forwarded = (name: string) => (trustProxy ? lastOf(req.headers[name]) : null)
  return {
    address: network(forwarded('x-forwarded-for') ?? req.socket.remoteAddress ?? ''),
    host: forwarded('x-forwarded-host') ?? req.headers.host ?? '',
    isSecure: forwarded('x-forwarded-proto') === 'https',
  }
}

/** The last one is what our own proxy added; those before it came from outside. */
function lastOf(header: string | string[] | undefined): string | null {
  return [header ?? []].flat().join(',').split(',').at(-1)?.trim() || null
}

/** One IPv6 household has as many addresses as it likes, but one network of 64 bits. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const behind = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - before.length - behind.length
  return [...before, ...Array(Math.max(0, zeros)).fill('0'), ...behind].slice(0, 4).join(':')
}
