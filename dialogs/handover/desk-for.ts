import { type HandoverDesk, takesOver } from '../../knowledge/handover/desk.js'
import { type Desk, deskSchema } from '../../knowledge/records/record.js'
import type { OutcomeRule, Party } from '../../knowledge/referral/rule.js'
import type { DialogContext } from '../context.js'
import { involved, routeUp } from '../overlay-lines.js'
import { type NamedParty, nameParty, organisationsAt } from '../party.js'
import { knownPlace, placeFact } from '../place.js'
import type { ConversationState } from '../state.js'
import { currentReferral } from '../triage.js'
import { regionOf } from '../whose-rules.js'
import { wordsFor } from '../words-for.js'

/** A referral that stands, and the desk behind it. */
export interface Standing {
  readonly lead: NamedParty
  readonly rule: OutcomeRule
  /** Null where nobody stands behind one. */
  readonly desk: HandoverDesk | null
  /** Desks that are involved as well, and may take over. */
  readonly others: readonly HandoverDesk[]
  /** Some organisations are both. */
  readonly isLeerplicht: boolean
  readonly isDoorstroompunt: boolean
  /** There is a desk for some places, and it is not known which place this is about. */
  readonly needsPlace: boolean
}

function deskKey(party: Party): Desk | null {
  if (!party.startsWith('desk:')) return null
  return deskSchema.safeParse(party.slice('desk:'.length)).data ?? null
}

/** @returns the desks that react within a term of their own; those for trying out come last */
function openDesks({ handovers }: DialogContext): HandoverDesk[] {
  const open = handovers?.desks.filter((desk) => handovers.deadline(desk) !== null) ?? []
  return open.sort((one, other) => Number(one.practice) - Number(other.practice))
}

/** @returns what stands behind the referral of this moment; null where there is none */
export function standing(state: ConversationState, context: DialogContext): Standing | null {
  if (state.triage?.done !== true && state.triage?.pending !== placeFact) return null
  const referral = currentReferral(state, context)
  if (referral === null) return null
  const { knowledge } = context
  const { rule, overlays } = referral
  const place = knownPlace(knowledge, state)
  const region = regionOf(state, context)
  const lead = nameParty(knowledge, rule.lead, place, state, region)
  const desks = openDesks(context)

  const organisationsOf = (party: Party): string[] => {
    const key = deskKey(party)
    if (key === null) return [party]
    return place === null
      ? []
      : organisationsAt(knowledge, key, place).organisations.map(({ id }) => id)
  }
  const at = (party: Party) => {
    if (place === null) return []
    const behind = { leaf: deskKey(party), organisations: organisationsOf(party) }
    return desks.filter(
      (desk) => desk.gemeenten.includes(place.gemeente.id) && takesOver(desk, behind),
    )
  }
  const [desk = null, ...colleagues] = at(rule.lead)
  const others = [...involved(rule, overlays), ...routeUp(overlays)].flatMap(at)
  const isBehind = (leaf: Desk) =>
    desk !== null &&
    (desk.leaf === leaf || organisationsOf(`desk:${leaf}`).includes(desk.organisation))
  return {
    lead,
    rule,
    desk,
    // What was handed over in earnest does not go on to a desk for trying out, nor the other way round.
    others: [...new Set([...colleagues, ...others])].filter(
      (other) => other !== desk && other.practice === desk?.practice,
    ),
    isLeerplicht: isBehind('leerplicht'),
    isDoorstroompunt: isBehind('doorstroompunt'),
    needsPlace:
      state.profile[placeFact] === undefined && desks.some((one) => one.region === region),
  }
}

/** @returns how a desk is called; one for trying out says so */
export function deskName(
  desk: Pick<HandoverDesk, 'name' | 'practice'>,
  state: Pick<ConversationState, 'language'>,
): string {
  return desk.practice ? wordsFor(state).handover.offer.practice(desk.name) : desk.name
}
