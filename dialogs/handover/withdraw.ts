import { say, trace } from '../compose.js'
import type { DialogResult } from '../context.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import { deskName } from './desk-for.js'
import type { HandoverStatus } from './handover-context.js'

/** @returns whether there is still something to take back */
export function isOpen({ state }: HandoverStatus): boolean {
  return state !== 'completed' && state !== 'failed' && state !== 'cancelled'
}

/** Takes a handover back; it is called done once it is. */
export function withdraw(
  status: HandoverStatus,
  reason: 'ingetrokken' | 'rust',
  state: ConversationState,
): DialogResult {
  const { withdrawn, status: words } = wordsFor(state).handover
  const contact = status.desk.organisation
  const about = trace('handover', { record: contact, score: 1, contact })
  if (!isOpen(status)) {
    const text = withdrawn.ended(words.about[state.audience])
    return { state: { ...state, misses: 0 }, replies: [say(text)], trace: about }
  }
  const desk = deskName(status.desk, state)
  return {
    state: { ...state, misses: 0, handover: null },
    effects: [{ type: 'withdraw', handover: status.id, reason }],
    replies: [say(reason === 'rust' ? withdrawn.rest(desk) : withdrawn.done(desk))],
    trace: about,
    failed: { replies: [say(withdrawn.failed)], trace: about },
  }
}
