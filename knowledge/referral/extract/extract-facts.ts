import { digitsFor } from '../../reading/numbers.js'
import type { PlaceMention } from '../../reading/places.js'
import { type Profile, unknownValue } from '../fact.js'
import { bareAge, extractAge } from './age.js'
import { readClauses } from './clauses/read-clauses.js'
import { bareDiploma, extractDiploma } from './diploma.js'
import { bareDuration, extractDuration } from './duration.js'
import { extractEnrolment } from './enrolment.js'
import { bareHelper, extractHelper } from './helper-now.js'
import { extractBenefit, extractIncomeNeed, extractRegister } from './income.js'
import { extractSchool } from './school.js'
import { extractSignals } from './signals.js'
import { bareSubject, extractSubject } from './subject.js'

export interface Said {
  /** The message from `normalise`. */
  readonly normal: string
  readonly places: readonly PlaceMention[]
  /** Keys of the facts that were asked for just before; empty when nothing was. */
  readonly pending: readonly string[]
  readonly now: Date
}

const yes = /^(?:ja|jawel|jazeker|jep|yep|yes|zeker|klopt|inderdaad|idd|ja hoor|ja klopt)\b/
const no = /^(?:nee|neen|nope|nee hoor|niet|geen|nee niet|nooit)\b/

type Extracted = Record<string, string[]>

/** What a bare answer means for the fact it was asked for. */
function bareAnswer(key: string, text: string): string[] | null {
  const agrees = yes.test(text)
  const denies = no.test(text)
  switch (key) {
    case 'leeftijd':
      return bareAge(text)
    case 'gestopt_maanden':
      return bareDuration(text)
    case 'diploma':
      return bareDiploma(text)
    case 'hulpvraag':
      return bareSubject(text)
    case 'al_hulp':
      return bareHelper(text)
    case 'school':
      return /^(?:geen|nooit)\b/.test(text) ? ['geen'] : null
    case 'uitkering':
      return denies ? ['geen'] : null
    case 'ingeschreven':
    case 'inkomen_nodig':
    case 'doelgroepregister':
      if (denies) return ['nee']
      return agrees ? ['ja'] : null
    default:
      return null
  }
}

function set(extracted: Extracted, key: string, values: string[] | null): void {
  if (values !== null) extracted[key] = values
}

/** A diploma just finished says where somebody was, when no school is named apart from it. */
function schoolOfDiploma(diploma: readonly string[] | undefined): string[] | null {
  const only = diploma?.length === 1 ? diploma[0] : undefined
  if (only === undefined) return null
  const schools: Readonly<Record<string, string[]>> = {
    'mbo-1': ['mbo-entree'],
    'mbo-2': ['mbo-2-bol', 'mbo-2-bbl'],
    'mbo-3': ['mbo-3'],
    'mbo-4': ['mbo-4'],
    pro: ['pro'],
    vso: ['vso'],
  }
  return schools[only] ?? null
}

/**
 * Reads the facts of the referral out of one message, relative to `now`.
 *
 * @returns per fact the values that fit; facts that are not spoken of are absent
 */
export function extractFacts({ normal, places, pending, now }: Said): Profile {
  const text = digitsFor(normal)
  const clauses = readClauses(text)
  const extracted: Extracted = {}
  set(extracted, 'leeftijd', extractAge(clauses, now))
  set(extracted, 'ingeschreven', extractEnrolment(clauses))
  set(extracted, 'school', extractSchool(clauses))
  set(extracted, 'diploma', extractDiploma(clauses))
  set(extracted, 'gestopt_maanden', extractDuration(clauses, now))
  set(extracted, 'uitkering', extractBenefit(clauses))
  set(extracted, 'inkomen_nodig', extractIncomeNeed(clauses))
  set(extracted, 'doelgroepregister', extractRegister(clauses))
  set(extracted, 'hulpvraag', extractSubject(clauses))
  set(extracted, 'al_hulp', extractHelper(clauses))
  for (const [key, values] of Object.entries(extractSignals(text))) set(extracted, key, [...values])
  const [place] = places
  if (place !== undefined) extracted.gemeente = [place.gemeente.id]

  if (extracted.school === undefined) set(extracted, 'school', schoolOfDiploma(extracted.diploma))
  if (extracted.inkomen_nodig?.[0] === 'nee') extracted.uitkering ??= ['geen']
  // These benefits are for who is not at school; student finance is none of them.
  const benefit = extracted.uitkering?.[0] ?? 'geen'
  if (benefit !== 'geen' && benefit !== unknownValue) extracted.ingeschreven ??= ['nee']
  if (extracted.gestopt_maanden !== undefined) extracted.ingeschreven ??= ['nee']

  for (const key of pending) {
    const bare = bareAnswer(key, text)
    if (bare === null) continue
    // What was asked for is what the bare words are about; only a fuller statement goes before it.
    if (
      key === 'leeftijd' ||
      key === 'gestopt_maanden' ||
      key === 'hulpvraag' ||
      key === 'al_hulp'
    ) {
      extracted[key] = bare
    } else extracted[key] ??= bare
  }
  if (
    pending.length > 0 &&
    extracted.ingeschreven === undefined &&
    pending.includes('ingeschreven')
  ) {
    if (extracted.school !== undefined && !pending.includes('hulpvraag'))
      extracted.ingeschreven = ['ja']
  }
  return extracted
}
