import { kindOf } from './line-fault.js'
import type { LineRequests, Topic } from './line-requests.js'
import { Pass } from './pass.js'
import type { Session, SessionKeeper } from './session.js'

/** The tie with one conversation at the server: begins it, or takes it up again. */
export class Link {
  #session: Session | null
  #pass: Pass | null = null

  constructor(
    readonly requests: LineRequests,
    readonly keeper: SessionKeeper,
    readonly topic: Topic,
  ) {
    this.#session = keeper.load()
  }

  get session(): Session | null {
    return this.#session
  }

  get isStarted(): boolean {
    return this.#session?.isStarted ?? false
  }

  /** Also gets a token for a conversation that is known. @returns where to listen from there on */
  async open(watermark: string): Promise<string | null> {
    const session = this.#session ?? (await this.#begin())
    this.#pass ??= new Pass(this.requests, session, (held) => this.remember(held))
    const { conversationId: id, isStarted } = session
    const opened = await this.#pass.use((token) =>
      isStarted ? this.requests.reconnect(id, token, watermark) : this.requests.start(token),
    )
    this.#pass.take(opened)
    this.remember({ isStarted: true })
    return opened.streamUrl ?? null
  }

  /** Asks something about this conversation. */
  use<T>(ask: (id: string, token: string) => Promise<T>): Promise<T> {
    const id = this.#session?.conversationId ?? ''
    if (!this.#pass) throw new Error('Expected the conversation to have begun.')
    return this.#pass.use((token) => ask(id, token))
  }

  remember(change: Partial<Session>): void {
    if (!this.#session) return
    this.#session = { ...this.#session, ...change }
    this.keeper.save(this.#session)
  }

  /** Lets go of a conversation that is no longer there, so that `open` begins a new one. */
  reset(): void {
    this.#pass?.stop()
    this.#pass = null
    this.#session = null
    this.keeper.clear()
  }

  /** Keeps nothing in this tab. @returns what wipes it at the server too, and says if that worked */
  end(): () => Promise<boolean> {
    const held = this.keeper.takeAll()
    this.reset()
    return async () => {
      const wiped = await Promise.all(held.map((session) => this.#forget(session)))
      return wiped.every(Boolean)
    }
  }

  #forget({ conversationId, token }: Session): Promise<boolean> {
    return this.requests.forget(conversationId, token).then(
      () => true,
      (error: unknown) => kindOf(error) === 'ended',
    )
  }

  async #begin(): Promise<Session> {
    const { conversationId, token, expires_in } = await this.requests.generate(this.topic)
    const expiresAt = Date.now() + expires_in * 1000
    const session = { conversationId, token, expiresAt, isStarted: false, unsent: [] }
    this.#session = session
    this.keeper.save(session)
    return session
  }
}
