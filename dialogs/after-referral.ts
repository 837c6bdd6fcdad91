import type { Profile } from '../knowledge/referral/fact.js'
import type { DialogContext, DialogResult, Message } from './context.js'
import type { Understood } from './interpret.js'
import { wholeCase } from './refer-or-answer.js'
import { situationIn } from './situation.js'
import type { ConversationState } from './state.js'
import { advance, withFacts } from './triage.js'
import { turnedRound } from './turned-round.js'

/** The same case with one thing different: `en als hij 28 is?`, `en met bijstand?`. */
const whatIf =
  /^(?:en |maar |ja maar |oke? en )?(?:als|met|zonder|stel|wat als|nee|wacht|nee wacht|hij|zij|ze|ik|die)\b|^en\b/

/**
 * Looks again who is aan zet, where a message changes something of the case that was just answered.
 *
 * @param read what the message says about the young person
 */
export function afterReferral(
  message: Message,
  state: ConversationState,
  understood: Understood,
  read: Profile,
  context: DialogContext,
): DialogResult | null {
  if (state.triage?.done !== true) return null
  const said = { ...read, ...turnedRound(message, state.profile) }
  const varies = whatIf.test(message.reading.normal) && message.reading.words.length <= 10
  const changes = Object.keys(said).filter((key) => {
    // A school is named in many questions; only `en op het mbo dan?` asks for the same on another.
    if (key === 'school') return varies && said.school?.join() !== state.profile.school?.join()
    return key !== 'hulpvraag' || said[key]?.[0] !== state.profile[key]?.[0]
  })
  const told = situationIn(message, said, state.audience)
  if (
    state.audience === 'professional' &&
    told >= wholeCase &&
    !whatIf.test(message.reading.normal)
  ) {
    return null
  }
  const sure = understood.facets[0]?.score ?? 0
  if (changes.length === 0 || message.reading.words.length > 25) return null
  if (sure >= 0.8 && !varies) return null
  return advance(withFacts(state, said), context)
}
