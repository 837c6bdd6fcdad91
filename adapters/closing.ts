/** What has to be closed again, in the order the other way round from how it was opened. */
export class Closing {
  readonly #steps: (() => unknown)[] = []

  /** @returns what it was given */
  add<T>(opened: T, close: (opened: T) => unknown): T {
    this.#steps.push(() => close(opened))
    return opened
  }

  /** Closes everything, once. @throws the first fault, after all the rest was closed as well */
  async close(): Promise<void> {
    const faults: unknown[] = []
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step()
      } catch (error) {
        faults.push(error)
      }
    }
    if (faults.length > 0) throw faults[0]
  }
}
