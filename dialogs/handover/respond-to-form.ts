import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { paragraphs, say, sentences, trace } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import type { FormValues } from '../form.js'
import { safetyFloor } from '../safety-first.js'
import { spoken } from '../spoken.js'
import type { ConversationState } from '../state.js'
import { wordsFor } from '../words-for.js'
import { type Standing, standing } from './desk-for.js'
import { formFor } from './form-for.js'
import { readForm, withFaults } from './read-form.js'
import { afterHelpLines, send } from './send.js'
import { statusReply } from './status.js'

/** @returns everything in a form that somebody wrote themselves */
export function textsIn(values: FormValues): string[] {
  return Object.values(values).flat()
}

/**
 * The safety floor holds for what is written in a form as well.
 *
 * @param isAtDesk the words go to a desk, so that somebody does read them
 */
export function dangerIn(
  values: FormValues,
  state: ConversationState,
  context: DialogContext,
  isAtDesk = false,
): DialogResult | null {
  for (const text of textsIn(values)) {
    const { danger } = safetyFloor(text, state, context, isAtDesk)
    if (danger !== null) return danger
  }
  return null
}

/** Answers a form that was filled in. */
export function respondToForm(
  form: string,
  values: FormValues,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const dangerOf = (isAtDesk: boolean) => dangerIn(values, state, context, isAtDesk)
  const urgent = dangerOf(false) !== null
  return spoken(afterHelpLines(dangerOf, answerForm(form, values, state, context, urgent)))
}

function answerForm(
  form: string,
  values: FormValues,
  state: ConversationState,
  context: DialogContext,
  urgent: boolean,
): DialogResult {
  // A second tap: it is one handover, with one code.
  const sent = context.handovers?.own.find(({ id }) => id === form)
  if (sent !== undefined) return statusReply(sent, state, context)
  const { handover } = state
  const drawn = handover !== null && 'drawn' in handover ? handover.drawn : null
  if (drawn === null || drawn.id !== form) return old(state)
  const found = standing(state, context)
  if (found?.desk?.id !== drawn.desk) return old(state)
  const there: Standing & { desk: HandoverDesk } = { ...found, desk: found.desk }
  const read = readForm(there, values, state, urgent)
  if (read.kind === 'good') return send(there, drawn, read, state, context)
  const { faults } = wordsFor(state).handover
  const shown = withFaults(formFor(there, form, state, context), values, read.faults)
  const { lead } = there
  // Who cannot agree has another way; a tick that is not true is none.
  const isBarred = ['parent', 'knows'].some((name) => read.faults[name] !== undefined)
  const text = isBarred
    ? paragraphs(faults.intro, sentences(faults.call, lead.reach))
    : faults.intro
  const contacts = isBarred ? lead.contacts : []
  return {
    state: { ...state, handover: { step: 'form', drawn } },
    replies: [{ ...say(text, { contacts }), form: shown }],
    trace: trace('handover', { record: there.desk.organisation, score: 1 }),
  }
}

/** Of another form than the one that is open, or of a desk that is no longer there. */
function old(state: ConversationState): DialogResult {
  const { form, offer } = wordsFor(state).handover
  return {
    state,
    replies: [say(form.old[state.audience], { buttons: [offer.button[state.audience]] })],
    trace: trace('handover', { score: 1 }),
  }
}
