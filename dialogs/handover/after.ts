import { paragraphs, say, sentences, trace } from '../compose.js'
import { contactsOf, reachInstruction } from '../contacts.js'
import type { DialogContext, DialogResult } from '../context.js'
import type { ContactLine } from '../reply.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import { begin } from './begin.js'
import { deskName, standing } from './desk-for.js'
import type { HandoverStatus } from './handover-context.js'
import { isOverdue, statusBubble, statusReply } from './status.js'
import { type AfterWish, afterWish } from './wishes-after.js'
import { isOpen, withdraw } from './withdraw.js'

/** At most so many desks are named where it is not known which one it was. */
const mostDesks = 3

/**
 * Answers what is asked or told about something that was handed over in this conversation: when they
 * call, that nobody did, a code that is lost, a number that is wrong, and what now.
 *
 * @returns null where nothing was handed over, or it is about something else
 */
export function answerAfter(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const wish = afterWish(normal)
  if (wish === null) return null
  const own = context.handovers?.own ?? []
  const status = own.find(isOpen) ?? own[0]
  if (status !== undefined) return answerAbout(status, wish, state, context)
  const isHere = context.handovers !== undefined
  return isHere && wish === 'code-lost' ? withoutCode(state, context) : null
}

function answerAbout(
  status: HandoverStatus,
  wish: AfterWish,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const { after } = wordsFor(state).handover
  const told = statusReply(status, state, context)
  const [bubble] = told.replies
  if (bubble === undefined) return null
  const withText = (text: string, parts = {}) => ({
    ...told,
    replies: [{ ...bubble, ...parts, text: paragraphs(bubble.text, text) }],
  })
  if (wish === 'code-lost') {
    return { ...told, replies: [{ ...bubble, text: sentences(after.codeHere, bubble.text) }] }
  }
  if (!isOpen(status)) return wish === 'what-now' ? null : told
  if (wish === 'again') return again(status, state, context)
  if (wish === 'wrong') return withText(after.wrong.ask, { buttons: [after.wrong.button] })
  if (status.state === 'rejected') {
    const { reach, contacts } = whomToTurnTo(status, state, context)
    return withText(paragraphs(after.turnTo, reach), { contacts })
  }
  if (wish === 'when') {
    return status.state === 'in-progress' ? told : withText(after.when)
  }
  // Who is late is said to be, with how to reach them.
  if (wish === 'what-now' || isOverdue(status, context.now)) return told
  const { requested, taken } = after.noContact
  const record = context.knowledge.records.get(status.desk.organisation)
  const reach = record === undefined ? null : reachInstruction(context.knowledge, record, state)
  const next = status.state === 'requested' ? requested : taken
  return withText(sentences(next, reach), { contacts: deskContacts(status, state, context) })
}

/** After a no: whom the desk named, or else who is aan zet by what was told. */
function whomToTurnTo(
  status: HandoverStatus,
  state: ConversationState,
  context: DialogContext,
): { reach: string | null; contacts: readonly ContactLine[] } {
  const { knowledge } = context
  const named =
    status.redirectedTo === null ? undefined : knowledge.records.get(status.redirectedTo)
  if (named !== undefined) {
    return {
      reach: reachInstruction(knowledge, named, state),
      contacts: contactsOf(knowledge, named, state),
    }
  }
  const lead = standing(state, context)?.lead
  if (lead !== undefined) return { reach: lead.reach, contacts: lead.contacts }
  return { reach: null, contacts: deskContacts(status, state, context) }
}

function deskContacts(
  { desk }: Pick<HandoverStatus, 'desk'>,
  state: ConversationState,
  { knowledge }: DialogContext,
) {
  const record = knowledge.records.get(desk.organisation)
  return record === undefined ? [] : contactsOf(knowledge, record, state)
}

/** Takes back what was filled in wrongly, and opens the form anew. */
function again(
  status: HandoverStatus,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const taken = withdraw(status, 'ingetrokken', state)
  const found = standing(state, context)
  if (found === null || found.desk === null) return taken
  const { wrong } = wordsFor(state).handover.after
  const next = begin(found, state, context)
  const { effects, failed } = taken
  return {
    ...next,
    ...(effects && { effects }),
    ...(failed && { failed }),
    replies: [say(wrong.done(deskName(status.desk, state))), ...next.replies],
  }
}

/** A code is kept as its hash: it cannot be told a second time. */
function withoutCode(state: ConversationState, context: DialogContext): DialogResult {
  const found = standing(state, context)
  const desks = (context.handovers?.desks ?? []).slice(0, mostDesks)
  const contacts =
    found?.lead.contacts ?? desks.flatMap((desk) => deskContacts({ desk }, state, context))
  return {
    state: { ...state, misses: 0 },
    replies: [say(wordsFor(state).handover.after.codeGone, { contacts })],
    trace: trace('handover', { score: 1 }),
  }
}

/** @returns what is said to a young person whose question is with this desk already; null where it is not */
export function alreadyThere(
  desk: HandoverStatus['desk'],
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  // A professional has one case after another for the same desk.
  if (state.audience === 'professional') return null
  const status = context.handovers?.own.find(
    (one) => isOpen(one) && one.state !== 'rejected' && one.desk.id === desk.id,
  )
  if (status === undefined) return null
  const { already, wrong } = wordsFor(state).handover.after
  const bubble = statusBubble(status, state, context)
  const contact = desk.organisation
  return {
    state: { ...state, misses: 0, handover: null },
    replies: [{ ...bubble, text: sentences(already, bubble.text), buttons: [wrong.button] }],
    trace: trace('handover', { record: contact, score: 1, contact }),
  }
}
