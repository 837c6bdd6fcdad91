import { paragraphs, say, trace } from './compose.js'
import type { DialogContext, DialogResult } from './context.js'
import { contactsHere } from './fallback.js'
import { nameParty } from './party.js'
import { knownPlace } from './place.js'
import type { ContactLine } from './reply.js'
import type { ConversationState } from './state.js'
import { currentReferral } from './triage.js'
import { regionOf } from './whose-rules.js'
import { wordsFor } from './words-for.js'

function isWritten({ channel }: ContactLine): boolean {
  return channel !== 'phone'
}

/** Who was named last, and how that is reached. */
function lastNamed(state: ConversationState, context: DialogContext) {
  const { knowledge } = context
  const place = knownPlace(knowledge, state)
  const region = regionOf(state, context)
  const referral = state.triage?.done === true ? currentReferral(state, context) : null
  const party = referral?.rule.lead ?? state.focus[0]?.record
  return party === undefined ? null : nameParty(knowledge, party, place, state, region)
}

/**
 * For who shrinks from calling: the ways to reach the same people in writing, as far as the records
 * have them, and else somebody to do it with.
 */
export function withoutCalling(
  state: ConversationState,
  context: DialogContext,
): DialogResult | null {
  const named = lastNamed(state, context)
  if (named === null) return null
  const { audience } = state
  const { daring } = wordsFor(state).answer
  const own = named.contacts.filter(isWritten)
  const contacts =
    own.length > 0 ? own : contactsHere(regionOf(state, context), state, context).filter(isWritten)
  return {
    state: { ...state, misses: 0, choices: [] },
    replies: [
      say(
        paragraphs(
          daring.kind[audience],
          daring.together[audience],
          contacts.length === 0 ? null : daring.byText,
        ),
        { contacts },
      ),
    ],
    trace: trace('answer', { record: named.record?.id ?? null, facet: 'contact', score: 0.9 }),
  }
}
