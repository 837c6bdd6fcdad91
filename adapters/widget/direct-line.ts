import type { Activity, ActivitySet } from './activity.js'
import { type FaultKind, kindOf, LineFault } from './line-fault.js'
import { LineRequests, type Topic } from './line-requests.js'
import { Link } from './link.js'
import { Outbox } from './outbox.js'
import { SessionKeeper, type TabStorage, type Unsent } from './session.js'
import { type LineState, type OpenSocket, Stream } from './stream.js'

/** In ms: what was sent should have come back by then, or nobody is listening any more. */
const ECHO = 5000

/** What the line needs of the browser. */
export interface LinePorts {
  readonly fetch: typeof globalThis.fetch
  readonly openSocket: OpenSocket
  readonly storage: TabStorage
  readonly createId: () => string
  readonly waits?: readonly [first: number, longest: number]
}

/** What the line tells. */
export interface LineEvents {
  onState(state: LineState): void
  /** New activities only, each of them once, in order. */
  onActivities(activities: readonly Activity[]): void
  onTyping(): void
  onSent(clientId: string): void
  onFailed(message: Unsent, kind: FaultKind): void
}

/**
 * One conversation over Direct Line 3.0: goes on after a reload, a lost network and an old token,
 * and neither loses nor doubles what is said.
 */
export class Line {
  readonly #events: LineEvents
  readonly #createId: () => string
  readonly #requests: LineRequests
  readonly #link: Link
  readonly #stream: Stream
  readonly #outbox: Outbox
  readonly #seen = new Set<string>()
  readonly #echoed = new Set<string>()
  /** What an earlier page had not sent; the first activities show whether it arrived. */
  #leftOver: readonly Unsent[]
  #watermark = ''
  #state: LineState = 'connecting'
  #posting: Promise<void> = Promise.resolve()
  #echo: ReturnType<typeof setTimeout> | undefined
  /** Who waits to hear whether the conversation begins. */
  #waiting: (() => void)[] = []

  constructor(server: string, topic: Topic, ports: LinePorts, events: LineEvents) {
    this.#events = events
    this.#createId = ports.createId
    this.#requests = new LineRequests(server, ports.fetch)
    this.#link = new Link(this.#requests, new SessionKeeper(ports.storage, topic), topic)
    this.#leftOver = this.#link.session?.unsent ?? []
    this.#outbox = new Outbox(this.#leftOver, (unsent) => this.#link.remember({ unsent }))
    this.#stream = new Stream({
      connect: () => this.#connect(),
      catchUp: () => this.#catchUp(),
      openSocket: ports.openSocket,
      onText: (text) => this.#onText(text),
      onState: (state) => this.#setState(state),
      ...(ports.waits && { waits: ports.waits }),
    })
  }

  start(): void {
    void this.#stream.run()
  }

  /** The network came back, or the page did. */
  nudge(): void {
    this.#stream.nudge()
  }

  /** The network is gone: what is open now will not bring anything any more. */
  interrupt(): void {
    this.#stream.drop()
    this.#stream.nudge()
  }

  /** @returns the message as it was taken in; `onSent` or `onFailed` says how it went */
  say(text: string, form?: Unsent['form']): Unsent {
    const message = { clientId: this.#createId(), text, ...(form && { form }) }
    this.#outbox.add(message)
    this.#deliver(message)
    return message
  }

  /** Sends again what failed, unless it has arrived after all. */
  retry(clientId: string): void {
    const message = this.#outbox.find(clientId)
    if (message) this.#deliver(message, true)
  }

  /** Stops, and keeps nothing in this tab. @returns what wipes it at the server too */
  end(): () => Promise<boolean> {
    this.#stream.stop()
    clearTimeout(this.#echo)
    return this.#link.end()
  }

  async #connect(): Promise<string | null> {
    const isResumed = this.#link.isStarted && this.#seen.size === 0
    const url = await this.#link.open(this.#watermark).catch((error: unknown) => {
      if (!isResumed || kindOf(error) !== 'ended') throw error
      // What this tab remembers has expired meanwhile, and nothing of it is on the screen.
      this.#leftOver = []
      this.#outbox.clear()
      this.#link.reset()
      return this.#link.open('')
    })
    this.#link.remember({ unsent: this.#outbox.all })
    this.#decided()
    return url
  }

  /** One after the other, so that they arrive in the order in which they were said. */
  #deliver(message: Unsent, isAgain = false): void {
    this.#posting = this.#posting.then(() =>
      this.#post(message, isAgain).catch((error: unknown) => {
        const kind = kindOf(error)
        if (!this.#outbox.has(message.clientId)) return
        this.#events.onFailed(message, kind)
        if (kind === 'unreachable' || kind === 'ended') this.interrupt()
      }),
    )
  }

  async #post(message: Unsent, isAgain: boolean): Promise<void> {
    const { clientId } = message
    if (!this.#link.isStarted && this.#state === 'connecting') {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    if (!this.#link.isStarted) throw new LineFault('unreachable')
    if (isAgain) await this.#catchUp()
    if (!this.#outbox.has(clientId)) return
    await this.#link.use((id, token) => this.#requests.post(id, token, message))
    clearTimeout(this.#echo)
    this.#echo = setTimeout(() => this.#expectEcho(clientId), ECHO)
    this.#stream.nudge()
    if (this.#outbox.arrived(clientId)) this.#events.onSent(clientId)
  }

  #expectEcho(clientId: string): void {
    if (!this.#echoed.has(clientId)) this.interrupt()
  }

  async #catchUp(): Promise<void> {
    const watermark = this.#watermark
    this.#receive(await this.#link.use((id, token) => this.#requests.poll(id, token, watermark)))
  }

  #onText(text: string): void {
    if (text) this.#receive(JSON.parse(text) as ActivitySet)
  }

  #receive({ activities, watermark }: ActivitySet): void {
    const fresh = activities.filter((activity) => this.#isFresh(activity))
    if (watermark !== undefined) this.#watermark = watermark
    if (fresh.length > 0) this.#events.onActivities(fresh)
    if (activities.some(({ type }) => type === 'typing')) this.#events.onTyping()
    const leftOver = this.#leftOver
    if (watermark === undefined || leftOver.length === 0) return
    this.#leftOver = []
    for (const message of leftOver.filter(({ clientId }) => this.#outbox.has(clientId))) {
      this.#events.onFailed(message, 'unreachable')
    }
  }

  #isFresh({ id, type, channelData }: Activity): boolean {
    if (type !== 'message' || (id !== undefined && this.#seen.has(id))) return false
    if (id !== undefined) this.#seen.add(id)
    const clientId = channelData?.clientActivityID
    if (clientId !== undefined) {
      this.#echoed.add(clientId)
      if (this.#outbox.arrived(clientId)) this.#events.onSent(clientId)
    }
    return true
  }

  #setState(state: LineState): void {
    if (state !== 'connecting') this.#decided()
    this.#state = state
    this.#events.onState(state)
  }

  #decided(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
