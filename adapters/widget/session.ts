import type { FormValues } from '../../dialogs/form.js'
import type { Topic } from './line-requests.js'

const PREFIX = 'doorstroomwijzer/'

/** Something that was typed and of which we do not know that it arrived. */
export interface Unsent {
  readonly clientId: string
  readonly text: string
  /** A form that it sends; in the memory of this page only. */
  readonly form?: { readonly form: string; readonly values: FormValues }
}

/** What a tab remembers over a reload. What has been said is not in it: the server has that. */
export interface Session {
  readonly conversationId: string
  readonly token: string
  /** In ms since 1970, by the clock of this device. */
  readonly expiresAt: number
  readonly isStarted: boolean
  readonly unsent: readonly Unsent[]
}

/** The part of `sessionStorage` that we use. */
export interface TabStorage {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Keeps the session of one kind of conversation in this tab, and nowhere else. */
export class SessionKeeper {
  readonly #key: string

  constructor(
    readonly storage: TabStorage,
    { region, audience }: Topic,
  ) {
    this.#key = `${PREFIX}${audience}/${region ?? ''}`
  }

  load(): Session | null {
    return read(this.storage, this.#key)
  }

  save(session: Session): void {
    try {
      const unsent = session.unsent.filter(({ form }) => form === undefined)
      this.storage.setItem(this.#key, JSON.stringify({ ...session, unsent }))
    } catch {
      // A full or closed storage only means that a reload begins anew.
    }
  }

  clear(): void {
    this.storage.removeItem(this.#key)
  }

  /** Leaves nothing of ours in this tab. @returns what was there */
  takeAll(): Session[] {
    const { storage } = this
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const session = read(storage, key)
        storage.removeItem(key)
        return session ? [session] : []
      })
  }
}

function read(storage: TabStorage, key: string): Session | null {
  try {
    const session = JSON.parse(storage.getItem(key) ?? 'null') as Partial<Session> | null
    return session?.conversationId && session.token && Array.isArray(session.unsent)
      ? (session as Session)
      : null
  } catch {
    return null
  }
}
