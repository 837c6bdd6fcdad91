import type { ConversationKey } from '../../bot/ports.js'
import { TurnTaking } from '../../bot/turn-taking.js'
import type { HandoverRequest } from '../../dialogs/effect.js'
import { type Action, act, type Verdict } from '../../knowledge/handover/act.js'
import { type HandoverDesk, isConfirmed } from '../../knowledge/handover/desk.js'
import { deadlineOf } from '../../knowledge/handover/due.js'
import type {
  HandoverEvent,
  JournalEvent,
  ReminderStep,
  Requested,
} from '../../knowledge/handover/event.js'
import { forward } from '../../knowledge/handover/forward.js'
import { type Handover, isWaiting, stayOf } from '../../knowledge/handover/handover.js'
import { noticesFor, withNotices } from '../../knowledge/handover/notices.js'
import { type DeskFiles, fingerprint } from './desk-files.js'
import { type Disk, ownDisk } from './disk.js'
import type { HandoverIndex } from './handover-index.js'
import { hashOf, ownerOf } from './hashes.js'
import { type Journal, JournalDoubtful } from './journal.js'
import { type Listener, Listeners } from './listeners.js'
import { openParts, type StoreParts } from './open-parts.js'
import type { KeptPersonal, PersonalFiles } from './personal-files.js'

export { hashOf, type Listener, ownerOf }

export class DeskNeverOpens extends Error {}

/**
 * All handovers of this installation. What one of its methods resolves, survives the end of the
 * process and of the power; what it has not resolved may or may not have happened.
 */
export class HandoverStore {
  readonly #turns = new TurnTaking()
  readonly #listeners = new Listeners()

  readonly index: HandoverIndex
  readonly desks: DeskFiles
  readonly people: PersonalFiles
  readonly journal: Journal<JournalEvent>

  private constructor({ index, desks, people, journal }: StoreParts) {
    this.index = index
    this.desks = desks
    this.people = people
    this.journal = journal
  }

  /**
   * @param dataDir the data folder, locked for this process
   * @throws CodedError where the journal or a desk cannot be used
   */
  static async open(dataDir: string, disk: Disk = ownDisk): Promise<HandoverStore> {
    return new HandoverStore(await openParts(dataDir, disk))
  }

  /** @returns what takes the listener off again */
  onChange(listener: Listener): () => void {
    return this.#listeners.add(listener)
  }

  /** @returns the desks that somebody stands behind at this moment, without those that are paused */
  confirmedDesks(now: Date): HandoverDesk[] {
    const isOn = (desk: HandoverDesk) =>
      !this.index.paused.has(desk.id) && this.isConfirmed(desk, now)
    return [...this.desks.all.values()].filter(isOn)
  }

  isConfirmed(desk: HandoverDesk, now: Date): boolean {
    return isConfirmed(this.index.confirmations.get(desk.id), fingerprint(desk), now)
  }

  async confirm(desk: HandoverDesk, by: string, at: Date): Promise<void> {
    const print = fingerprint(desk)
    const base = { at: at.toISOString(), by, notices: [] }
    await this.append({ ...base, type: 'desk-confirmed', desk: desk.id, fingerprint: print })
  }

