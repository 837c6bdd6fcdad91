import { Worker } from 'node:worker_threads'
import type { Progress, Proven } from './proof.js'
import type { Claim } from './prove.js'

type Message = { readonly progress: Progress } | { readonly proven: Proven }

/** A proof that is under way. */
export interface Proving {
  readonly progress: Progress
  /** @throws Error where the proof itself failed */
  readonly done: Promise<Proven>
  cancel(): Promise<void>
}

/** A proof and what it is of. */
export interface ProofRun {
  readonly stamp: number
  readonly proving: Proving
  /** Null while it is under way. */
  readonly proven: Proven | null
  /** It broke off: a fault of the program, not of the draft. */
  readonly hasFailed: boolean
}

class ProofFailed extends Error {
  override readonly name = 'ProofFailed'
}

/** Proves in a thread of its own: whoever is talking notices nothing. */
export function startProof(claim: Claim): Proving {
  const worker = new Worker(new URL('./prove-worker.js', import.meta.url), { workerData: claim })
  let progress: Progress = { step: 'lezen', done: 0 }
  const done = new Promise<Proven>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) progress = message.progress
      else resolve(message.proven)
    })
    worker.on('error', (cause) => reject(new ProofFailed('the proof broke off', { cause })))
    worker.on('exit', () => reject(new ProofFailed('the proof ended without a result')))
  })
  // Whoever asks for it hears of a failure; nobody has to.
  done.catch(() => undefined)
  return {
    get progress() {
      return progress
    },
    done,
    cancel: async () => {
      await worker.terminate()
    },
  }
}
