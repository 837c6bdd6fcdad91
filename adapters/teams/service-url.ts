import { isLoopback } from '../http/loopback.js'
import { Refusal } from '../http/refusal.js'

/**
 * Without a token to vouch for it, an activity must not make us call any machine but this one.
 *
 * @throws Refusal 403
 */
export function requireLocalCaller(host: string | undefined, serviceUrl: string): void {
  if (!isLoopback(new URL(serviceUrl).hostname)) {
    throw new Refusal(
      403,
      'service-url-refused',
      'Unauthenticated: only a serviceUrl on this machine.',
    )
  }
  // A web page can point a name of its own at this machine, but cannot hide that name.
  if (!isLoopback((host ?? '').replace(/:\d+$/, ''))) {
    throw new Refusal(403, 'host-refused', 'Unauthenticated: only for this machine itself.')
  }
}

/**
 * Even with a good token: replies carry our own token along, so they go to the Bot Framework alone.
 *
 * @throws Refusal 403
 */
export function requireServiceHost(serviceUrl: string, hosts: readonly string[]): void {
  const host = hostOf(serviceUrl)
  const isKnown = hosts.some((known) =>
    known.startsWith('*.') ? host?.endsWith(known.slice(1)) : host === known,
  )
  if (!isKnown) {
    throw new Refusal(403, 'service-url-refused', 'This serviceUrl is not of the Bot Framework.')
  }
}

/**
 * So plain a form that no two readers of URLs can differ on the host: https, its own port, no user.
 */
function hostOf(serviceUrl: string): string | undefined {
  return /^https:\/\/([a-z0-9.-]+)(?:\/[\w./~%-]*)?$/i.exec(serviceUrl)?.[1]?.toLowerCase()
}
