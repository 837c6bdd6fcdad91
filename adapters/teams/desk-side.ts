import { z } from 'zod'
import type { EventLog } from '../../bot/ports.js'
import { deskSentences as say } from '../../dialogs/wording/desk-card.nl.js'
import { findCode } from '../../knowledge/handover/code.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import { systemCode } from '../errors.js'
import type { HandoverStore } from '../handover/handover-store.js'
import { isUrgent } from '../handover/urgent.js'
import { RateLimit } from '../http/rate-limit.js'
import type { IncomingActivity } from './activity.js'
import type { DeskBindings } from './desk-bindings.js'
import { placeName } from './desk-place.js'
import { readTap, type Tap } from './desk-tap.js'
import { messageText } from './message-text.js'
import { readActivity } from './read-activity.js'

/** Codes that one conversation may try in a minute. */
const tries = 5

const bindCommand = /^koppel\s+balie\b/i

const tapperSchema = z.looseObject({
  aadObjectId: z.string().min(1).optional(),
  id: z.string().min(1),
  name: z.string().optional(),
})

/** What a desk says and taps in Teams. */
export interface DeskSideOfTeams {
  /** @returns what to say back; null where an activity is not for a desk */
  hear(activity: IncomingActivity): Promise<string | null>
}

export interface DeskSideParts {
  readonly store: HandoverStore
  readonly bindings: DeskBindings
  readonly log: EventLog
  readonly clock: () => Date
}

export function deskSide({ store, bindings, log, clock }: DeskSideParts): DeskSideOfTeams {
  const codes = new RateLimit(tries, clock)

  async function bind(activity: IncomingActivity, text: string): Promise<string> {
    const now = clock()
    if (codes.take(placeName(activity)) > 0) return say.codeTooOften
    const code = findCode(text.replace(bindCommand, ''))
    const place = code === null ? null : await bindings.bind(code, activity, now)
    log.write('desk.bound', { isBound: place !== null })
    if (place === null) return say.codeUnknown
    return say.bound(store.desks.all.get(place.desk)?.name ?? place.desk)
  }

  /** @returns the desk for which somebody here may act on a handover; null where there is none */
  function deskFor(activity: IncomingActivity, handover: Handover): string | null {
    const here = bindings.desksAt(activity)
    if (here.has(handover.desk)) return handover.desk
    const was = handover.events.flatMap((event) =>
      event.type === 'requested' || event.type === 'forwarded' ? event.desk : [],
    )
    return was.find((desk) => here.has(desk)) ?? null
  }

  async function act(activity: IncomingActivity, { handover: id, action }: Tap): Promise<string> {
    const handover = store.index.all.get(id)
    const tapper = tapperSchema.safeParse(activity.from).data
    const desk = handover === undefined ? null : deskFor(activity, handover)
    if (handover === undefined || tapper === undefined || desk === null) return say.notHere
    if (action === null) return say.reasonMissing
    if (action.do === 'reject' && (await isUrgent(store, id)))
      return say.onPage(handover.request.reference)
    const by = `teams:${tapper.aadObjectId ?? tapper.id}`
    const verdict = await store.act(id, action, { by, at: clock(), desk })
    const { reference } = handover.request
    log.write('desk.tapped', { what: action.do, verdict: verdict?.kind ?? 'none' })
    if (verdict === null || action.do === 'withdraw') return say.notHere
    if (verdict.kind === 'obstacle') return say.obstacle(reference, verdict.obstacle)
    if (verdict.kind === 'nothing') return say.already(reference)
    return say[action.do](tapper.name?.trim() || say.somebody, reference)
  }

  async function hear(activity: IncomingActivity): Promise<string | null> {
    if (readActivity(activity).kind === 'departure') {
      await bindings.leave(activity.channelId, placeName(activity))
      return null
    }
    await bindings.refresh(activity)
    if (activity.type !== 'message') return null
    const tap = readTap(activity.value)
    if (tap === 'unreadable') return say.unreadable
    if (tap !== null) return act(activity, tap)
    const text = messageText(activity)
    return bindCommand.test(text) ? bind(activity, text) : null
  }

  return {
    hear: (activity) =>
      hear(activity).catch((error: unknown) => {
        log.write('desk.failed', { error: systemCode(error) })
        return say.failed
      }),
  }
}
