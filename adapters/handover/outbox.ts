import { setTimeout as wait } from 'node:timers/promises'
import type { EventLog } from '../../bot/ports.js'
import type { Notice } from '../../knowledge/handover/event.js'
import { systemCode } from '../errors.js'
import { DeliveryFault } from './delivery.js'
import type { Waiting } from './handover-index.js'
import type { HandoverStore } from './handover-store.js'
import { Lane, type Trip } from './outbox-lane.js'
import { isTooLong } from './outbox-pauses.js'
import { channelOf, type SendingParts, sendNotice } from './send-notice.js'
import { unwanted } from './unwanted.js'

/** In ms: how often pauses that are over are looked for. */
const often = 1000
/** In ms: longer than this nobody waits for one attempt. */
const attemptTime = 15_000
/** In ms: what is under way at the end gets so long to arrive; after that it is repeated at a start. */
const stopTime = 300
/** Attempts at once; those of channels that failed last time fill half of it at most. */
const together = 12

export interface Outbox {
  /** Sends all that may go by now. Resolves once each was tried. */
  tick(): Promise<void>
  /** Sends no more; resolves once what was under way has arrived, or was left for the next start. */
  stop(): Promise<void>
}

export interface OutboxParts extends SendingParts {
  readonly log: EventLog
  readonly chance?: () => number
  readonly attemptTime?: number
}

/**
 * Brings notices where they are for, each until it has arrived or there is no hope left: at least
 * once, and twice only where the other side took it just before this process ended.
 */
export function startOutbox(store: HandoverStore, parts: OutboxParts): Outbox {
  const { log, clock, chance = Math.random } = parts
  const lanes = new Map<string, Lane>()
  const flights = new Map<Promise<void>, Lane>()
  const stopping = new AbortController()
  let isStopped = false

  function enter({ notice, dead }: Waiting): Lane | null {
    if (dead !== null) return null
    const name = `${notice.desk} ${notice.to} ${notice.channel}`
    const lane = lanes.get(name) ?? new Lane()
    lanes.set(name, lane)
    lane.add(notice.key)
    return lane
  }

  type Outcome = { type: 'notice-delivered' } | { type: 'notice-dead'; why: string }
  function record(key: string, outcome: Outcome): Promise<void> {
    const base = { at: clock().toISOString(), by: 'systeem', key, notices: [] }
    return store.append({ ...base, ...outcome })
  }

  function told(notice: Notice) {
    return { kind: notice.kind, channel: channelOf(notice, store)?.kind ?? 'none' }
  }

  async function bring(trip: Trip, waiting: Waiting): Promise<void> {
    const { notice } = waiting
    const why = trip.isTaken ? null : unwanted(waiting, store)
    if (why === null && !trip.isTaken) {
      const late = AbortSignal.timeout(parts.attemptTime ?? attemptTime)
      await sendNotice(waiting, store, parts, AbortSignal.any([stopping.signal, late]))
      trip.isTaken = true
    }
    await record(trip.key, { type: 'notice-delivered' })
    if (why !== null) log.write('notice.dropped', { ...told(notice), why })
    else log.write('notice.delivered', { ...told(notice), tries: trip.failures + 1 })
  }

  /** Gives it up where there is no hope; else it goes again after a pause. */
  async function takeFault(lane: Lane, trip: Trip, waiting: Waiting, error: unknown) {
    const fault = error instanceof DeliveryFault ? error : null
    const why = fault?.code ?? systemCode(error)
    const isLasting = fault?.isLasting ?? false
    const isOver = !trip.isTaken && (isLasting || isTooLong(waiting.since, clock()))
    log.write(isOver ? 'notice.dead' : 'notice.failed', { ...told(waiting.notice), why })
    // An address that does not exist says nothing of the others in the same channel.
    if (!isLasting) lane.failed(trip, clock().getTime(), chance, fault?.retryAfter ?? null)
    if (!isOver) return
    await record(trip.key, { type: 'notice-dead', why }).then(
      () => lane.remove(trip.key),
      () => lane.failed(trip, clock().getTime(), chance, null),
    )
  }

  async function fly(lane: Lane, trip: Trip): Promise<void> {
    const waiting = store.index.notices.get(trip.key)
    if (waiting === undefined || waiting.dead !== null) return lane.remove(trip.key)
    try {
      await bring(trip, waiting)
      lane.remove(trip.key)
      lane.worked()
    } catch (error) {
      if (!stopping.signal.aborted) await takeFault(lane, trip, waiting, error)
    }
  }

  function pump(): void {
    for (const [name, lane] of lanes) {
      if (isStopped || flights.size >= together) return
      const doubtful = [...flights.values()].filter(({ failures }) => failures > 0).length
      if (lane.failures > 0 && doubtful >= together / 2) continue
      const trip = lane.next(clock().getTime())
      if (lane.isEmpty) lanes.delete(name)
      if (trip === null) continue
      // To the end of the row, so that each channel gets its turn.
      lanes.delete(name)
      lanes.set(name, lane)
      lane.isBusy = true
      const flight = fly(lane, trip).finally(() => {
        lane.isBusy = false
        flights.delete(flight)
        pump()
      })
      flights.set(flight, lane)
    }
  }

  const landed = async () => {
    while (flights.size > 0) await Promise.all(flights.keys())
  }
  const off = store.onChange((event) => {
    const isAnew = event.type === 'notice-retried'
    for (const key of isAnew ? [event.key] : event.notices.map(({ key }) => key)) {
      const waiting = store.index.notices.get(key)
      const lane = waiting === undefined ? null : enter(waiting)
      // Whoever asks for another try thinks that it will work now.
      if (isAnew) lane?.worked()
    }
    pump()
  })
  for (const waiting of store.index.notices.values()) enter(waiting)
  const timer = setInterval(pump, often)
  pump()

  return {
    tick: async () => {
      pump()
      await landed()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      off()
      await Promise.race([landed(), wait(stopTime, undefined, { ref: false })])
      stopping.abort()
      await landed()
    },
  }
}
