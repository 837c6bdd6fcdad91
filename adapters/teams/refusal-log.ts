import type { EventLog } from '../../bot/ports.js'
import type { Refusal } from '../http/refusal.js'
import { TokenRefused } from './channel-token.js'

const MINUTE = 60_000

/**
 * Logs who is turned away, by code. Anybody on the internet can be turned away as often as they
 * like, so each kind is written at most once a minute, with how many there were since the last time.
 */
export function refusalLog(log: EventLog, clock: () => Date): (refusal: Refusal) => void {
  const kinds = new Map<string, { since: number; count: number }>()

  return (refusal) => {
    const { statusCode: status, code } = refusal
    const why = refusal instanceof TokenRefused ? { token: refusal.fault } : {}
    const kind = `${code} ${why.token ?? ''}`
    const now = clock().getTime()
    const known = kinds.get(kind)
    if (known && now - known.since < MINUTE) {
      known.count += 1
      return
    }
    log.write('teams.refused', { status, code, ...why, before: known?.count ?? 0 })
    kinds.set(kind, { since: now, count: 0 })
  }
}
