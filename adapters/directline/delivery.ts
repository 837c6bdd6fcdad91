import { randomUUID } from 'node:crypto'
import type { Draft } from './activity.js'
import type { ActivityStore } from './activity-store.js'
import type { Streams } from './streams.js'

/**
 * Brings the activities of one turn to the conversation: first to disk, then to who is listening.
 * Where the disk does not answer they are still told, because they may be the help lines; but the
 * fault is kept, so that nobody calls it sent.
 */
export class Delivery {
  #fault: unknown = null

  constructor(
    readonly id: string,
    readonly activities: ActivityStore,
    readonly streams: Streams,
    readonly clock: () => Date,
  ) {}

  /** The first thing that went wrong on disk, or null. */
  get fault(): unknown {
    return this.#fault
  }

  /**
   * @returns null where there is no such conversation; else what is known of the message that came
   * in under this name before
   */
  async find(clientId: string | null): Promise<{ id: string | null; isAnswered: boolean } | null> {
    try {
      return await this.activities.visit(
        this.id,
        this.clock(),
        async (file) => file.known(clientId) ?? { id: null, isAnswered: false },
      )
    } catch (error) {
      this.#fault ??= error
      return { id: null, isAnswered: false }
    }
  }

  /** @returns the id of the first */
  async put(drafts: readonly Draft[]): Promise<string> {
    const { id, activities, streams, clock } = this
    try {
      const ids = await activities.visit(id, clock(), async (file) => {
        const added = await file.append(drafts, clock())
        streams.send(id, { activities: added, watermark: String(file.place) })
        return added.map((activity) => activity.id)
      })
      return ids?.[0] ?? `${id}|gone`
    } catch (error) {
      this.#fault ??= error
      const told = drafts.map((draft) => ({ ...draft, id: `${id}|${randomUUID()}` }))
      streams.send(id, { activities: told })
      return told[0]?.id ?? ''
    }
  }
}
