import type { ConversationKey, EventLog } from '../../bot/ports.js'
import { newsOf } from '../../dialogs/handover/status.js'
import type { Reply } from '../../dialogs/reply.js'
import { inLanguage } from '../../dialogs/spoken.js'
import type { HandoverEvent } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js'
import { systemCode } from '../errors.js'
import { statusOf } from './handover-port.js'
import type { HandoverStore } from './handover-store.js'

export interface TellParts {
  /** Says something in a conversation, where that is still there. */
  readonly tell: (conversation: ConversationKey, replies: readonly Reply[]) => Promise<void>
  readonly knowledge: () => KnowledgeBase
  readonly log: EventLog
  readonly clock: () => Date
}

/**
 * Tells whoever handed over what happens to it, in the conversation it came from. Nobody waits for
 * it: a change at a desk is done whether or not it can be told. After somebody took it back they
 * hear nothing more; that it was taken back is news only where it was done elsewhere.
 *
 * @returns what stops it, once all that happened so far was told
 */
export function tellPeople(store: HandoverStore, parts: TellParts): () => Promise<void> {
  const { tell, knowledge, log, clock } = parts
  let last: Promise<void> = Promise.resolve()

  async function pass(event: HandoverEvent, handover: Handover): Promise<void> {
    const { id, request } = handover
    const now = store.index.all.get(id) ?? handover
    const isOver = now.state === 'cancelled' && event.type !== 'cancelled'
    if (isOver || goesOn(event, now)) return
    const status = statusOf(handover, store.desks.all)
    const kept = await store.people.get(id)
    if (status === null || kept === null) return
    const { language, urgent } = kept.personal
    const voice = { audience: request.who, language }
    const reply = newsOf(
      event,
      status,
      { ...voice, isUrgent: urgent },
      { knowledge: knowledge(), now: clock() },
    )
    if (reply !== null) await tell(kept.conversation, [inLanguage(voice)(reply)])
  }

  const off = store.onChange((event, handover) => {
    if (!('handover' in event) || handover === null) return
    if (event.type === 'read' || event.type === 'erased') return
    last = last
      .then(() => pass(event, handover))
      .catch((error: unknown) => {
        log.write('handover.not-told', { error: systemCode(error) })
      })
  })
  return async () => {
    off()
    await last
  }
}

/** A desk that says no, or lets its term go by, passes it on in the same moment: that is the news. */
function goesOn(event: HandoverEvent, { events }: Handover): boolean {
  const at = events.findIndex(({ type, at }) => type === event.type && at === event.at)
  return events[at + 1]?.type === 'forwarded' && event.type !== 'forwarded'
}
