import { WebSocket } from 'ws'
import type { Activity } from '../../../../adapters/widget/activity.js'
import { Line, type LineEvents, type LinePorts } from '../../../../adapters/widget/direct-line.js'
import type { FaultKind } from '../../../../adapters/widget/line-fault.js'
import type { TabStorage } from '../../../../adapters/widget/session.js'
import type { LineState, OpenSocket } from '../../../../adapters/widget/stream.js'

/** Everything that one line of the widget told, and a way to wait for more. */
export class LineRecorder implements LineEvents {
  readonly states: LineState[] = []
  readonly activities: Activity[] = []
  readonly sent: string[] = []
  readonly failed: { readonly text: string; readonly kind: FaultKind }[] = []
  typings = 0
  #watchers: (() => void)[] = []

  get texts(): string[] {
    return this.activities.map(({ text = '' }) => text)
  }

  onState(state: LineState): void {
    this.states.push(state)
    this.#look()
  }
  onActivities(activities: readonly Activity[]): void {
    this.activities.push(...activities)
    this.#look()
  }
  onTyping(): void {
    this.typings += 1
    this.#look()
  }
  onSent(clientId: string): void {
    this.sent.push(clientId)
    this.#look()
  }
  onFailed({ text }: { text: string }, kind: FaultKind): void {
    this.failed.push({ text, kind })
    this.#look()
  }

  /** Resolves as soon as it is so; mocha ends what never becomes so. */
  until(isSo: (told: this) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const watcher = () => {
        if (!isSo(this)) return
        this.#watchers = this.#watchers.filter((other) => other !== watcher)
        resolve()
      }
      this.#watchers.push(watcher)
      watcher()
    })
  }

  #look(): void {
    for (const watcher of [...this.#watchers]) watcher()
  }
}

/** What a tab keeps, without a tab. */
export function mapStorage(): TabStorage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

export const openSocket: OpenSocket = (url, { onOpen, onText, onClose }) => {
  const socket = new WebSocket(url)
  socket.on('open', onOpen)
  socket.on('message', (data) => onText(String(data)))
  socket.on('close', onClose)
  socket.on('error', () => socket.terminate())
  return () => socket.terminate()
}

let count = 0
const lines: Line[] = []

/** The widget's line to a server, started; ended after the test. */
export function startLine(
  server: string,
  ports: Partial<LinePorts> = {},
  region: string | null = null,
): { line: Line; told: LineRecorder } {
  const told = new LineRecorder()
  const line = new Line(
    server,
    { region, audience: 'jongere' },
    {
      fetch,
      openSocket,
      storage: mapStorage(),
      createId: () => `own-${++count}`,
      waits: [5, 20],
      ...ports,
    },
    told,
  )
  lines.push(line)
  line.start()
  return { line, told }
}

afterEach(() => {
  for (const line of lines.splice(0)) line.end()
})
