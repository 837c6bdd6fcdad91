import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { reachWays } from '../../knowledge/handover/personal.js'
import { ageOf, hasStartkwalificatie, mayHandOver } from '../../knowledge/handover/who-may.js'
import { paragraphs } from '../compose.js'
import type { DialogContext } from '../context.js'
import type { Form, FormField } from '../form.js'
import { factsTold } from '../kept-facts.js'
import type { ConversationState } from '../state.js'
import { agreements } from '../wording/handover-form.nl.js'
import { wordsFor } from '../words-for.js'
import { deskName, type Standing } from './desk-for.js'

/** Signs that fit in each field to write in. */
export const longest = { words: 1500, name: 200, reach: 200, who: 200 } as const

type Found = Standing & { readonly desk: HandoverDesk }

/** What has to be agreed to besides, because of who it is about. */
export interface Asked {
  /** Somebody's word that a parent knows: the rule of the desk under 16. */
  readonly parent: boolean
  /** What a Doorstroompunt may record of who has a startkwalificatie (house rule H7). */
  readonly agreement: boolean
}

export function askedOf({ desk, isDoorstroompunt }: Found, { profile }: ConversationState): Asked {
  const age = ageOf(profile.leeftijd)
  return {
    parent: mayHandOver({ age, isParent: false }, desk) === 'met-ouder',
    agreement: isDoorstroompunt && hasStartkwalificatie(profile.diploma),
  }
}

/** @returns what is agreed to, with who gets it, what for, how long, and that it can be taken back */
function consentTo({ desk }: Found, state: ConversationState, context: DialogContext): string {
  const { consent } = wordsFor(state).handover.form
  const days = context.handovers?.keptDays ?? 0
  return consent[state.audience](deskName(desk, state), desk.controller, days)
}

/** @returns the form of a handover: all that would go, to be changed and cut */
export function formFor(
  found: Found,
  id: string,
  state: ConversationState,
  context: DialogContext,
): Form {
  const { audience } = state
  const { form } = wordsFor(state).handover
  return {
    id,
    title: form.title[audience](deskName(found.desk, state)),
    fields: fieldsOf(found, state, context),
    submit: form.submit[audience],
    cancel: form.cancel,
    sent: form.sent[audience],
    inWords: inWords(found, state, context),
  }
}

/**
 * That it is about school is also concluded from having left one: then nobody told it, and whoever
 * means it ticks it.
 */
export function isTold(key: string, { profile }: ConversationState): boolean {
  return key !== 'hulpvraag' || profile.hulpvraag?.join() !== 'school'
}

function fieldsOf(found: Found, state: ConversationState, context: DialogContext): FormField[] {
  const { audience } = state
  const words = wordsFor(state)
  const { form } = words.handover
  const facts = factsTold(state, words)
  const asked = askedOf(found, state)
  const line = { kind: 'text', value: '', rows: 1, longest: longest.name } as const
  const isYoung = audience === 'jongere'
  const fields: (FormField | null)[] = [
    facts.length === 0
      ? null
      : {
          kind: 'many',
          name: 'facts',
          label: form.facts,
          hint: form.factsHint,
          values: facts.map(({ key }) => key).filter((key) => isTold(key, state)),
          options: facts.map(({ key, label, value }) => ({
            value: key,
            label: `${label}: ${value}`,
          })),
        },
    {
      ...line,
      name: 'words',
      label: form.words[audience],
      hint: form.wordsHint[audience],
      isRequired: false,
      rows: 4,
      longest: longest.words,
      autocomplete: 'off',
    },
    {
      ...line,
      name: 'name',
      label: form.name[audience],
      hint: form.nameHint[audience],
      isRequired: false,
      autocomplete: isYoung ? 'name' : 'off',
    },
    ...(isYoung ? reachFields(state) : professionalFields(state)),
    found.others.length === 0
      ? null
      : {
          kind: 'many',
          name: 'next',
          label: form.next,
          hint: form.nextHint,
          values: [],
          options: found.others.map((desk) => ({ value: desk.id, label: deskName(desk, state) })),
        },
    asked.agreement
      ? {
          kind: 'one',
          name: 'agreed',
          label: form.agreed,
          hint: form.agreedHint,
          value: '',
          options: agreements.map((value) => ({ value, label: form.agreements[value] })),
        }
      : null,
    asked.parent ? { kind: 'agree', name: 'parent', label: form.parentKnows[audience] } : null,
    isYoung ? null : { kind: 'agree', name: 'knows', label: form.professional.knows },
    { kind: 'agree', name: 'consent', label: consentTo(found, state, context) },
  ]
  return fields.filter((field) => field !== null)
}

function reachFields(state: ConversationState): FormField[] {
  const { form } = wordsFor(state).handover
  return [
    {
      kind: 'one',
      name: 'how',
      label: form.how,
      value: '',
      options: reachWays.map((value) => ({ value, label: form.ways[value] })),
    },
    {
      kind: 'text',
      name: 'reach',
      label: form.reach,
      hint: form.reachHint,
      value: '',
      isRequired: false,
      rows: 1,
      longest: longest.reach,
      autocomplete: 'off',
    },
  ]
}

function professionalFields(state: ConversationState): FormField[] {
  const { professional } = wordsFor(state).handover.form
  const line = {
    kind: 'text',
    value: '',
    isRequired: true,
    rows: 1,
    longest: longest.name,
  } as const
  return [
    { ...line, name: 'who', label: professional.who, autocomplete: 'name' },
    {
      ...line,
      name: 'reach',
      label: professional.reach,
      hint: professional.reachHint,
      autocomplete: 'off',
    },
  ]
}

/** The same for who sees no form: what would go, to whom, and how to say yes. */
function inWords(found: Found, state: ConversationState, context: DialogContext): string {
  const words = wordsFor(state)
  const { inWords: wording } = words.handover
  const facts = factsTold(state, words)
    .filter(({ key }) => isTold(key, state))
    .map(({ label, value }) => `- ${label}: ${value}`)
  const asked = askedOf(found, state)
  return paragraphs(
    facts.length === 0 ? wording.nothing : `${wording.goes}\n${facts.join('\n')}`,
    wording.consent[state.audience](consentTo(found, state, context)),
    asked.parent ? wording.parent : null,
    wording.ask,
  )
}
