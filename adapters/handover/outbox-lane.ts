import { pauseAfter } from './outbox-pauses.js'

/** One notice on its way through one channel. */
export interface Trip {
  readonly key: string
  failures: number
  notBefore: number
  /** It is taken at the other side; only our record of that is missing. */
  isTaken: boolean
}

/**
 * The notices of one channel of one desk: one at a time, oldest first of those that failed
 * least. A channel that fails makes its own notices wait, and nobody else's.
 */
export class Lane {
  readonly #trips = new Map<string, Trip>()
  #notBefore = 0
  failures = 0
  isBusy = false

  add(key: string): void {
    if (!this.#trips.has(key)) {
      this.#trips.set(key, { key, failures: 0, notBefore: 0, isTaken: false })
    }
  }

  remove(key: string): void {
    this.#trips.delete(key)
  }

  get isEmpty(): boolean {
    return this.#trips.size === 0
  }

  /** @returns what may go now, or null */
  next(now: number): Trip | null {
    if (this.isBusy || now < this.#notBefore) return null
    let best: Trip | null = null
    for (const trip of this.#trips.values()) {
      if (trip.notBefore > now) continue
      if (best === null || trip.failures < best.failures) best = trip
      if (best.failures === 0) break
    }
    return best
  }

  /** Pauses the channel, and for longer the notice that keeps failing while others arrive. */
  failed(trip: Trip, now: number, chance: () => number, asked: number | null): void {
    trip.failures += 1
    this.failures += 1
    trip.notBefore = now + pauseAfter(trip.failures, chance, asked)
    this.#notBefore = now + pauseAfter(this.failures, chance, asked)
  }

  worked(): void {
    this.failures = 0
    this.#notBefore = 0
  }
}
