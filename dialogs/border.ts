import type { PlaceMention } from '../knowledge/reading/places.js'
import { splitWords } from '../knowledge/reading/words.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Profile } from '../knowledge/referral/fact.js'
import type { DialogContext, Message } from './context.js'
import { placeFact } from './place.js'
import type { ConversationState } from './state.js'
import { isChild } from './voice.js'

/** Key under which the profile keeps in which region the school stands: a region, or `elders`. */
const schoolRegionFact = 'schoolregio'

/** `mbo in Groningen`, `een school in Land van Cuijk`. */
const schoolPlace =
  /\b(?:mbo|roc|school|opleiding|hbo|universiteit|college|vso|pro|praktijkschool|vmbo|mavo|havo|vwo|isk)(?: (?!woon)[\w'-]+){0,2} (?:in|te) ([\w'-]+(?: [\w'-]+){0,2})/

/** @returns in which region the school stands, where the message says so */
export function schoolRegionIn(
  message: Message,
  { region }: ConversationState,
  { knowledge }: DialogContext,
): Profile {
  const place = schoolPlace.exec(message.reading.normal)?.[1]
  if (place === undefined) return {}
  const words = splitWords(place)
  const [ours] = knowledge.places.find(words, region)
  if (ours?.at === 0) return { [schoolRegionFact]: [ours.gemeente.region] }
  const elsewhere = ours === undefined ? knowledge.places.findElsewhere(words) : null
  return elsewhere === null ? {} : { [schoolRegionFact]: ['elders'] }
}

/** @returns the place somebody lives in; that of the school does not count beside another one */
export function homeIn({ places, reading }: Message): PlaceMention | undefined {
  if (places.length < 2) return places[0]
  const said = splitWords(reading.normal).flatMap(({ text }) => text.split('-'))
  const home = places.find(
    ({ at }) =>
      /^(?:woon|woont|wonend|woonachtig|uit)$/.test(said[at - 1] ?? '') ||
      (said[at - 1] === 'in' && /^(?:woon|woont|wonend|woonachtig)$/.test(said[at - 2] ?? '')),
  )
  if (home !== undefined) return home
  const school = schoolPlace.exec(reading.normal)?.[1]
  if (school === undefined) return places[0]
  const first = splitWords(school)[0]?.text.split('-')[0] ?? ''
  return places.find(({ at }) => said[at] !== first) ?? places[0]
}

/** Nobody under 16 has a benefit or asks for one, so nobody is asked about it. */
function withoutBenefit(state: ConversationState): Profile {
  if (!isChild(state)) return state.profile
  return { ...state.profile, uitkering: ['geen'], inkomen_nodig: ['nee'] }
}

/**
 * Adds on which side of the region's border somebody lives and goes to school, as far as known.
 *
 * @param region whose rules hold
 */
export function withBorder(
  state: ConversationState,
  region: Region,
  { knowledge }: DialogContext,
): Profile {
  const { profile } = state
  const side = (where: string) => [where === region ? 'in-de-regio' : 'elders']
  const [home] = profile[placeFact] ?? []
  const gemeente = home === undefined ? undefined : knowledge.records.get(home)
  const lives = home === 'elders' ? home : gemeente?.region
  const [school] = profile[schoolRegionFact] ?? []
  return {
    ...withoutBenefit(state),
    ...(lives === undefined || region === 'landelijk' ? {} : { woont: side(lives) }),
    ...(school === undefined || region === 'landelijk' ? {} : { school_staat: side(school) }),
  }
}
