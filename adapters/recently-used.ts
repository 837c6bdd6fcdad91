/** A map that forgets what was used longest ago once it holds more than `limit`. */
export class RecentlyUsed<T> {
  readonly #entries = new Map<string, T>()

  constructor(readonly limit: number) {}

  get(key: string): T | undefined {
    const value = this.#entries.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: string, value: T): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.limit) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  values(): Iterable<T> {
    return this.#entries.values()
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }
}
