import type { DeskChannel, HandoverDesk } from './desk.js'
import type { HandoverEvent, Notice } from './event.js'
import { type Handover, stayOf } from './handover.js'

type Kind = Notice['kind']

/** A colleague's doing changes a card; nobody wants a mail about that. */
const quiet: ReadonlySet<Kind> = new Set(['opgepakt', 'bijgewerkt'])

/** Who hears of it, where nothing else is said. */
function listener(kind: Kind): Notice['to'] {
  if (kind === 'bevestigen') return 'bevestiger'
  return kind === 'vervanger' ? 'vervanger' : 'balie'
}

/**
 * The notices by which a desk hears that something waits, or needs nothing any more: one for each of
 * its channels.
 *
 * @param about the handover, with how often it moved on: the same thing never gets two keys
 */
export function noticesFor(
  desk: HandoverDesk,
  kind: Kind,
  about: string,
  to: Notice['to'] = listener(kind),
): Notice[] {
  const place = to === 'vervanger' ? 'v' : ''
  return channelsOf(desk, to).flatMap((of, channel) => {
    if (quiet.has(kind) && of.kind === 'mail') return []
    return { key: `${about}.${kind}.${place}${channel}`, kind, desk: desk.id, channel, to }
  })
}

/** @returns the channels of a desk, of who stands in for it, or of who is asked to confirm it */
export function channelsOf(desk: HandoverDesk, to: Notice['to']): readonly DeskChannel[] {
  if (to === 'bevestiger') return [{ kind: 'mail', to: desk.confirmer.email }]
  return to === 'balie' ? desk.channels : (desk.standIn?.channels ?? [])
}

/** What tells a desk of each change, and changes the cards that it has. */
const told: Partial<Record<HandoverEvent['type'], Kind>> = {
  accepted: 'opgepakt',
  rejected: 'bijgewerkt',
  released: 'bijgewerkt',
  'in-progress': 'bijgewerkt',
  completed: 'bijgewerkt',
  failed: 'bijgewerkt',
  forwarded: 'bijgewerkt',
  cancelled: 'ingetrokken',
}

/** @returns what those hear of a change who heard that there was something */
export function changeNotices(
  handover: Handover,
  type: HandoverEvent['type'],
  desk: HandoverDesk | undefined,
): Notice[] {
  const kind = told[type]
  if (kind === undefined || desk === undefined) return []
  const about = kind === 'bijgewerkt' ? `${stayOf(handover)}.${type}` : stayOf(handover)
  const heard: Notice['to'][] = handover.reminded.includes('vervanger')
    ? ['balie', 'vervanger']
    : ['balie']
  return heard.flatMap((to) => noticesFor(desk, kind, about, to))
}

/** @returns an event with the notices that it calls for at the desk where the handover is */
export function withNotices(
  handover: Handover,
  event: HandoverEvent,
  desk: HandoverDesk | undefined,
): HandoverEvent {
  const notices = changeNotices(handover, event.type, desk)
  return notices.length === 0 ? event : { ...event, notices }
}
