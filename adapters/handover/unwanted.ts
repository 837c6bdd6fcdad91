import type { Notice } from '../../knowledge/handover/event.js'
import { isWaiting } from '../../knowledge/handover/handover.js'
import type { Waiting } from './handover-index.js'
import type { HandoverStore } from './handover-store.js'

/** What asks somebody to take something on, and is of no use once somebody has. */
const calls: ReadonlySet<Notice['kind']> = new Set(['nieuw', 'herinnering', 'vervanger'])

/** @returns why nobody needs a notice any more, as a code; null where somebody does */
export function unwanted(
  { notice, handover, since }: Waiting,
  { index }: Pick<HandoverStore, 'index'>,
): string | null {
  if (notice.kind === 'bevestigen') {
    const confirmation = index.confirmations.get(notice.desk)
    const isDone = confirmation !== undefined && confirmation.at >= new Date(since)
    return isDone ? 'confirmed-meanwhile' : null
  }
  const about = index.all.get(handover ?? '')
  if (about === undefined) return 'handover-unknown'
  if (!calls.has(notice.kind) && notice.kind !== 'link') return null
  if (about.desk !== notice.desk) return 'moved-on'
  if (notice.kind === 'link') return about.isErased ? 'taken-or-ended' : null
  return isWaiting(about) ? null : 'taken-or-ended'
}
