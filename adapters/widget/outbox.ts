import type { Unsent } from './session.js'

/** What was said here and has not been seen to arrive, in the order in which it was said. */
export class Outbox {
  #unsent: readonly Unsent[]

  constructor(
    unsent: readonly Unsent[],
    readonly onChange: (unsent: readonly Unsent[]) => void,
  ) {
    this.#unsent = unsent
  }

  get all(): readonly Unsent[] {
    return this.#unsent
  }

  find(clientId: string): Unsent | undefined {
    return this.#unsent.find((message) => message.clientId === clientId)
  }

  has(clientId: string): boolean {
    return this.find(clientId) !== undefined
  }

  add(message: Unsent): void {
    this.#change([...this.#unsent, message])
  }

  /** @returns whether it was still waiting */
  arrived(clientId: string): boolean {
    if (!this.has(clientId)) return false
    this.#change(this.#unsent.filter((message) => message.clientId !== clientId))
    return true
  }

  clear(): void {
    this.#change([])
  }

  #change(unsent: readonly Unsent[]): void {
    this.#unsent = unsent
    this.onChange(unsent)
  }
}
