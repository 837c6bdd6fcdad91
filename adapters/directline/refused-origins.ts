import type { EventLog } from '../../bot/ports.js'

const MINUTE = 60_000
/** An address longer than this is no site of somebody we help. */
const longest = 100

/**
 * Tells the administrator which site was turned away, at most once a minute: the browser hides the
 * reason from the page, so the log is the only place that can say it.
 */
export function refusedOrigins(log: EventLog, clock: () => Date): (origin: string) => void {
  let last = Number.NEGATIVE_INFINITY
  let before = 0
  return (origin) => {
    const now = clock().getTime()
    if (now - last < MINUTE) {
      before += 1
      return
    }
    const site = URL.canParse(origin) && origin.length <= longest ? new URL(origin).origin : 'other'
    log.write('origin.refused', { origin: site, before, setting: 'ALLOWED_ORIGINS' })
    last = now
    before = 0
  }
}
