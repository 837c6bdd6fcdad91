import { join } from 'node:path'
import { TurnTaking } from '../../bot/turn-taking.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import { withKnowledgeEvent } from '../../knowledge/publication/apply-event.js'
import {
  type Entries,
  entryPlace,
  toFiles,
  withEntries,
} from '../../knowledge/publication/entry.js'
import {
  type KnowledgeEvent,
  knowledgeEventSchema,
  knowledgeEventTypes,
} from '../../knowledge/publication/event.js'
import type { Json } from '../../knowledge/publication/json.js'
import { upgrade } from '../../knowledge/publication/upgrade.js'
import {
  freshWorkbench,
  live,
  type Overlay,
  type Publication,
  type Workbench,
} from '../../knowledge/publication/workbench.js'
import { type Disk, ownDisk } from '../handover/disk.js'
import { type Journal, openJournal } from '../handover/journal.js'
import { type Bases, createBases } from './bases.js'

const knowledgeJournal = { schema: knowledgeEventSchema, types: knowledgeEventTypes }

export type KnowledgeListener = (event: KnowledgeEvent) => void

/** Who does something, and when. */
export interface Hand {
  readonly by: string
  readonly at: Date
}

/**
 * Everything that the programme team made of the knowledge. What one of its methods resolves,
 * survives the end of the process and of the power.
 */
export class KnowledgeStore {
  readonly #turn = new TurnTaking()
  readonly #listeners = new Set<KnowledgeListener>()
  /** The last few that were asked for: the draft and what is live are, over and over. */
  #whole: { base: string; overlay: Overlay; entries: Entries }[] = []

  private constructor(
    readonly bases: Bases,
    readonly journal: Journal<KnowledgeEvent>,
    public bench: Workbench,
    /** All that happened, oldest first. */
    readonly events: KnowledgeEvent[],
  ) {}

  /**
   * @param shipped the base that came with this program; a newer one than before arrives as a draft
   * @throws CodedError where what is kept cannot be used
   */
  static async open(
    dataDir: string,
    shipped: readonly KnowledgeFile[],
    { disk = ownDisk, now = new Date() }: { disk?: Disk; now?: Date } = {},
  ): Promise<KnowledgeStore> {
    const folder = join(dataDir, 'knowledge')
    const bases = createBases(disk, join(folder, 'bases'), shipped)
    const path = join(folder, 'journal.log')
    const { journal, events } = await openJournal(disk, path, knowledgeJournal)
    const first = events.find((event) => event.type === 'began')
    const bench = events.reduce(withKnowledgeEvent, freshWorkbench(first?.base ?? bases.shipped))
    const store = new KnowledgeStore(bases, journal, bench, events)
    if (events.length > 0 && bench.base !== bases.shipped) await store.#offer(now)
    return store
  }

  /** @returns what takes the listener off again */
  onChange(listener: KnowledgeListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Goes up with everything that happens: what was proven at one stamp says nothing of another. */
  get stamp(): number {
    return this.events.length
  }

  get live(): Publication {
    return live(this.bench)
  }

  /** The draft waits for somebody to look at what a newer base brought. */
  get isUpgrading(): boolean {
    return this.live.base !== this.bench.base
  }

  published({ base, overlay }: Publication = this.live): Promise<Entries> {
    return this.#entries(base, overlay)
  }

  /** As it is at this moment, whatever happens while it is read. */
  draft(): Promise<Entries> {
    return this.#entries(this.bench.base, this.bench.draft)
  }

  async publishedFiles(publication?: Publication): Promise<KnowledgeFile[]> {
    return toFiles(await this.published(publication))
  }

  async draftFiles(): Promise<KnowledgeFile[]> {
    return toFiles(await this.draft())
  }

  /**
   * Does something that depends on how things stand: nothing else happens in between.
   *
   * @param decide what happens, all of it or none; nothing where it is empty
   */
  async change<T>(
    decide: (bench: Workbench) => Promise<{ events: readonly KnowledgeEvent[]; result: T }>,
  ): Promise<T> {
    return this.#turn.run('', async () => {
      const { events, result } = await decide(this.bench)
      if (events.length > 0) await this.#append(events)
      return result
    })
  }

  async close(): Promise<void> {
    await this.#turn.idle()
    await this.journal.close()
  }

  async #append(events: readonly KnowledgeEvent[]): Promise<void> {
    const began: KnowledgeEvent[] =
      this.events.length > 0
        ? []
        : events.slice(0, 1).map(({ at }) => ({
            type: 'began',
            at,
            by: 'systeem',
            base: this.bases.shipped,
          }))
    await this.bases.keepShipped()
    const all = [...began, ...events]
    await this.journal.append(all)
    for (const event of all) {
      this.events.push(event)
      this.bench = withKnowledgeEvent(this.bench, event)
      for (const listener of this.#listeners) listener(event)
    }
  }

  /** Put together once: the overlay of another draft or base is another one. */
  async #entries(base: string, overlay: Overlay): Promise<Entries> {
    const known = this.#whole.find((one) => one.overlay === overlay && one.base === base)
    if (known !== undefined) return known.entries
    const entries = withOverlay(await this.bases.get(base), overlay)
    this.#whole = [{ base, overlay, entries }, ...this.#whole].slice(0, 4)
    return entries
  }

  /** A newer base came with the program: what the team has, brought over to it, is the draft. */
  async #offer(now: Date): Promise<void> {
    const { bench, bases } = this
    const before = await bases.get(bench.base)
    const after = await bases.get(bases.shipped)
    const ground = upgrade(live(bench).overlay, await bases.get(live(bench).base), after)
    const draft = upgrade(bench.draft, before, after)
    await this.#append([
      {
        type: 'offered',
        at: now.toISOString(),
        by: 'systeem',
        base: bases.shipped,
        ground: Object.fromEntries(ground.overlay),
        overlay: Object.fromEntries(draft.overlay),
        conflicts: Object.fromEntries(draft.conflicts),
      },
    ])
  }
}

function withOverlay(base: Entries, overlay: Overlay): Entries {
  const entries = [...overlay].map(([name, value]: [string, Json]) => ({
    ...entryPlace(name),
    value,
  }))
  return withEntries(base, entries)
}
