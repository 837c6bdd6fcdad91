import { decide } from '../../knowledge/referral/decide.js'
import type { Gates } from '../../knowledge/referral/gates.js'
import type { Situation, SituationOutcome } from './draft-talk.js'

/** @returns what the rules of a day and region make of a situation */
export function outcomeOf(
  gates: Gates,
  { profile, audience }: Pick<Situation, 'profile' | 'audience'>,
): SituationOutcome {
  const decision = decide(gates, profile, audience)
  if (decision.kind === 'ask') return { kind: 'ask', facts: decision.facts.map(({ key }) => key) }
  const { rule, path, overlays } = decision
  return {
    kind: 'refer',
    lead: rule.lead,
    rule: rule.id,
    path,
    overlays: overlays.map(({ id }) => id),
  }
}
