import type { DeskChannel, HandoverDesk } from './desk.js'
import type { HandoverEvent, Notice } from './event.js'
import { type Handover, stayOf } from './handover.js'

type Kind = Notice['kind']

/**
 * The notices by which a desk hears that something waits, or needs nothing any more: one for each of
 * its channels.
 *
 * @param about the handover, with how often it moved on: the same thing never gets two keys
 */
export function noticesFor(desk: HandoverDesk, kind: Kind, about: string): Notice[] {
  const to = kind === 'vervanger' ? 'vervanger' : 'balie'
  return channelsOf(desk, to).flatMap((of, channel) => {
    // A colleague's taking it on changes a card; nobody wants a mail about that.
    if (kind === 'opgepakt' && of.kind === 'mail') return []
    return { key: `${about}.${kind}.${channel}`, kind, desk: desk.id, channel, to }
  })
}

/** @returns the channels of a desk, or of who stands in for it */
export function channelsOf(desk: HandoverDesk, to: Notice['to']): readonly DeskChannel[] {
  return to === 'balie' ? desk.channels : (desk.standIn?.channels ?? [])
}

/** What tells a desk of each change that is not its own doing alone. */
const told: Partial<Record<HandoverEvent['type'], Kind>> = {
  accepted: 'opgepakt',
  cancelled: 'ingetrokken',
}

/** @returns an event with the notices that it calls for at the desk where the handover is */
export function withNotices(
  handover: Handover,
  event: HandoverEvent,
  desk: HandoverDesk | undefined,
): HandoverEvent {
  const kind = told[event.type]
  if (kind === undefined || desk === undefined) return event
  return { ...event, notices: noticesFor(desk, kind, stayOf(handover)) }
}
