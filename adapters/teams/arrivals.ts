import { RecentlyUsed } from '../recently-used.js'

/** Remembers who has been welcomed, since a channel may announce one arrival in several ways. */
export class Arrivals {
  readonly #welcomed = new RecentlyUsed<true>(10_000)

  /** @param isKnown whether the conversation was already there before this process started */
  async isFirst(id: string, isKnown: () => Promise<boolean>): Promise<boolean> {
    if (this.#welcomed.get(id)) return false
    this.#welcomed.set(id, true)
    return !(await isKnown())
  }

  note(id: string): void {
    this.#welcomed.set(id, true)
  }

  forget(id: string): void {
    this.#welcomed.delete(id)
  }
}
