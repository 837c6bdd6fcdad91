import type { Confirmation } from '../../knowledge/handover/desk.js'
import type { HandoverEvent, JournalEvent, Notice } from '../../knowledge/handover/event.js'
import { type Handover, withEvent } from '../../knowledge/handover/handover.js'

/** A notice that is on its way, and what it is about. */
export interface Waiting {
  readonly notice: Notice
  /** Null where it is about a desk itself. */
  readonly handover: string | null
  /** ISO date-time since when; anew where it was given up and is tried again. */
  readonly since: string
  /** Why it was given up, or null. */
  readonly dead: string | null
}

/** All that stands in the journal, as it is looked things up in. */
export class HandoverIndex {
  readonly all = new Map<string, Handover>()
  readonly confirmations = new Map<string, Confirmation>()
  /** ISO date-time at which the latest confirmation of a desk was asked for. */
  readonly asked = new Map<string, string>()
  /** Desks that an administrator takes off for a while. */
  readonly paused = new Set<string>()
  readonly notices = new Map<string, Waiting>()
  readonly #byReference = new Map<string, string>()
  readonly #byCode = new Map<string, string>()
  readonly #byOwner = new Map<string, string[]>()

  constructor(events: Iterable<JournalEvent>) {
    for (const event of events) this.take(event)
  }

  /** @returns the handover as it is after the event; null where the event is about none */
  take(event: JournalEvent): Handover | null {
    switch (event.type) {
      case 'desk-confirmed': {
        const { desk, fingerprint, by, at } = event
        this.confirmations.set(desk, { desk, fingerprint, by, at: new Date(at) })
        break
      }
      case 'notice-delivered':
        this.notices.delete(event.key)
        break
      case 'notice-dead':
        this.#mark(event.key, { dead: event.why })
        break
      case 'notice-retried':
        this.#mark(event.key, { dead: null, since: event.at })
        break
      case 'desk-paused':
        this.paused.add(event.desk)
        break
      case 'desk-resumed':
        this.paused.delete(event.desk)
        break
      case 'desk-asked':
        this.asked.set(event.desk, event.at)
        break
      default:
        this.#takeHandover(event)
    }
    const handover = 'handover' in event ? event.handover : null
    for (const notice of event.notices) {
      this.notices.set(notice.key, { notice, handover, since: event.at, dead: null })
    }
    return this.all.get(handover ?? '') ?? null
  }

  byReference(reference: string): Handover | undefined {
    return this.all.get(this.#byReference.get(reference) ?? '')
  }

  byCode(codeHash: string): Handover | undefined {
    return this.all.get(this.#byCode.get(codeHash) ?? '')
  }

  /** @returns those of one conversation, latest first */
  byOwner(owner: string): Handover[] {
    const ids = this.#byOwner.get(owner) ?? []
    return ids.flatMap((id) => this.all.get(id) ?? []).reverse()
  }

  #takeHandover(event: HandoverEvent): void {
    const { handover: id } = event
    const after = withEvent(this.all.get(id), event)
    if (after === undefined) return
    this.all.set(id, after)
    if (event.type !== 'requested') return
    this.#byReference.set(event.reference, id)
    this.#byCode.set(event.codeHash, id)
    this.#byOwner.set(event.owner, [...(this.#byOwner.get(event.owner) ?? []), id])
  }

  #mark(key: string, change: Partial<Waiting>): void {
    const waiting = this.notices.get(key)
    if (waiting !== undefined) this.notices.set(key, { ...waiting, ...change })
  }
}
