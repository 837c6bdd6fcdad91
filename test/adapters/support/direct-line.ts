import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Reply } from '../../../dialogs/reply.js'

export interface Session {
  readonly address: string
  readonly id: string
  readonly token: string
  readonly streamUrl: string
}

export interface Activity {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly from: { readonly id: string; readonly role: string }
  readonly replyToId?: string
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] }
  readonly attachments?: readonly { readonly contentType: string }[]
  readonly channelData?: { readonly clientActivityID?: string; readonly reply?: Reply }
}

export interface Page {
  readonly activities: readonly Activity[]
  readonly watermark: string
}

/** One request of Direct Line; a body that is no text goes as JSON. */
export function ask(
  address: string,
  method: string,
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: object } = {},
): Promise<Response> {
  return fetch(`${address}/v3/directline/${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

export async function generate(address: string, body?: object): Promise<Session> {
  const response = await ask(address, 'POST', 'tokens/generate', { body })
  const { conversationId: id, token } = (await response.json()) as Record<string, string>
  return { address, id: id ?? '', token: token ?? '', streamUrl: '' }
}

/** A conversation that has begun. */
export async function begin(address: string, body?: object): Promise<Session> {
  const session = await generate(address, body)
  const response = await ask(address, 'POST', 'conversations', { token: session.token })
  const { streamUrl } = (await response.json()) as { streamUrl: string }
  return { ...session, streamUrl }
}

export function message(text: string, clientActivityID?: string): object {
  return { type: 'message', from: { id: 'u1' }, text, channelData: { clientActivityID } }
}

export function say(
  { address, id, token }: Session,
  text: string,
  clientId?: string,
): Promise<Response> {
  const body = message(text, clientId)
  return ask(address, 'POST', `conversations/${id}/activities`, { token, body })
}

export async function page({ address, id, token }: Session, watermark = ''): Promise<Page> {
  const path = `conversations/${id}/activities?watermark=${watermark}`
  return (await (await ask(address, 'GET', path, { token })).json()) as Page
}

export const texts = ({ activities }: Page) => activities.map(({ text }) => text)

/** @returns the code of a refusal */
export async function codeOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string } }
  return `${response.status} ${error.code}`
}

/** A bare socket that remembers what it got. */
export class Listener {
  readonly frames: Page[] = []
  readonly #socket: WebSocket

  private constructor(url: string, headers: Record<string, string>) {
    this.#socket = new WebSocket(url, { headers })
    this.#socket.on('message', (data) => this.frames.push(JSON.parse(String(data))))
    this.#socket.on('error', () => this.#socket.terminate())
  }

  /** @throws the status with which it was refused */
  static async open(url: string, headers: Record<string, string> = {}): Promise<Listener> {
    const listener = new Listener(url, headers)
    await new Promise<void>((resolve, reject) => {
      listener.#socket.once('open', resolve)
      listener.#socket.once('unexpected-response', (_req, res) => reject(res.statusCode))
    })
    return listener
  }

  /** What was said, typing left out. */
  get texts(): string[] {
    return this.frames.flatMap((frame) => texts(frame)).filter((text) => text !== undefined)
  }

  get watermark(): string {
    return this.frames.findLast(({ watermark }) => watermark)?.watermark ?? ''
  }

  send(text: string): void {
    this.#socket.send(text)
  }

  /** Resolves once so many messages are in. */
  async until(count: number): Promise<string[]> {
    while (this.texts.length < count) await once(this.#socket, 'message')
    return this.texts
  }

  async closed(): Promise<number> {
    const [code] =
      this.#socket.readyState === WebSocket.CLOSED ? [0] : await once(this.#socket, 'close')
    return code
  }

  close(): void {
    this.#socket.terminate()
  }
}
