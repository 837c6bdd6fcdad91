import { stayOf } from '../../knowledge/handover/handover.js'
import { noticesFor } from '../../knowledge/handover/notices.js'
import type { HandoverStore } from '../handover/handover-store.js'

/** In ms: a desk gets no more than one new link of a case in this time. */
const pause = 15 * 60_000

/**
 * Sends a new link of a case to its desk, by the desk's own channels: whoever asks for it sees nothing
 * of it.
 *
 * @param desk for which the old link was
 * @returns false where there is nothing to send, or one was sent a moment ago
 */
export async function sendNewLink(
  store: HandoverStore,
  { handover: id, desk: deskId }: { handover: string; desk: string },
  now: Date,
): Promise<boolean> {
  const handover = store.index.all.get(id)
  const desk = store.desks.all.get(deskId)
  if (handover === undefined || desk === undefined) return false
  if (handover.isErased || handover.state === 'cancelled' || handover.desk !== deskId) return false
  const asked = handover.events.filter(({ type }) => type === 'link-asked')
  const latest = asked.at(-1)
  if (latest !== undefined && now.getTime() - Date.parse(latest.at) < pause) return false
  const notices = noticesFor(desk, 'link', `${stayOf(handover)}.${asked.length}`)
  if (notices.length === 0) return false
  const base = { at: now.toISOString(), by: 'systeem', handover: id }
  await store.append({ ...base, type: 'link-asked', notices })
  return true
}
