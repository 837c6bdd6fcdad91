import type { HandoverEvent } from '../../knowledge/handover/event.js'
import { capital, paragraphs, say, sentences, trace } from '../compose.js'
import { contactsOf } from '../contacts.js'
import type { DialogContext, DialogResult } from '../context.js'
import type { Reply } from '../reply.js'
import { contactsOf as helpContacts } from '../safety-contacts.js'
import { linesOf } from '../safety-first.js'
import { alwaysLines } from '../safety-lines.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import { deskName } from './desk-for.js'
import type { HandoverStatus } from './handover-context.js'
import { byMoment } from './moment.js'
import { isOpen } from './withdraw.js'

/** Who is told: in which register and language. */
export type Told = Pick<ConversationState, 'audience' | 'language'>

/** Who waits for news; their words may have told of danger. */
export type Waiting = Told & { readonly isUrgent?: boolean }

type Knowledge = Pick<DialogContext, 'knowledge' | 'now'>

/** @returns whether the desk let its own term go by */
export function isOverdue({ state, reminded, deadline }: HandoverStatus, now: Date): boolean {
  return state === 'requested' && (reminded.length > 0 || deadline < now)
}

/** How it stands, in a sentence or two, and what they can do now. */
export function statusBubble(status: HandoverStatus, voice: Told, context: Knowledge): Reply {
  const { audience } = voice
  const words = wordsFor(voice).handover.status
  const about = words.about[audience]
  const desk = deskName(status.desk, voice)
  const contacts = () => {
    const record = context.knowledge.records.get(status.desk.organisation)
    return record === undefined ? [] : contactsOf(context.knowledge, record, voice)
  }
  switch (status.state) {
    case 'requested':
      return isOverdue(status, context.now)
        ? say(words.overdue(about, desk), { contacts: contacts() })
        : say(words.requested(about, desk, capital(byMoment(status.deadline, voice))))
    case 'accepted':
      return say(words.accepted(about, desk))
    case 'rejected':
      return rejected(status, voice, context)
    case 'in-progress':
      return say(words.inProgress(about, desk))
    case 'completed':
    case 'failed': {
      const how = status.outcome === null ? null : words.outcomes[status.outcome]
      const again = status.state === 'failed' ? words.again : null
      return say(sentences(words.completed(about, desk), how, again))
    }
    case 'cancelled':
      return say(words.cancelled(about))
  }
}

/** A no comes with whom they name, and how to reach those. */
function rejected(status: HandoverStatus, voice: Told, { knowledge }: Knowledge): Reply {
  const words = wordsFor(voice).handover.status
  const { redirectedTo } = status
  const no = words.rejected(words.about[voice.audience], deskName(status.desk, voice))
  const record = redirectedTo === null ? undefined : knowledge.records.get(redirectedTo)
  if (record === undefined) return say(sentences(no, words.goOn))
  return say(sentences(no, words.redirected(record.name), words.goOn), {
    contacts: contactsOf(knowledge, record, voice),
  })
}

/** @returns what is said where a code was typed: on a page, or in the conversation */
export function codeBubble(
  found: HandoverStatus | 'unknown' | 'too-often',
  voice: Told,
  context: Knowledge,
): Reply {
  const words = wordsFor(voice).handover.status
  if (found === 'unknown') return say(words.unknown)
  return found === 'too-often' ? say(words.tooOften) : statusBubble(found, voice, context)
}

/** Tells how it stands with one. */
export function statusReply(
  status: HandoverStatus,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  return said(statusBubble(status, state, context), status, state)
}

/** Tells how it stands with the one whose code was typed. */
export function codeReply(
  found: HandoverStatus | 'unknown' | 'too-often',
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const bubble = codeBubble(found, state, context)
  if (typeof found === 'string') return said(bubble, null, state)
  const how = isOpen(found) ? wordsFor(state).handover.status.withCode : null
  return said({ ...bubble, text: paragraphs(bubble.text, how) }, found, state)
}

/** Everything that was handed over in this conversation. */
export function mineReply(
  own: readonly HandoverStatus[],
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const [latest] = own
  const words = wordsFor(state).handover.status
  if (latest === undefined) return said(say(words.none[state.audience]), null, state)
  if (state.audience === 'jongere') return statusReply(latest, state, context)
  const { line, mine, states } = words.professional
  const lines = own.map((status) => {
    const shown = isOverdue(status, context.now) ? states.overdue : states[status.state]
    return `- ${line(status.reference, deskName(status.desk, state), shown)}`
  })
  return said(say(`${mine}\n${lines.join('\n')}`), latest, state)
}

function said(reply: Reply, status: HandoverStatus | null, state: ConversationState): DialogResult {
  const contact = status?.desk.organisation ?? null
  return {
    state: { ...state, misses: 0 },
    replies: [reply],
    trace: trace('handover', { record: contact, score: 1, contact }),
  }
}

/** What lets somebody wait longer. */
const setbacks: ReadonlySet<HandoverEvent['type']> = new Set(['rejected', 'reminded', 'forwarded'])

/**
 * What the young person is told when something happens: one kind message, or nothing where there is
 * no news for them. Whose words told of danger is never let wait without the help lines.
 *
 * @param status as it is after the event
 */
export function newsOf(
  event: HandoverEvent,
  status: HandoverStatus,
  voice: Waiting,
  context: Knowledge,
): Reply | null {
  const reply = newsIn(event, status, voice, context)
  if (reply === null || voice.isUrgent !== true || !setbacks.has(event.type)) return reply
  const { news } = wordsFor(voice).handover.after.urgent
  const lines = alwaysLines({ now: context.now, lines: linesOf(context) })
  return {
    ...reply,
    text: paragraphs(news[voice.audience], reply.text),
    contacts: [...helpContacts(lines, voice), ...reply.contacts],
  }
}

function takenBackElsewhere(voice: Told): Reply {
  const { after, status } = wordsFor(voice).handover
  return say(sentences(after.elsewhere, status.cancelled(status.about[voice.audience])))
}

function newsIn(
  event: HandoverEvent,
  status: HandoverStatus,
  voice: Told,
  context: Knowledge,
): Reply | null {
  switch (event.type) {
    case 'forwarded': {
      const words = wordsFor(voice).handover.status
      const by = capital(byMoment(status.deadline, voice))
      return say(words.forwarded(words.about[voice.audience], deskName(status.desk, voice), by))
    }
    case 'reminded':
      // Their stand-in is asked next; to who waits it is the same news.
      return event.step === 'balie' ? statusBubble(status, voice, context) : null
    case 'accepted':
    case 'rejected':
    case 'released':
    case 'in-progress':
    case 'completed':
    case 'failed':
      return statusBubble(status, voice, context)
    case 'cancelled':
      return event.elsewhere === true ? takenBackElsewhere(voice) : null
    case 'requested':
    case 'read':
    case 'link-asked':
    case 'erased':
      return null
  }
}
