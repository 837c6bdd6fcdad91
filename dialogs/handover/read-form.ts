import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { type Personal, type ReachWay, reachWays } from '../../knowledge/handover/personal.js'
import { isEmail, isPhone } from '../../knowledge/handover/reach.js'
import type { Form, FormField, FormValues } from '../form.js'
import { factsTold } from '../kept-facts.js'
import type { ConversationState } from '../state.js'
import { type Words, wordsFor } from '../words-for.js'
import type { Standing } from './desk-for.js'
import { askedOf, isTold, longest } from './form-for.js'

/** A form that was read: what goes to the desk, or what is to be mended, by field. */
export type Read =
  | {
      readonly kind: 'good'
      readonly personal: Personal
      readonly next: readonly string[]
      /** Whether what it is about may be told. */
      readonly tellsQuestion: boolean
    }
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> }

const textOf = (values: FormValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}
const listOf = (values: FormValues, name: string): readonly string[] => {
  const value = values[name] ?? []
  return typeof value === 'string' ? [value] : value
}

/** @returns the facts that were left in, in Dutch: that is what desks read */
function factsLeft(state: ConversationState, isLeft: (key: string) => boolean): Personal['facts'] {
  return factsTold(state, wordsFor({ language: 'nl' }))
    .filter(({ key }) => isLeft(key))
    .map(({ label, value }) => ({ label, value }))
    .slice(0, 30)
}

function reachFault(how: string, value: string, { handover }: Words): string | null {
  const { faults } = handover
  if (how === 'bellen' || how === 'appen') return isPhone(value) ? null : faults.phone
  return how === 'mailen' && !isEmail(value) ? faults.email : null
}

function faultsOf(
  found: Standing & { desk: HandoverDesk },
  values: FormValues,
  state: ConversationState,
): Record<string, string> {
  const words = wordsFor(state)
  const { faults } = words.handover
  const asked = askedOf(found, state)
  const isYoung = state.audience === 'jongere'
  const how = textOf(values, 'how')
  const reach = textOf(values, 'reach')
  const isChosen = reachWays.some((way) => way === how)
  const agree = (name: string, fault: string) =>
    listOf(values, name).join('') === '' ? fault : null
  const said: Record<string, string | null> = {
    how: isYoung && !isChosen ? faults.choose : null,
    reach: isYoung
      ? reachFault(how, reach, words)
      : isPhone(reach) || isEmail(reach)
        ? null
        : faults.either,
    agreed: asked.agreement && !isAgreement(textOf(values, 'agreed'), words) ? faults.choose : null,
    parent: asked.parent
      ? agree('parent', isYoung ? faults.parent : faults.professional.parent)
      : null,
    knows: isYoung ? null : agree('knows', faults.professional.knows),
    consent: agree('consent', faults.agree),
  }
  const faultsSaid = Object.fromEntries(
    Object.entries(said).flatMap(([name, fault]) => (fault === null ? [] : [[name, fault]])),
  )
  return { ...faultsSaid, ...tooLong(values, words) }
}

/** What does not fit is said; nothing of what somebody wrote is cut without a word. */
function tooLong(values: FormValues, { handover }: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(longest).flatMap(([name, most]) => {
      const { length } = textOf(values, name)
      return length > most ? [[name, handover.faults.tooLong(most, length)]] : []
    }),
  )
}

function isAgreement(
  value: string,
  { handover }: Words,
): value is keyof Words['handover']['form']['agreements'] {
  return Object.hasOwn(handover.form.agreements, value)
}

/**
 * Reads what came back; whatever was not offered is left out.
 *
 * @param urgent danger was heard in what was written
 */
export function readForm(
  found: Standing & { desk: HandoverDesk },
  values: FormValues,
  state: ConversationState,
  urgent: boolean,
): Read {
  const faults = faultsOf(found, values, state)
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  const isYoung = state.audience === 'jongere'
  const how = reachWays.find((way) => way === textOf(values, 'how')) ?? 'geen'
  const reach = textOf(values, 'reach')
  const left = new Set(listOf(values, 'facts'))
  const chosen = listOf(values, 'next')
  const dutch = wordsFor({ language: 'nl' })
  const agreed = textOf(values, 'agreed')
  return {
    kind: 'good',
    tellsQuestion: left.has('hulpvraag'),
    next: found.others.filter(({ id }) => chosen.includes(id)).map(({ id }) => id),
    personal: {
      name: textOf(values, 'name'),
      facts: factsLeft(state, (key) => left.has(key)),
      words: textOf(values, 'words'),
      reach: isYoung ? reachOf(how, reach) : { how: 'geen', value: '' },
      language: state.language,
      agreed: isAgreement(agreed, dutch) ? dutch.handover.form.agreements[agreed] : null,
      professional: isYoung ? null : { name: textOf(values, 'who'), reach },
      urgent,
    },
  }
}

/** Who rather is not contacted gives no number, whatever was left in the field. */
function reachOf(how: ReachWay, value: string): Personal['reach'] {
  return { how, value: how === 'geen' ? '' : value }
}

/** All that is known goes along: for who said yes to it in words. */
export function allFacts(state: ConversationState): Personal['facts'] {
  return factsLeft(state, (key) => isTold(key, state))
}

/** @returns the form as it was filled in, with what is to be mended at its fields */
export function withFaults(
  form: Form,
  values: FormValues,
  faults: Readonly<Record<string, string>>,
): Form {
  const filled = (field: FormField): FormField => {
    const { [field.name]: fault } = faults
    const mark = fault === undefined ? {} : { fault }
    if (field.kind === 'agree') return { ...field, ...mark }
    if (field.kind === 'many') return { ...field, ...mark, values: listOf(values, field.name) }
    return { ...field, ...mark, value: textOf(values, field.name) }
  }
  return { ...form, fields: form.fields.map(filled) }
}
