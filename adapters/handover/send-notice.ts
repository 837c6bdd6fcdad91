import type { Notice } from '../../knowledge/handover/event.js'
import { channelsOf } from '../../knowledge/handover/notices.js'
import { DeliveryFault, type NoticeLinks, type Transports } from './delivery.js'
import type { Waiting } from './handover-index.js'
import type { HandoverStore } from './handover-store.js'

export interface SendingParts {
  readonly transports: Transports
  readonly links: NoticeLinks
  readonly clock: () => Date
}

/** @returns the channel that a notice goes through; undefined where the desk no longer has it */
export function channelOf(notice: Notice, { desks }: Pick<HandoverStore, 'desks'>) {
  const desk = desks.all.get(notice.desk)
  return desk === undefined ? undefined : channelsOf(desk, notice.to)[notice.channel]
}

/**
 * Hands one notice to the channel it is for. Resolves once it was taken there.
 *
 * @throws DeliveryFault
 */
export async function sendNotice(
  waiting: Waiting,
  store: HandoverStore,
  { transports, links, clock }: SendingParts,
  signal: AbortSignal,
): Promise<void> {
  const { notice } = waiting
  const desk = store.desks.all.get(notice.desk)
  const channel = channelOf(notice, store)
  if (desk === undefined || channel === undefined) throw new DeliveryFault('channel-gone', true)
  const transport = transports[channel.kind]
  if (transport === null) throw new DeliveryFault(`${channel.kind}-not-set-up`, true)
  const now = clock()
  const handover = store.index.all.get(waiting.handover ?? '') ?? null
  const link =
    handover === null
      ? await links.toConfirm(desk.id, now)
      : await links.toHandover(handover.id, desk.id, now)
  await unlessAborted(
    transport.deliver({ notice, desk, handover, link, now }, channel, signal),
    signal,
  )
}

/** Whether or not the other side heeds the signal: nobody waits for it any longer. */
function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new DeliveryFault('timeout', false))
    signal.addEventListener('abort', tooLate, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', tooLate))
    if (signal.aborted) tooLate()
  })
}
