import { say, sentences, trace } from '../compose.js'
import type { DialogContext, DialogResult, Message } from '../context.js'
import type { ConversationState } from '../state.js'
import { exactTalk } from '../talk.js'
import { wordsFor } from '../words-for.js'
import type { HandoverStatus } from './handover-context.js'
import { statusReply } from './status.js'
import { isNo, isYes, takesBack, withdrawalIn } from './wishes.js'
import { afterWish, leavesIt, maybeStops } from './wishes-after.js'
import { isOpen, withdraw } from './withdraw.js'

/** The talk in which somebody ends a conversation. */
const stopTalk = 'gesprek.smalltalk.stop'

function openOne(state: ConversationState, context: DialogContext): HandoverStatus | undefined {
  const step = state.handover?.step
  // A form that is open is what is stopped first.
  if (step === 'form' || step === 'words') return undefined
  return context.handovers?.own.find(isOpen)
}

/**
 * Whoever stops in ordinary words while a handover runs may mean that: it is asked, and never said
 * to have stopped while it goes on.
 *
 * @returns null where nothing runs, or the message is about something else
 */
export function answerStopping(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const open = openOne(state, context)
  const { normal } = message.reading
  if (open === undefined) return null
  // Who takes back in so many words needs no question.
  if (takesBack(normal) || afterWish(normal) === 'again') return null
  const { after } = wordsFor(state).handover
  const isAsked = state.handover?.step === 'stop'
  // After help lines a bare `ja` answers those; the button says what it does.
  const isAnswer = isAsked && state.danger === null
  if (leavesIt(normal) || (isAnswer && isNo(normal))) {
    const { replies, ...left } = statusReply(open, { ...state, handover: null }, context)
    return { ...left, replies: [say(after.stop.stays), ...replies] }
  }
  if (withdrawalIn(normal) !== null) return null
  const stops = maybeStops(normal) || exactTalk(message, context)?.id === stopTalk
  if (isAnswer && (isYes(normal) || stops)) return withdraw(open, 'ingetrokken', state)
  return stops ? asksWhether(open, state) : null
}

function asksWhether(open: HandoverStatus, state: ConversationState): DialogResult {
  const { stop } = wordsFor(state).handover.after
  const contact = open.desk.organisation
  return {
    state: { ...state, misses: 0, choices: [], handover: { step: 'stop' } },
    replies: [say(stop.ask[state.audience], { buttons: [stop.yes, stop.no] })],
    trace: trace('handover', { record: contact, score: 1, contact }),
  }
}

/** The question below help lines, where words of danger may also be about a handover that runs. */
export function withStoppingAsked(
  danger: DialogResult,
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const open = openOne(state, context)
  if (open === undefined || !maybeStops(message.reading.normal)) return danger
  const asked = asksWhether(open, state)
  return {
    ...danger,
    state: { ...danger.state, handover: asked.state.handover },
    replies: [...danger.replies, ...asked.replies],
  }
}

/** Who takes back where nothing runs any more hears so, and how it ended. */
export function nothingToTakeBack(
  latest: HandoverStatus | undefined,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { after, status } = wordsFor(state).handover
  if (latest === undefined) {
    const text = sentences(after.nothingYet, status.none[state.audience])
    return {
      state: { ...state, misses: 0 },
      replies: [say(text)],
      trace: trace('handover', { score: 1 }),
    }
  }
  const told = statusReply(latest, state, context)
  const [bubble] = told.replies
  if (bubble === undefined) return told
  return { ...told, replies: [{ ...bubble, text: sentences(after.nothing, bubble.text) }] }
}
