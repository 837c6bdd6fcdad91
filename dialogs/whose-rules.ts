import type { Region } from '../knowledge/records/provenance.js'
import { deskSchema } from '../knowledge/records/record.js'
import type { Party } from '../knowledge/referral/rule.js'
import type { DialogContext } from './context.js'
import { sameEverywhere } from './party.js'
import { knownPlace } from './place.js'
import type { ConversationState } from './state.js'

/**
 * Whose rules hold: at school those of the school's region, outside it those of where somebody
 * lives (004 §4.5: Doorstroompunt, Werk & Inkomen and Werkcentrum are bound to their own region).
 */
export function regionOf(state: ConversationState, context: DialogContext): Region {
  if (state.profile.ingeschreven?.[0] === 'ja') return state.region
  return knownPlace(context.knowledge, state)?.gemeente.region ?? state.region
}

/** @returns whether a place must be known to say which organisation a lead is. */
export function differsPerPlace(lead: Party, region: Region, context: DialogContext): boolean {
  const desk = deskSchema.safeParse(lead.slice('desk:'.length))
  if (!lead.startsWith('desk:') || !desk.success) return false
  return sameEverywhere(context.knowledge, desk.data, region) === null
}
