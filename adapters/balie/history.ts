import type { HandoverEvent } from '../../knowledge/handover/event.js'
import type { Handover } from '../../knowledge/handover/handover.js'
import type { HandoverStore } from '../handover/handover-store.js'
import type { Directory } from './directory.js'
import { momentText } from './dutch-moments.js'
import { historyWording } from './history-wording.nl.js'
import { whoIs } from './who.js'
import { balieWording as words } from './wording.nl.js'

export interface HistoryLine {
  readonly at: string
  readonly who: string
  readonly what: string
  readonly isReading: boolean
}

/** @returns everything that happened to a handover, in words, in the order in which it did */
export function historyOf(
  handover: Handover,
  store: HandoverStore,
  directory: Directory,
): HistoryLine[] {
  return handover.events.map((event) => ({
    at: momentText(event.at),
    who: whoIs(event.by, store),
    what: whatOf(event, store, directory),
    isReading: event.type === 'read',
  }))
}

function whatOf(event: HandoverEvent, store: HandoverStore, directory: Directory): string {
  const deskName = (id: string) => store.desks.all.get(id)?.name ?? id
  switch (event.type) {
    case 'requested':
      return historyWording.requested(deskName(event.desk))
    case 'forwarded':
      return historyWording.forwarded(deskName(event.desk), momentText(event.deadline))
    case 'rejected': {
      const to = event.to === null ? null : directory.nameOf(event.to)
      return historyWording.rejected(words.reasons[event.reason], to)
    }
    case 'completed':
    case 'failed':
      return historyWording.finished(words.outcomes[event.outcome])
    case 'cancelled':
      return historyWording.cancelled[event.reason]
    case 'reminded':
      return historyWording.reminded[event.step]
    default:
      return historyWording[event.type]
  }
}
