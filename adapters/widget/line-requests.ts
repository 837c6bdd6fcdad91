import type { Language } from '../../knowledge/records/told-text.js'
import type { ActivitySet } from './activity.js'
import { faultOf, LineFault } from './line-fault.js'
import type { Unsent } from './session.js'

/** In ms: after this we say that there is no connection, rather than wait on. */
const PATIENCE = 15_000

/** What a conversation begins with: whose region it is about, and who speaks. */
export interface Topic {
  readonly region: string | null
  readonly audience: 'jongere' | 'professional'
  readonly language?: Language | null
}

export interface Granted {
  readonly conversationId: string
  readonly token: string
  /** In seconds. */
  readonly expires_in: number
}

/** A conversation that can be listened to. */
export interface Opened extends Omit<Granted, 'expires_in'> {
  readonly expires_in?: number
  readonly streamUrl?: string
}

/** The Direct Line 3.0 requests that the widget needs, and our own one that forgets. */
export class LineRequests {
  constructor(
    readonly server: string,
    readonly fetch: typeof globalThis.fetch,
  ) {}

  generate({ region, audience, language }: Topic): Promise<Granted> {
    const body = {
      ...(region && { region }),
      audience,
      ...(language && { language }),
      locale: 'nl-NL',
    }
    return this.#ask('POST', 'tokens/generate', null, { body })
  }

  refresh(token: string): Promise<Granted> {
    return this.#ask('POST', 'tokens/refresh', token)
  }

  start(token: string): Promise<Opened> {
    return this.#ask('POST', 'conversations', token, { body: { locale: 'nl-NL' } })
  }

  reconnect(id: string, token: string, watermark: string): Promise<Opened> {
    return this.#ask('GET', `conversations/${id}?watermark=${watermark}`, token)
  }

  poll(id: string, token: string, watermark: string): Promise<ActivitySet> {
    return this.#ask('GET', `conversations/${id}/activities?watermark=${watermark}`, token)
  }

  post(id: string, token: string, { clientId, text, form }: Unsent): Promise<unknown> {
    const channelData = { clientActivityID: clientId }
    const body = {
      type: 'message',
      from: { id: 'user' },
      text,
      ...(form && { value: form }),
      channelData,
    }
    return this.#ask('POST', `conversations/${id}/activities`, token, { body })
  }

  /** Outlives the page, so that leaving in a hurry wipes as well. */
  async forget(id: string, token: string): Promise<void> {
    await this.#ask('DELETE', `conversations/${id}`, token, { keepalive: true })
  }

  async #ask<T>(
    method: string,
    path: string,
    token: string | null,
    { body, keepalive = false }: { body?: unknown; keepalive?: boolean } = {},
  ): Promise<T> {
    const { fetch } = this
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE)
    try {
      const response = await fetch(`${this.server}/v3/directline/${path}`, {
        method,
        keepalive,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: patience.signal,
      })
      if (!response.ok) throw await faultOf(response)
      const text = await response.text()
      return (text ? JSON.parse(text) : null) as T
    } catch (error) {
      throw error instanceof LineFault ? error : new LineFault('unreachable')
    } finally {
      clearTimeout(timer)
    }
  }
}
