import { EventEmitter, once } from 'node:events'
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs'
import { WebSocket } from 'ws'
import xhr from 'xhr2'

// It was made for browsers, and looks for these two among the globals.
Object.assign(globalThis, { WebSocket, XMLHttpRequest: xhr })

/** What the official client measures its time with. */
type Scheduler = NonNullable<ConstructorParameters<typeof DirectLine>[0]['scheduler']>

type Work = (this: Action, state: unknown) => void

interface Action {
  schedule(state: unknown, delay?: number): Action
  unsubscribe(): void
}

/** Its waits are seconds and minutes: on this clock they go by so many times faster. */
function fastScheduler(times: number): Scheduler {
  const begin = (work: Work): Action => {
    let timer: NodeJS.Timeout | undefined
    const action: Action = {
      schedule: (state, delay = 0) => {
        clearTimeout(timer)
        timer = setTimeout(() => work.call(action, state), delay / times)
        return action
      },
      unsubscribe: () => clearTimeout(timer),
    }
    return action
  }
  const schedule = (work: Work, delay = 0, state?: unknown) => begin(work).schedule(state, delay)
  return { now: () => Date.now() * times, schedule } as unknown as Scheduler
}

export interface OfficialClientOptions {
  readonly token: string
  readonly webSocket?: boolean
  readonly timesFaster?: number
  /** What it says of itself, besides its own name. */
  readonly botAgent?: string
}

/** Microsoft's own Direct Line client in a conversation. */
export class OfficialClient {
  readonly said: Activity[] = []
  readonly statuses: string[] = []
  /** The one it works with now; it gets itself another in time. */
  token = ''
  /** Resolves with what it was told when it may listen no more. */
  readonly ended: Promise<unknown>
  readonly #line: DirectLine
  readonly #events = new EventEmitter()

  constructor(
    address: string,
    { token, webSocket = true, timesFaster = 1, botAgent = '' }: OfficialClientOptions,
  ) {
    this.#line = new DirectLine({
      token,
      domain: `${address}/v3/directline`,
      webSocket,
      botAgent,
      pollingInterval: 200,
      random: () => 0,
      scheduler: fastScheduler(timesFaster),
    })
    this.#watchToken(token)
    this.#line.connectionStatus$.subscribe((status) => {
      this.statuses.push(ConnectionStatus[status])
      this.#events.emit('change')
    })
    this.ended = new Promise((resolve) => {
      this.#line.activity$.subscribe((activity) => {
        if (activity.type === 'message') this.said.push(activity)
        this.#events.emit('change')
      }, resolve)
    })
  }

  #watchToken(token: string): void {
    this.token = token
    Object.defineProperty(this.#line, 'token', {
      get: () => this.token,
      set: (next: string) => {
        this.token = next
        this.#events.emit('change')
      },
    })
  }

  get texts(): string[] {
    return this.said.map((activity) => ('text' in activity ? (activity.text ?? '') : ''))
  }

  say(text: string, clientActivityID?: string): Promise<string> {
    const channelData = { clientActivityID }
    const activity = { type: 'message', from: { id: 'u1' }, text, channelData } as Activity
    return new Promise((resolve, reject) => {
      this.#line.postActivity(activity).subscribe(resolve, reject)
    })
  }

  /** Resolves once something holds of what it has heard. */
  async until(holds: (client: this) => boolean): Promise<void> {
    while (!holds(this)) await once(this.#events, 'change')
  }

  end(): void {
    this.#line.end()
  }
}
