import { kindOf, LineFault } from './line-fault.js'

export type LineState = 'connecting' | 'online' | 'offline' | 'ended'

export interface SocketListener {
  onOpen(): void
  onText(text: string): void
  onClose(): void
}

/** Opens a websocket. @returns what closes it */
export type OpenSocket = (url: string, listener: SocketListener) => () => void

export interface StreamParts {
  /** @returns where to listen, or null where only asking works */
  readonly connect: () => Promise<string | null>
  /** Asks for what was missed. */
  readonly catchUp: () => Promise<void>
  readonly openSocket: OpenSocket
  readonly onText: (text: string) => void
  readonly onState: (state: LineState) => void
  /** In ms: the shortest and the longest wait before another try. */
  readonly waits?: readonly [first: number, longest: number]
}

/** In ms. */
const OPENING = 5000
const SETTLED = 5000
const POLLING = 2000

/** How often to ask before a websocket is tried again. */
const POLLS = 15

/**
 * Listens for as long as it takes. A lost connection is made again, ever more slowly; where
 * websockets do not get through, as in many a school, it asks every two seconds instead.
 */
export class Stream {
  readonly #parts: StreamParts
  #isStopped = false
  #failures = 0
  #wake: (() => void) | null = null
  #drop: (() => void) | null = null

  constructor(parts: StreamParts) {
    this.#parts = parts
  }

  async run(): Promise<void> {
    const { connect, onState } = this.#parts
    while (!this.#isStopped) {
      let wait = 0
      try {
        const url = await connect()
        if (this.#isStopped) return
        if (url === null || !(await this.#listen(url))) await this.#poll()
        if (!this.#isStopped) onState('connecting')
      } catch (error) {
        if (this.#isStopped) return
        const kind = kindOf(error)
        if (kind === 'ended' || kind === 'expired') return onState('ended')
        this.#failures += 1
        wait = error instanceof LineFault ? error.wait : 0
        onState('offline')
      }
      await this.#pause(Math.max(wait, this.#backoff()))
    }
  }

  /** There may be a connection again, or something new: does not wait any longer. */
  nudge(): void {
    this.#failures = 0
    this.#wake?.()
  }

  /** Gives up the present connection, which may be dead without knowing it, for a new one. */
  drop(): void {
    this.#drop?.()
  }

  stop(): void {
    this.#isStopped = true
    this.#drop?.()
    this.#wake?.()
  }

  /** @returns once the connection is gone, whether there ever was one */
  #listen(url: string): Promise<boolean> {
    const { openSocket, onState, onText } = this.#parts
    return new Promise((resolve) => {
      let openedAt: number | null = null
      let isOver = false
      let close = (): void => {}
      const end = () => {
        if (isOver) return
        isOver = true
        clearTimeout(opening)
        this.#drop = null
        const isSettled = openedAt !== null && Date.now() - openedAt > SETTLED
        this.#failures = isSettled ? 0 : this.#failures + 1
        close()
        resolve(openedAt !== null)
      }
      const opening = setTimeout(end, OPENING)
      this.#drop = end
      try {
        close = openSocket(url, {
          onOpen: () => {
            if (isOver) return
            openedAt = Date.now()
            clearTimeout(opening)
            onState('online')
          },
          onText: (text) => {
            if (!isOver) onText(text)
          },
          onClose: end,
        })
      } catch {
        end()
      }
    })
  }

  async #poll(): Promise<void> {
    for (let poll = 0; poll < POLLS && !this.#isStopped; poll += 1) {
      await this.#parts.catchUp()
      if (this.#isStopped) return
      this.#parts.onState('online')
      await this.#pause(POLLING)
    }
  }

  /** Never the same for two clients, so that they do not all come back at once. */
  #backoff(): number {
    const [first, longest] = this.#parts.waits ?? [500, 15_000]
    return (
      Math.min(longest, first * 2 ** Math.max(0, this.#failures - 1)) * (0.5 + Math.random() / 2)
    )
  }

  #pause(ms: number): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.#wake = null
        resolve()
      }
      const timer = setTimeout(end, ms)
      this.#wake = end
    })
  }
}
