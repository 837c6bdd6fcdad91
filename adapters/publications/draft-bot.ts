import { Worker } from 'node:worker_threads'
import { TurnTaking } from '../../bot/turn-taking.js'
import type { DraftAnswer, DraftQuestion, Said } from './draft-talk.js'
import type { KnowledgeStore } from './knowledge-store.js'

type Reply =
  | { readonly id: number; readonly answer: DraftAnswer }
  | { readonly id: number; readonly failed: string }

class DraftBotFailed extends Error {
  override readonly name = 'DraftBotFailed'
}

/** In ms: a thread that nobody talks to gives its memory back. */
const idle = 10 * 60_000

/**
 * The draft as somebody of the programme team can talk with it: always the draft as it is by then.
 * It works in a thread of its own, which begins with the first word.
 */
export class DraftBot {
  readonly #order = new TurnTaking()
  readonly #waiting = new Map<number, (reply: Reply | null) => void>()
  #worker: Worker | null = null
  #stamp = -1
  #unusable: DraftAnswer | null = null
  #asked = 0
  #timer: NodeJS.Timeout | undefined

  constructor(
    readonly store: KnowledgeStore,
    readonly clock: () => Date,
  ) {}

  /** @throws Error where the thread broke off; the next word begins another */
  say(said: Said): Promise<DraftAnswer> {
    return this.#ask({ type: 'say', said, now: this.clock().toISOString() })
  }

  /** Reads the draft already: who is about to say something need not wait for that. */
  ready(): Promise<void> {
    return this.#order.run('', () => this.#take())
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#end()
    await worker?.terminate()
  }

  #ask(question: DraftQuestion): Promise<DraftAnswer> {
    return this.#order.run('', async () => {
      await this.#take()
      return this.#unusable ?? this.#send(question)
    })
  }

  async #take(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.stop(), idle).unref()
    const { stamp } = this.store
    if (this.#worker !== null && this.#stamp === stamp) return
    const taken = await this.#send({ type: 'take', files: await this.store.draftFiles() })
    this.#stamp = stamp
    this.#unusable = taken.type === 'unusable' ? taken : null
  }

  #send(question: DraftQuestion): Promise<DraftAnswer> {
    const worker = this.#worker ?? this.#begin()
    this.#asked += 1
    const id = this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (reply) => {
        this.#waiting.delete(id)
        if (reply !== null && 'answer' in reply) resolve(reply.answer)
        else reject(new DraftBotFailed(reply?.failed ?? 'the thread of the draft ended'))
      })
      worker.postMessage({ id, question })
    })
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./draft-worker.js', import.meta.url))
    worker.unref()
    worker.on('message', (reply: Reply) => this.#waiting.get(reply.id)?.(reply))
    worker.on('error', () => this.#end())
    worker.on('exit', () => {
      if (this.#worker === worker) this.#end()
    })
    this.#worker = worker
    return worker
  }

  #end(): void {
    this.#worker = null
    this.#stamp = -1
    for (const settle of [...this.#waiting.values()]) settle(null)
  }
}
