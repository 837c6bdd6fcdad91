import { randomBytes, randomUUID } from 'node:crypto'
import type { HandoverPort } from '../../bot/ports.js'
import type { HandoverStatus } from '../../dialogs/handover/handover-context.js'
import { codeBytes, codeFrom } from '../../knowledge/handover/code.js'
import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { deadlineOf } from '../../knowledge/handover/due.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import { RateLimit } from '../http/rate-limit.js'
import { type HandoverStore, hashOf, ownerOf } from './handover-store.js'

/** Codes that one conversation may try in a minute, and all of them together. */
const tries = { each: 5, together: 120 } as const

/** What coaches and the young person call a handover by; it opens nothing. */
function freshReference(store: HandoverStore): string {
  for (;;) {
    const reference = codeFrom(randomBytes(codeBytes)).slice(0, 5)
    if (store.index.byReference(reference) === undefined) return reference
  }
}

/**
 * @param keptDays for how long personal data stays once a handover has ended
 * @returns what the bot may know of handovers, and do with them
 */
export function handoverPort(
  store: HandoverStore,
  clock: () => Date,
  keptDays: number,
): HandoverPort {
  const each = new RateLimit(tries.each, clock)
  const together = new RateLimit(tries.together, clock)

  function find(code: string, owner: string) {
    if (each.take(owner) > 0 || together.take('') > 0) return 'too-often'
    const handover = store.index.byCode(hashOf(code))
    return (handover && statusOf(handover, store.desks.all)) ?? 'unknown'
  }

  return {
    look: (conversation, code, now) => {
      const owner = ownerOf(conversation)
      return {
        desks: store.confirmedDesks(now),
        keptDays,
        fresh: {
          id: randomUUID(),
          code: codeFrom(randomBytes(codeBytes)),
          reference: freshReference(store),
        },
        deadline: (desk) => deadlineOf(desk, now),
        own: store.index
          .byOwner(owner)
          .flatMap((handover) => statusOf(handover, store.desks.all) ?? []),
        found: code === null ? null : find(code, owner),
      }
    },
    handOver: (request, conversation, now) => store.request(request, conversation, now),
    withdraw: async (id, reason, conversation, now) => {
      const elsewhere = store.index.all.get(id)?.request.owner !== ownerOf(conversation)
      const action = { do: 'withdraw', reason, elsewhere } as const
      await store.act(id, action, { by: 'jongere', at: now, desk: null })
    },
  }
}

/** @returns null where the desk is no longer there */
export function statusOf(
  handover: Handover,
  desks: ReadonlyMap<string, HandoverDesk>,
): HandoverStatus | null {
  const desk = desks.get(handover.desk)
  if (desk === undefined) return null
  const { id, request, state, outcome, reminded, changedAt, deadline, events } = handover
  const rejection = events.findLast((event) => event.type === 'rejected')
  return {
    id,
    reference: request.reference,
    desk,
    state,
    outcome,
    reminded,
    requestedAt: new Date(request.at),
    changedAt: new Date(changedAt),
    deadline: new Date(deadline),
    redirectedTo: rejection?.type === 'rejected' ? rejection.to : null,
  }
}
