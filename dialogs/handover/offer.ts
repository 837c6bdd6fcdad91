import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { ageOf, mayHandOver } from '../../knowledge/handover/who-may.js'
import { say } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import type { ConversationState } from '../state.js'
import { pendingFacts } from '../triage.js'
import { wordsFor } from '../words-for.js'
import { alreadyThere } from './after.js'
import { begin, toParent } from './begin.js'
import { deskName, standing } from './desk-for.js'

/**
 * Under a referral: that it can be handed over, or that it cannot and what can be done then. Whoever
 * asked for it before, and only had to tell something first, goes on at once.
 *
 * @param before the state in which the message came in
 */
export function withOffer(
  before: ConversationState,
  result: DialogResult,
  context: DialogContext,
): DialogResult {
  const { state } = result
  if (result.trace.outcome !== 'refer') return isLeft(before, state) ? closed(result) : result
  if (pendingFacts(state).length > 0) return result
  const found = standing(state, context)
  if (found === null) return closed(result)
  if (before.handover?.step === 'fact' && found.desk !== null) {
    return begin(found, { ...state, handover: before.handover }, context)
  }
  // Whoever wants rest is left in peace; who asks for it is handed over all the same.
  if (state.profile.hulpvraag?.join() === 'rust') return closed(result)
  const there = found.desk === null ? null : alreadyThere(found.desk, state, context)
  if (there !== null) {
    return { ...closed(result), replies: [...result.replies, ...there.replies] }
  }
  const { audience } = state
  const { offer } = wordsFor(state).handover
  // Nobody is offered what the rules then refuse; who asks for it hears why.
  const isOffered = found.desk !== null && !refuses(found.desk, state)
  const line =
    found.desk === null
      ? offer.none[audience]
      : isOffered
        ? offer.yes[audience](deskName(found.desk, state))
        : notOffered(found.desk, state)
  const button = isOffered ? offer.button[audience] : offer.letterButton
  return {
    ...result,
    state: { ...state, handover: isOffered ? { step: 'offered' } : null },
    replies: [...result.replies, say(line, { buttons: [button] })],
  }
}

function notOffered(desk: HandoverDesk, state: ConversationState): string {
  // A parent hears that there is a desk: it is for their child to ask.
  const { offer } = wordsFor(state).handover
  return state.forChild ? toParent(desk, state) : offer.none[state.audience]
}

function refuses(desk: HandoverDesk, { profile, forChild }: ConversationState): boolean {
  const asker = { age: ageOf(profile.leeftijd), isParent: forChild }
  const permission = mayHandOver(asker, desk)
  return permission === 'onder-16' || permission === 'ouder'
}

/** What was offered holds for the next message; what is asked first, until it is answered. */
function isLeft(before: ConversationState, after: ConversationState): boolean {
  const step = after.handover?.step
  if (step === 'fact') return pendingFacts(after).length === 0
  const isForNext = step === 'offered' || step === 'stop'
  return isForNext && before.handover?.step === step
}

function closed(result: DialogResult): DialogResult {
  const { handover } = result.state
  const isOpen = handover !== null && !('drawn' in handover)
  return isOpen ? { ...result, state: { ...result.state, handover: null } } : result
}
