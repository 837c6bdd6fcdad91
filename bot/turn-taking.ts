/** Runs tasks of one key one after the other, in the order in which they were asked for. */
export class TurnTaking {
  readonly #last = new Map<string, Promise<unknown>>()

  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const previous = this.#last.get(key)
    const current = previous ? previous.then(task, task) : task()
    const leave = () => {
      if (this.#last.get(key) === settled) this.#last.delete(key)
    }
    const settled: Promise<void> = current.then(leave, leave)
    this.#last.set(key, settled)
    return current
  }

  /** Resolves once all that was asked for is done. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
