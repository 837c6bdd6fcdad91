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
