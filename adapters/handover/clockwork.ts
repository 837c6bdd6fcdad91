import type { EventLog } from '../../bot/ports.js'
import { type Due, nextDue } from '../../knowledge/handover/due.js'
import { systemCode } from '../errors.js'
import type { HandoverStore } from './handover-store.js'

/** In ms: a promise in working hours does not need to be looked after more often. */
const often = 30_000

export interface Clockwork {
  /** Does all that is due by now. @returns how much was done */
  tick(): Promise<number>
  /** Looks no more; resolves once what was begun is done. */
  stop(): Promise<void>
}

export interface ClockworkParts {
  readonly log: EventLog
  readonly clock: () => Date
  /** For how long personal data stays once a handover has ended, in days. */
  readonly keptDays: number
}

/** Does what the clock asks for: reminders of what nobody took on, and erasing what is over. */
export function startClockwork(
  store: HandoverStore,
  { log, clock, keptDays }: ClockworkParts,
): Clockwork {
  const due = new Map<string, Due>()
  let working: Promise<number> | null = null

  function plan(id: string): void {
    const handover = store.index.all.get(id)
    const desk = handover && store.desks.all.get(handover.desk)
    const next = handover === undefined ? null : nextDue(handover, desk, keptDays)
    if (next === null) due.delete(id)
    else due.set(id, next)
  }

  function planAll(): void {
    for (const id of store.index.all.keys()) plan(id)
  }

  async function take(id: string, next: Due, now: Date): Promise<void> {
    if (next.kind === 'erase') await store.erase(id, now)
    else await store.remind(id, next.step, now)
    log.write('handover.due', { what: next.kind === 'erase' ? 'erase' : next.step })
  }

  /** One thing may be followed by the next at once: a machine that slept catches up. */
  async function work(): Promise<number> {
    let done = 0
    const tried = new Set<Due>()
    for (;;) {
      const now = clock()
      const ready = [...due].filter(([, next]) => next.at <= now && !tried.has(next))
      if (ready.length === 0) return done
      for (const [id, next] of ready) {
        tried.add(next)
        try {
          await take(id, next, now)
          done += 1
        } catch (error) {
          log.write('handover.due-failed', { error: systemCode(error) })
        }
      }
    }
  }

  const tick = (): Promise<number> => {
    working ??= work().finally(() => {
      working = null
    })
    return working
  }

  planAll()
  const off = store.onChange((event, handover) => {
    if (handover !== null) {
      plan(handover.id)
      const next = due.get(handover.id)
      // What is taken back is not left lying until the next round.
      if (next?.kind === 'erase' && next.at <= clock()) void tick()
    }
    // Its hours may be others by now.
    else if (event.type === 'desk-confirmed') planAll()
  })
  const timer = setInterval(() => void tick(), often)
  void tick()

  return {
    tick,
    stop: async () => {
      clearInterval(timer)
      // Until then it has to hear what it did itself, or it would do that again and again.
      await working
      off()
    },
  }
}
