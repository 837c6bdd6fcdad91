import { longestOpen } from '../../knowledge/handover/due.js'
import { enumerate, paragraphs } from '../compose.js'
import type { DialogContext } from '../context.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import { deskName } from './desk-for.js'
import type { HandoverStatus } from './handover-context.js'
import { isOpen } from './withdraw.js'

const DAY = 86_400_000

/** @returns whether what was filled in still lies with this program */
function isThere(status: HandoverStatus, { now, handovers }: DialogContext): boolean {
  const isWaiting = isOpen(status) && status.state !== 'rejected'
  const days = isWaiting ? longestOpen : (handovers?.keptDays ?? 0)
  return status.changedAt.getTime() + days * DAY > now.getTime()
}

/** @returns whether something was handed over in this conversation that can be taken back */
export function runsHandover({ handovers }: DialogContext): boolean {
  return handovers?.own.some(isOpen) === true
}

/** @returns what still lies here of what was handed over, for whom and how long; null where it is nothing */
export function keptOfHandovers(state: ConversationState, context: DialogContext): string | null {
  const { handovers } = context
  const there = handovers?.own.filter((status) => isThere(status, context)) ?? []
  if (handovers === undefined || there.length === 0) return null
  const { triage, privacy } = wordsFor(state)
  const names = [...new Set(there.map(({ desk }) => deskName(desk, state)))]
  const { here, stop } = privacy.sent
  return paragraphs(
    here[state.audience](enumerate(names, triage.and), handovers.keptDays, longestOpen),
    there.some(isOpen) ? stop : null,
  )
}
