import { RecentlyUsed } from '../recently-used.js'

const MINUTE = 60_000

interface Bucket {
  readonly left: number
  readonly at: number
}

/** So many a minute for each key: at once if need be, and then evenly as time goes by. */
export class RateLimit {
  readonly #buckets = new RecentlyUsed<Bucket>(20_000)

  constructor(
    readonly perMinute: number,
    readonly clock: () => Date,
  ) {}

  /** Takes one. @returns 0, or in how many seconds to try again */
  take(key: string): number {
    const at = this.clock().getTime()
    const bucket = this.#buckets.get(key) ?? { left: this.perMinute, at }
    const gained = (Math.max(0, at - bucket.at) * this.perMinute) / MINUTE
    const left = Math.min(this.perMinute, bucket.left + gained)
    this.#buckets.set(key, { left: left < 1 ? left : left - 1, at })
    return left < 1 ? Math.max(1, Math.ceil(((1 - left) * MINUTE) / this.perMinute / 1000)) : 0
  }
}
