import { kindOf, LineFault } from './line-fault.js'
import type { Granted, LineRequests } from './line-requests.js'

/** The longest that a timer of a browser can wait, in ms. */
const LONGEST = 2 ** 31 - 1

/** In ms: how soon to try again to get a new token where that failed. */
const AGAIN = 60_000

export interface Held {
  readonly token: string
  readonly expiresAt: number
}

/** The token of one conversation, changed for a new one halfway through its life. */
export class Pass {
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly requests: LineRequests,
    private held: Held,
    readonly onChange: (held: Held) => void,
  ) {
    this.#plan((held.expiresAt - Date.now()) / 2)
  }

  get token(): string {
    return this.held.token
  }

  /** Takes over a token that came with another answer. */
  take({ token, expires_in }: Pick<Granted, 'token'> & Partial<Granted>): void {
    this.held = {
      token,
      expiresAt: expires_in === undefined ? this.held.expiresAt : Date.now() + expires_in * 1000,
    }
    this.onChange(this.held)
    this.#plan((this.held.expiresAt - Date.now()) / 2)
  }

  /** Asks with the token; where it turns out too old, once more with a new one. */
  async use<T>(ask: (token: string) => Promise<T>): Promise<T> {
    try {
      return await ask(this.token)
    } catch (error) {
      if (kindOf(error) !== 'expired') throw error
      await this.#refresh().catch((fault: unknown) => {
        throw kindOf(fault) === 'expired' ? new LineFault('ended') : fault
      })
      return ask(this.token)
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #refresh(): Promise<void> {
    this.take(await this.requests.refresh(this.token))
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => {
        this.#refresh().catch(() => this.#plan(AGAIN))
      },
      Math.min(LONGEST, Math.max(0, ms)),
    )
  }
}
