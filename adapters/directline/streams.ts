import type { WebSocket } from 'ws'

/** Keeps proxies from closing a silent socket, and finds the ones that are gone; in ms. */
const HEARTBEAT = 25_000

/** A browser tab holds one; a few more while it reconnects. */
const PER_CONVERSATION = 4

/** In bytes: who reads this slowly is better off reconnecting from a watermark. */
const BACKLOG = 4 * 1024 * 1024

/** Longest that a client may take to say goodbye, in ms. */
const PATIENCE = 200

export interface Frame {
  readonly activities: readonly unknown[]
  /** Left out for what is not kept, and so can never be asked for again. */
  readonly watermark?: string
}

/** The open sockets, by conversation. */
export class Streams {
  readonly #sockets = new Map<string, Set<WebSocket>>()
  readonly #silent = new WeakSet<WebSocket>()
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref()

  #isClosed = false

  add(id: string, socket: WebSocket): void {
    if (this.#isClosed) {
      end(socket, 1001)
      return
    }
    const sockets = this.#sockets.get(id) ?? new Set()
    this.#sockets.set(id, sockets.add(socket))
    socket.on('pong', () => this.#silent.delete(socket))
    socket.on('message', () => this.#silent.delete(socket))
    socket.once('close', () => this.#remove(id, socket))
    const [oldest] = sockets
    if (sockets.size <= PER_CONVERSATION || oldest === undefined) return
    // Out of the set at once: the next arrival must find another oldest, also when this one
    // does not answer the close.
    this.#remove(id, oldest)
    end(oldest, 1008)
  }

  has(id: string): boolean {
    return this.#sockets.has(id)
  }

  send(id: string, frame: Frame): void {
    const sockets = this.#sockets.get(id)
    if (sockets === undefined || frame.activities.length === 0) return
    const text = JSON.stringify(frame)
    for (const socket of sockets) sendText(socket, text)
  }

  close(id: string, code = 1000): void {
    for (const socket of this.#sockets.get(id) ?? []) end(socket, code)
  }

  closeAll(): void {
    this.#isClosed = true
    clearInterval(this.#heartbeat)
    for (const id of this.#sockets.keys()) this.close(id, 1001)
  }

  #remove(id: string, socket: WebSocket): void {
    const sockets = this.#sockets.get(id)
    sockets?.delete(socket)
    if (sockets?.size === 0) this.#sockets.delete(id)
  }

  #beat(): void {
    for (const socket of [...this.#sockets.values()].flatMap((sockets) => [...sockets])) {
      if (this.#silent.has(socket)) socket.terminate()
      else {
        this.#silent.add(socket)
        socket.ping()
      }
    }
  }
}

export function sendText(socket: WebSocket, text: string): void {
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > BACKLOG) socket.terminate()
  else socket.send(text)
}

/** Says goodbye, and does not wait for the answer of who may be gone. */
function end(socket: WebSocket, code: number): void {
  socket.close(code)
  setTimeout(() => socket.terminate(), PATIENCE)
}
