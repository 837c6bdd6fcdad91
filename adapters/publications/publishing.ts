import { TurnTaking } from '../../bot/turn-taking.js'
import { wallTime } from '../../knowledge/dutch-time.js'
import { KnowledgeError } from '../../knowledge/fault.js'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js'
import { entryPlace, toFiles, withEntries } from '../../knowledge/publication/entry.js'
import { clashesOf, type Plan } from '../../knowledge/publication/workbench.js'
import { systemCode } from '../errors.js'
import type { Hand } from './knowledge-store.js'
import { LiveFaults } from './live-faults.js'
import { isSound, type Proven } from './proof.js'
import type { Claim } from './prove.js'
import { type ProofRun, type Proving, startProof } from './prover.js'
import {
  endPlan,
  type Planned,
  type Published,
  planDraft,
  publishDraft,
  publishPlan,
  takeBack,
} from './publish.js'
import type { PublishingParts } from './publishing-parts.js'

/** A plan waits for the next time that it is looked after. */
const later = 'later'

export type Refused = { readonly kind: 'unproven' | 'unsound' }

/** From a draft to what people talk to: proven first, then published, then taken by the running bot. */
export class Publishing {
  #run: ProofRun | null = null
  #isTicking = false
  /** The proof of a plan that is under way. */
  #carrying: Proving | null = null
  #isStopped = false
  /** What people talk to changes by one at a time, so that it is always what was written down last. */
  readonly #order = new TurnTaking()
  readonly #start: (claim: Claim) => Proving
  readonly #faults = new LiveFaults()

  constructor(readonly parts: PublishingParts) {
    this.#start = parts.start ?? startProof
  }

  /** The proof of the draft as it is now, or null where there is none. */
  get run(): ProofRun | null {
    return this.#run?.stamp === this.parts.store.stamp ? this.#run : null
  }

  /** The draft was changed since it was last proven. */
  get isStale(): boolean {
    return this.#run !== null && this.run === null
  }

  /** Begins to prove the draft; a proof of it that is there or under way is that one. */
  prove(): Promise<ProofRun> {
    return this.#order.run('prove', async () => {
      const known = this.run
      if (known !== null && !known.hasFailed) return known
      await this.#run?.proving.cancel()
      const { store, clock } = this.parts
      const { stamp } = store
      const draft = await store.draftFiles()
      const { day } = wallTime(clock())
      const { number } = store.live
      const proving = this.#start(await this.#claim(draft, day))
      const run = { stamp, proving, proven: null, hasFailed: false }
      this.#run = run
      const settle = (end: Partial<ProofRun>) => {
        if (this.#run?.proving === proving) this.#run = { ...run, ...end }
      }
      proving.done.then(
        (proven) => {
          if (proven.liveFaults) this.#faults.keep(number, day, proven.liveFaults)
          settle({ proven })
        },
        () => settle({ hasFailed: true }),
      )
      return run
    })
  }

  /** Publishes the draft that was proven last, and lets people talk to it. */
  publish(note: string, hand: Hand): Promise<Published | Refused> {
    return this.#order.run('live', async () => {
      const { run } = this
      if (run?.proven == null) return { kind: 'unproven' }
      if (!isSound(run.proven.proof)) return { kind: 'unsound' }
      const { store } = this.parts
      const built = await this.#build(await store.draftFiles(), run.proven)
      return this.#put(built, publishDraft(store, { stamp: run.stamp, note }, hand))
    })
  }

  /** Plans the draft that was proven last for a day; on that day it is proven again. */
  async plan(on: string, note: string, hand: Hand): Promise<Planned | Refused> {
    const proven = this.run?.proven
    if (this.run === null || proven == null) return { kind: 'unproven' }
    if (!isSound(proven.proof)) return { kind: 'unsound' }
    return planDraft(this.parts.store, { stamp: this.run.stamp, on, note }, hand)
  }

  /** Brings an earlier publication back; where this program cannot use it, nothing changes. */
  takeBack(number: number, note: string, hand: Hand): Promise<Published | Refused> {
    return this.#order.run('live', async () => {
      const { store } = this.parts
      const earlier = store.bench.publications.find((one) => one.number === number)
      if (earlier === undefined) return { kind: 'unknown' }
      try {
        const built = await this.#build(await store.publishedFiles(earlier))
        return await this.#put(built, takeBack(store, { number, note }, hand))
      } catch (error) {
        const isUnusable = error instanceof KnowledgeError || systemCode(error) === 'base-missing'
        if (isUnusable) return { kind: 'unsound' }
        throw error
      }
    })
  }

  /** Proves nothing more. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all([this.#run?.proving.cancel(), this.#carrying?.cancel()])
    await this.#order.idle()
  }

  /** Publishes every plan whose day has come. @returns how many were dealt with */
  async tick(): Promise<number> {
    if (this.#isTicking) return 0
    this.#isTicking = true
    try {
      const { store, clock, log } = this.parts
      const today = wallTime(clock()).day
      const isDue = ({ on, failed }: Plan) => on <= today && failed === null
      const due = [...store.bench.plans.values()].filter(isDue)
      for (const plan of due) {
        const why = await this.#carryOut(plan, today)
        if (why === later) continue
        log.write('plan', { how: why === null ? 'published' : 'failed' })
        const end = { how: 'mislukt', why: why ?? '' } as const
        if (why !== null) await endPlan(store, plan.id, end, { by: 'systeem', at: clock() })
      }
      return due.length
    } finally {
      this.#isTicking = false
    }
  }

  /** @returns why it could not be, as a code, or null */
  async #carryOut(plan: Plan, day: string): Promise<string | null> {
    const { store, clock } = this.parts
    const filesNow = async () => {
      const over = [...plan.changes].map(([name, value]) => ({ ...entryPlace(name), value }))
      return toFiles(withEntries(await store.published(), over))
    }
    try {
      const { live } = store
      this.#carrying = this.#start(await this.#claim(await filesNow(), day))
      const proven = await this.#carrying.done
      if (!isSound(proven.proof)) return 'fouten'
      return await this.#order.run('live', async () => {
        if (store.isUpgrading) return 'nieuwe-basis'
        if (clashesOf(store.bench, plan).length > 0) return 'intussen-gewijzigd'
        // Somebody published while it was proven: it is proven anew.
        if (store.live !== live || this.#isStopped) return later
        const built = await this.#build(await filesNow(), proven)
        const { kind } = await this.#put(built, publishPlan(store, plan.id, clock()))
        return kind === 'published' ? null : kind
      })
    } catch (error) {
      return this.#isStopped ? later : systemCode(error)
    }
  }

  async #claim(draft: Claim['draft'], day: string): Promise<Claim> {
    const { store, live, cases } = this.parts
    const learned = {
      liveWeights: live.weights,
      liveFaults: this.#faults.of(store.live.number, day),
    }
    return { draft, live: await store.publishedFiles(), ...learned, cases: cases(), day }
  }

  #build(files: Claim['draft'], proven?: Proven): Promise<KnowledgeBase> {
    return this.parts.live.build(files, proven?.weights ?? undefined)
  }

  /** People talk to it once it is written down, and not before. */
  async #put(built: KnowledgeBase, writing: Promise<Published>): Promise<Published> {
    const published = await writing
    if (published.kind === 'published') this.parts.live.put(built)
    return published
  }
}
