import type { JournalEvent } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import { systemCode } from '../errors.js'

/** @param handover as it is after the event; null where the event is about none */
export type Listener = (event: JournalEvent, handover: Handover | null) => void

/** Who wants to hear of what happened. */
export class Listeners {
  readonly #all = new Set<Listener>()

  /** @returns what takes the listener off again */
  add(listener: Listener): () => void {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  /** It has happened: a listener's fault is no reason to say that it has not. */
  tell(event: JournalEvent, handover: Handover | null): void {
    for (const listener of this.#all) {
      try {
        listener(event, handover)
      } catch (error) {
        process.emitWarning(`A listener of handovers failed (${systemCode(error)}).`)
      }
    }
  }
}
