import type { EventLog } from '../../bot/ports.js'
import { mailTransport } from '../mail/mail-transport.js'
import type { Settings } from '../settings.js'
import type { DeskLinks } from '../sign-in/desk-links.js'
import { webhookTransport } from '../webhook/webhook-transport.js'
import { startClockwork } from './clockwork.js'
import type { NoticeTransport } from './delivery.js'
import type { HandoverStore } from './handover-store.js'
import { startOutbox } from './outbox.js'

export interface HandoverParts {
  readonly links: DeskLinks
  /** Null where Teams is not set up. */
  readonly teams: NoticeTransport | null
  readonly log: EventLog
  readonly clock: () => Date
}

/**
 * Sets everything going that a handover needs of itself: word to its desk, and the clock.
 *
 * @returns what stops it; resolves once what was begun is done
 */
export function startHandover(
  store: HandoverStore,
  { mail, keptDays }: Pick<Settings, 'mail' | 'keptDays'>,
  { links, teams, log, clock }: HandoverParts,
): () => Promise<void> {
  const clockwork = startClockwork(store, { log, clock, keptDays })
  const outbox = startOutbox(store, {
    transports: {
      mail: mail === null ? null : mailTransport(mail),
      webhook: webhookTransport(),
      teams,
    },
    links: {
      toHandover: links.linkFor,
      toConfirm: (id, now) => {
        const desk = store.desks.all.get(id)
        return desk === undefined ? '' : links.confirmLinkFor(desk, now)
      },
    },
    log,
    clock,
  })
  return async () => {
    await clockwork.stop()
    await outbox.stop()
  }
}