  /** Asking twice for the same one makes one. @throws DeskNeverOpens */
  async request(request: HandoverRequest, conversation: ConversationKey, now: Date): Promise<void> {
    await this.#turns.run(request.id, async () => {
      if (this.index.all.has(request.id)) return
      const desk = this.desks.all.get(request.desk)
      const deadline = desk === undefined ? null : deadlineOf(desk, now)
      if (desk === undefined || deadline === null) throw new DeskNeverOpens()
      const { id, reference, next, question, rule, who, minor, personal } = request
      const event: Requested = {
        type: 'requested',
        at: now.toISOString(),
        by: who,
        handover: id,
        desk: desk.id,
        codeHash: hashOf(request.code),
        owner: ownerOf(conversation),
        practice: desk.practice,
        deadline: deadline.toISOString(),
        notices: noticesFor(desk, 'nieuw', `${id}.0`),
        ...{ next: [...next], reference, question, rule, who, minor },
      }
      await this.#keep({ personal, conversation: { ...conversation } }, event)
    })
  }

  /** @param desk for whom the coach acts; null for the young person */
  async act(
    id: string,
    action: Action,
    who: { by: string; at: Date; desk: string | null },
  ): Promise<Verdict | null> {
    return this.#turns.run(id, async () => {
      const handover = this.index.all.get(id)
      if (handover === undefined) return null
      const verdict = act(handover, action, who)
      if (verdict.kind !== 'event') return verdict
      const event = withNotices(handover, verdict.event, this.desks.all.get(handover.desk))
      await this.append(event, ...this.#onward(handover, event))
      return verdict
    })
  }

  /** Every reading of a case is noted, before it is shown. @returns null where it is gone or was taken back */
  async read(id: string, by: string, at: Date): Promise<KeptPersonal | null> {
    return this.#turns.run(id, async () => {
      const handover = this.index.all.get(id)
      const isThere = handover !== undefined && !handover.isErased && handover.state !== 'cancelled'
      const kept = isThere ? await this.people.get(id) : null
      if (kept === null) return null
      const base = { at: at.toISOString(), by, handover: id, notices: [] }
      await this.append({ ...base, type: 'read' })
      return kept
    })
  }

  /** Reminds who is next in turn, unless somebody took it on meanwhile. */
  async remind(id: string, step: ReminderStep, at: Date): Promise<void> {
    await this.#turns.run(id, async () => {
      const handover = this.index.all.get(id)
      if (handover === undefined || !isWaiting(handover) || handover.reminded.includes(step)) return
      const desk = this.desks.all.get(handover.desk)
      const kind = step === 'vervanger' ? 'vervanger' : 'herinnering'
      const isTold = desk !== undefined && step !== 'volgende'
      const event: HandoverEvent = {
        type: 'reminded',
        at: at.toISOString(),
        by: 'systeem',
        handover: id,
        step,
        notices: isTold ? noticesFor(desk, kind, stayOf(handover)) : [],
      }
      await this.append(event, ...this.#onward(handover, event))
    })
  }

  /** Removes the personal data; what happened stays, as a count. */
  async erase(id: string, at: Date): Promise<void> {
    await this.#turns.run(id, async () => {
      await this.people.remove(id)
      const handover = this.index.all.get(id)
      if (handover === undefined || handover.isErased) return
      const base = { at: at.toISOString(), by: 'systeem', handover: id, notices: [] }
      await this.append({ ...base, type: 'erased' })
    })
  }

  /** All of them or none. Resolves once they survive; only then anybody hears of it. */
  async append(...events: readonly JournalEvent[]): Promise<void> {
    await this.journal.append(events)
    // All are in before anybody hears of the first: what is on disk is here as well, whoever fails.
    const told = events.map((event) => ({ event, handover: this.index.take(event) }))
    for (const { event, handover } of told) this.#listeners.tell(event, handover)
  }

  /** What somebody is told to have failed leaves nothing personal behind. */
  async #keep(kept: KeptPersonal, event: Requested): Promise<void> {
    const { handover: id } = event
    try {
      await this.people.put(id, kept)
      await this.append(event)
    } catch (error) {
      // Left over where it fails as well: the next start clears it away.
      if (!(error instanceof JournalDoubtful)) await this.people.remove(id).catch(() => undefined)
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#turns.idle()
    await this.journal.close()
  }

  /** Where it goes on to when a desk says no, or when nobody has reacted for long. */
  #onward(handover: Handover, event: HandoverEvent): HandoverEvent[] {
    const goesOn =
      event.type === 'rejected' || (event.type === 'reminded' && event.step === 'volgende')
    if (!goesOn) return []
    const at = new Date(event.at)
    return [forward(handover, this.confirmedDesks(at), at) ?? []].flat()
  }
}
