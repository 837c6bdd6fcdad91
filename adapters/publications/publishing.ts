import type { EventLog } from '../../bot/ports.js'
import { KnowledgeError } from '../../knowledge/fault.js'
import { wallTime } from '../../knowledge/handover/dutch-time.js'
import { entryPlace, toFiles, withEntries } from '../../knowledge/publication/entry.js'
import type { Plan } from '../../knowledge/publication/workbench.js'
import { systemCode } from '../errors.js'
import type { Case } from '../evaluate/case-schema.js'
import type { Hand, KnowledgeStore } from './knowledge-store.js'
import type { LiveKnowledge } from './live-knowledge.js'
import { isSound, type Proven } from './proof.js'
import type { Claim } from './prove.js'
import { type Proving, startProof } from './prover.js'
import {
  endPlan,
  type Planned,
  type Published,
  planDraft,
  publishDraft,
  publishPlan,
  takeBack,
} from './publish.js'

/** A proof and what it is of. */
export interface ProofRun {
  readonly stamp: number
  readonly proving: Proving
  /** Null while it is under way. */
  readonly proven: Proven | null
  /** It broke off: a fault of the program, not of the draft. */
  readonly hasFailed: boolean
}

export type Refused = { readonly kind: 'unproven' | 'unsound' }

export interface PublishingParts {
  readonly store: KnowledgeStore
  readonly live: LiveKnowledge
  readonly cases: () => readonly Case[]
  readonly clock: () => Date
  readonly log: EventLog
  /** Left out: in a thread of its own. */
  readonly start?: (claim: Claim) => Proving
}

/** From a draft to what people talk to: proven first, then published, then taken by the running bot. */
export class Publishing {
  #run: ProofRun | null = null
  readonly #start: (claim: Claim) => Proving

  constructor(readonly parts: PublishingParts) {
    this.#start = parts.start ?? startProof
  }

  /** The proof of the draft as it is now, or null where there is none. */
  get run(): ProofRun | null {
    return this.#run?.stamp === this.parts.store.stamp ? this.#run : null
  }

  /** Begins to prove the draft; a proof of it that is there or under way is that one. */
  async prove(): Promise<ProofRun> {
    const known = this.run
    if (known !== null && !known.hasFailed) return known
    await this.#run?.proving.cancel()
    const { store, clock } = this.parts
    const { stamp } = store
    const claim = await this.#claim(await store.draftFiles(), wallTime(clock()).day)
    const proving = this.#start(claim)
    const run = { stamp, proving, proven: null, hasFailed: false }
    this.#run = run
    const settle = (end: Partial<ProofRun>) => {
      if (this.#run?.proving === proving) this.#run = { ...run, ...end }
    }
    proving.done.then(
      (proven) => settle({ proven }),
      () => settle({ hasFailed: true }),
    )
    return run
  }

  /** Publishes the draft that was proven last, and lets people talk to it. */
  async publish(note: string, hand: Hand): Promise<Published | Refused> {
    const proven = this.run?.proven
    if (this.run === null || proven == null) return { kind: 'unproven' }
    if (!isSound(proven.proof)) return { kind: 'unsound' }
    const published = await publishDraft(this.parts.store, { stamp: this.run.stamp, note }, hand)
    if (published.kind === 'published') await this.#take(proven)
    return published
  }

  /** Plans the draft that was proven last for a day; on that day it is proven again. */
  async plan(on: string, note: string, hand: Hand): Promise<Planned | Refused> {
    const proven = this.run?.proven
    if (this.run === null || proven == null) return { kind: 'unproven' }
    if (!isSound(proven.proof)) return { kind: 'unsound' }
    return planDraft(this.parts.store, { stamp: this.run.stamp, on, note }, hand)
  }

  /** Brings an earlier publication back; where this program cannot use it, nothing changes. */
  async takeBack(number: number, note: string, hand: Hand): Promise<Published | Refused> {
    const { store, live } = this.parts
    const earlier = store.bench.publications.find((one) => one.number === number)
    if (earlier === undefined) return { kind: 'unknown' }
    try {
      live.take(await store.publishedFiles(earlier))
    } catch (error) {
      if (error instanceof KnowledgeError) return { kind: 'unsound' }
      throw error
    }
    try {
      return await takeBack(store, { number, note }, hand)
    } finally {
      // Whatever became of it: what people talk to is what is written down.
      await this.#take()
    }
  }

  /** Proves nothing more. */
  async stop(): Promise<void> {
    await this.#run?.proving.cancel()
  }

  /** Publishes every plan whose day has come. @returns how many were dealt with */
  async tick(): Promise<number> {
    const { store, clock, log } = this.parts
    const today = wallTime(clock()).day
    const due = [...store.bench.plans.values()].filter(
      ({ on, failed }) => on <= today && failed === null,
    )
    for (const plan of due) {
      const why = await this.#carryOut(plan, today)
      log.write('plan', { how: why === null ? 'published' : 'failed' })
      const end = { how: 'mislukt', why: why ?? '' } as const
      if (why !== null) await endPlan(store, plan.id, end, { by: 'systeem', at: clock() })
    }
    return due.length
  }

  /** @returns why it could not be, as a code, or null */
  async #carryOut(plan: Plan, day: string): Promise<string | null> {
    const { store, clock } = this.parts
    if (store.isUpgrading) return 'nieuwe-basis'
    const over = [...plan.changes].map(([name, value]) => ({ ...entryPlace(name), value }))
    const files = toFiles(withEntries(await store.published(), over))
    try {
      const proven = await this.#start(await this.#claim(files, day)).done
      if (!isSound(proven.proof)) return 'fouten'
      const published = await publishPlan(store, plan.id, clock())
      if (published.kind !== 'published') return published.kind
      await this.#take(proven)
      return null
    } catch (error) {
      return systemCode(error)
    }
  }

  async #claim(draft: Claim['draft'], day: string): Promise<Claim> {
    const { store, live, cases } = this.parts
    const liveWeights = live.weights
    return { draft, live: await store.publishedFiles(), liveWeights, cases: cases(), day }
  }

  async #take(proven?: Proven): Promise<void> {
    this.parts.live.take(await this.parts.store.publishedFiles(), proven?.weights ?? undefined)
  }
}
