import { say, trace } from '../compose.js'
import type { DialogContext, DialogResult, Message } from '../context.js'
import type { ConversationState } from '../state.js'
import { advance, pendingFacts } from '../triage.js'
import { wordsFor } from '../words-for.js'
import { alreadyThere, answerAfter } from './after.js'
import { begin } from './begin.js'
import { standing } from './desk-for.js'
import { hiddenFromParents } from './hidden.js'
import { letterTo } from './letter.js'
import { codeReply, mineReply, statusReply } from './status.js'
import { nothingToTakeBack } from './stopping.js'
import {
  isNo,
  isYes,
  saysPassOn,
  statusWish,
  takesBack,
  wantsHandover,
  wantsHandoverNow,
  wantsLetter,
  withdrawalIn,
} from './wishes.js'
import { hidesFromParents } from './wishes-after.js'
import { isOpen, withdraw } from './withdraw.js'
import { askForWords } from './words.js'

/** A code goes along with what is asked about it. */
const anyCode = /\b[0-9a-tv-z]{5}[-\s–]?[0-9a-tv-z]{4}\d\b/gi

/** Meant as a code, with a sign too few or one that no code has. */
const nearlyCode = /\b(?=[0-9a-z-]*\d)(?=[0-9a-z-]*[a-z])[0-9a-z]{4,6}-[0-9a-z]{3,6}\b/

/**
 * Answers what is about handing over: a code, how it stands, taking it back, a form that is open, and
 * the wish itself.
 *
 * @returns null where the message is about something else
 */
export function answerHandover(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const { normal } = message.reading
  return (
    aboutCode(normal, state, context) ??
    aboutForm(normal, state, context) ??
    aboutSent(normal, state, context) ??
    aboutWish(normal, state, context)
  )
}

function aboutCode(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const isNearly = context.handovers !== undefined && nearlyCode.test(normal)
  const found = context.handovers?.found ?? (isNearly ? 'unknown' : null)
  if (found === null) return null
  const reason = withdrawalIn(normal.replace(anyCode, ' '))
  if (typeof found === 'string' || reason === null) return codeReply(found, state, context)
  return withdraw(found, reason, state)
}

function aboutForm(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const { handover, audience } = state
  if (handover?.step === 'offered' && isYes(normal)) return start(state, context)
  if (handover?.step !== 'form' && handover?.step !== 'words') return null
  if (hidesFromParents(normal)) return hiddenFromParents(standing(state, context), state, context)
  if (isNo(normal)) {
    const { form } = wordsFor(state).handover
    return {
      state: { ...state, misses: 0, handover: null },
      replies: [say(form.cancelled[audience])],
      trace: trace('handover', { score: 1 }),
    }
  }
  if (handover.step !== 'form' || !isYes(normal)) return null
  const desk = standing(state, context)?.desk ?? null
  return desk === null ? null : askForWords(desk, handover.drawn, state)
}

function aboutSent(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const own = context.handovers?.own ?? []
  const [latest] = own
  const after = answerAfter(normal, state, context)
  if (after !== null) return after
  const wish = statusWish(normal)
  if (wish === 'mine') return mineReply(own, state, context)
  if (takesBack(normal) && !own.some(isOpen)) return nothingToTakeBack(latest, state, context)
  if (latest === undefined) return null
  if (wish === 'latest') return statusReply(latest, state, context)
  const reason = withdrawalIn(normal)
  const open = own.find(isOpen)
  return reason === null || open === undefined ? null : withdraw(open, reason, state)
}

function aboutWish(
  normal: string,
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const isReferred = state.triage?.done === true
  if (isReferred && wantsLetter(normal)) {
    const found = standing(state, context)
    return found === null ? null : letterTo(found, state)
  }
  if (isReferred && wantsHandoverNow(normal)) return start(state, context)
  if (!wantsHandover(normal) && !saysPassOn(normal)) return null
  const isAsking = pendingFacts(state).length > 0
  const opening = wordsFor(state).handover.offer.triageFirst[state.audience]
  const next = advance(state, context, isAsking ? null : opening)
  // Nothing to ask: what is known already leads to somebody.
  return next.trace.outcome === 'refer' ? (start(next.state, context) ?? next) : next
}

function start(state: ConversationState, context: DialogContext): DialogResult | null {
  const found = standing(state, context)
  if (found === null) return null
  const there = found.desk === null ? null : alreadyThere(found.desk, state, context)
  return there ?? begin(found, state, context)
}
