import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import type { Personal } from '../../knowledge/handover/personal.js'
import { reachIn } from '../../knowledge/handover/reach.js'
import { say, trace } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import { privacyRequest } from '../privacy-request.js'
import type { ConversationState, Drawn } from '../state.js'
import { readMessage } from '../understand.js'
import { agreements, handoverForm } from '../wording/handover-form.nl.js'
import { wordsFor } from '../words-for.js'
import { deskName, type Standing, standing } from './desk-for.js'
import { askedOf, longest } from './form-for.js'
import { allFacts } from './read-form.js'
import { send } from './send.js'
import { isNo } from './wishes.js'
import { hidesFromParents } from './wishes-after.js'

const withoutReach =
  /\b(?:zonder|geen) (?:nummer|mail|telefoon|contact)|\b(?:without|no) (?:a )?number\b/i

/** After `ja`: one message with how to reach them and what it is about. */
export function askForWords(
  desk: HandoverDesk,
  drawn: Drawn,
  state: ConversationState,
): DialogResult {
  const { inWords } = wordsFor(state).handover
  return {
    state: { ...state, misses: 0, handover: { step: 'words', drawn } },
    replies: [say(inWords.type[state.audience](deskName(desk, state)))],
    trace: trace('handover', { record: desk.organisation, score: 1, contact: desk.organisation }),
  }
}

/**
 * Hands over by words alone, for who sees no form.
 *
 * @param text as it was typed: it goes to the desk as it stands
 * @param urgent danger was heard in it
 * @returns null where no words are waited for, or where somebody says something else than those
 */
export function takeWords(
  text: string,
  state: ConversationState,
  context: DialogContext,
  urgent: boolean,
): DialogResult | null {
  const { handover, audience } = state
  if (handover?.step !== 'words') return null
  const message = readMessage(text, state, context)
  const isElse =
    isNo(message.reading.normal) ||
    (context.handovers?.found ?? null) !== null ||
    context.knowledge.languages.asked(text) !== null ||
    privacyRequest(message, context, audience) !== null
  const found = standing(state, context)
  if (isElse || found?.desk?.id !== handover.drawn.desk) return null
  const there = { ...found, desk: found.desk }
  const { length } = text.trim()
  if (length > longest.words) {
    return {
      state,
      replies: [say(wordsFor(state).handover.faults.tooLong(longest.words, length))],
      trace: trace('handover', { record: there.desk.organisation, score: 1 }),
    }
  }
  const reach = reachIn(text)
  if (reach === null && hidesFromParents(message.reading.normal)) return null
  const isNameless = audience === 'jongere' && withoutReach.test(text)
  if (reach === null && !isNameless) {
    return {
      state,
      replies: [say(wordsFor(state).handover.inWords.again)],
      trace: trace('handover', { record: there.desk.organisation, score: 1 }),
    }
  }
  const personal = { ...personalOf(text, reach, there, state), urgent }
  return send(there, handover.drawn, { personal, next: [], tellsQuestion: true }, state, context)
}

function personalOf(
  text: string,
  reach: ReturnType<typeof reachIn>,
  found: Standing & { desk: HandoverDesk },
  state: ConversationState,
): Omit<Personal, 'urgent'> {
  const isYoung = state.audience === 'jongere'
  const byPhone = /\bapp(?:en|je|t)?\b/i.test(text) ? 'appen' : 'bellen'
  const how = reach === null ? 'geen' : reach.kind === 'email' ? 'mailen' : byPhone
  const value = reach?.value ?? ''
  // Nothing more was agreed than what is needed to help.
  const [least] = agreements
  return {
    name: '',
    facts: allFacts(state),
    words: text.trim(),
    reach: isYoung ? { how, value } : { how: 'geen', value: '' },
    language: state.language,
    agreed: askedOf(found, state).agreement ? handoverForm.form.agreements[least] : null,
    professional: isYoung ? null : { name: '', reach: value },
  }
}
