import type { Transports } from '../../../../adapters/handover/delivery.js'
import { HandoverStore } from '../../../../adapters/handover/handover-store.js'
import { type Outbox, startOutbox } from '../../../../adapters/handover/outbox.js'
import { codeFrom } from '../../../../knowledge/handover/code.js'
import type { HandoverDesk } from '../../../../knowledge/handover/desk.js'
import { handoverRequest } from '../../../support/handover-request.js'
import { practiceDesk } from '../../../support/practice-desk.js'
import { plainLinks } from '../../support/plain-links.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

/** A Thursday morning. */
export const thursday = new Date('2026-11-26T10:00:00+01:00')
export const conversation = { id: 'c1', retention: 'web' } as const
export const kim = (at: Date) => ({ by: 'kim@balie.example', at, desk: 'doorstroompunt-073' })

export interface OutboxRound {
  readonly dataDir: string
  store: HandoverStore
  outbox: Outbox
  readonly log: { readonly event: string; readonly fields: object }[]
  clock(): Date
  /** Moves the clock on, and sends what may go by then. */
  later(minutes: number): Promise<void>
  request(id?: string, desk?: string): Promise<void>
  /** As a restart of the process. */
  again(): Promise<void>
  /** @returns why each notice that was given up was */
  dead(): string[]
  end(): Promise<void>
}

/** An outbox on a real store, with a clock and a die of its own. */
export async function outboxRound(
  desks: readonly Partial<HandoverDesk>[],
  transports: () => Partial<Transports>,
  { attemptTime = 2000, chance = () => 1 } = {},
): Promise<OutboxRound> {
  const dataDir = await temporaryFolder()
  let now = thursday.getTime()
  const clock = () => new Date(now)
  const log: OutboxRound['log'] = []
  let count = 0
  const open = () => HandoverStore.open(dataDir)
  const begin = (store: HandoverStore) =>
    startOutbox(store, {
      transports: { mail: null, webhook: null, teams: null, ...transports() },
      links: plainLinks(() => 'https://wijzer.example'),
      log: { write: (event, fields = {}) => void log.push({ event, fields }) },
      ...{ clock, chance, attemptTime },
    })
  const store = await open()
  for (const desk of desks) await store.desks.put(practiceDesk(desk))
  const round: OutboxRound = {
    dataDir,
    store,
    outbox: begin(store),
    log,
    clock,
    later: async (minutes) => {
      now += minutes * 60_000
      await round.outbox.tick()
    },
    request: async (id = 'h1', desk = 'doorstroompunt-073') => {
      count += 1
      const code = codeFrom(new Uint8Array(10).fill(count))
      const parts = { id, desk, code, reference: code.slice(0, 5) }
      await round.store.request(handoverRequest(parts), conversation, clock())
    },
    again: async () => {
      await round.outbox.stop()
      await round.store.close()
      round.store = await open()
      round.outbox = begin(round.store)
    },
    dead: () => [...round.store.index.notices.values()].flatMap(({ dead }) => dead ?? []),
    end: async () => {
      await round.outbox.stop()
      await round.store.close()
    },
  }
  return round
}
