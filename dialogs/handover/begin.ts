import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { ageOf, mayHandOver } from '../../knowledge/handover/who-may.js'
import { paragraphs, say, trace } from '../compose.js'
import type { DialogContext, DialogResult } from '../context.js'
import { placeFact } from '../place.js'
import type { ConversationState, Drawn } from '../state.js'
import { labelIn, told } from '../voice.js'
import { wordsFor } from '../words-for.js'
import { deskName, type Standing } from './desk-for.js'
import { formFor } from './form-for.js'
import { letterTo } from './letter.js'

/** Somebody wants to be handed over: the rules first, and then the form. */
export function begin(
  found: Standing,
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const words = wordsFor(state)
  const { audience } = state
  const { may, offer } = words.handover
  if (found.desk === null) {
    if (found.needsPlace) return askFirst(placeFact, words.triage.askPlace[audience], [], state)
    const letter = letterTo(found, state)
    return { ...letter, replies: [say(offer.none[audience]), ...letter.replies] }
  }
  if (state.forChild) return refuse(toParent(found.desk, state), found, state)
  const age = ageOf(state.profile.leeftijd)
  const permission = mayHandOver({ age, isParent: false }, found.desk)
  if (permission === 'age') {
    const question = context.knowledge.facts.find(({ key }) => key === 'leeftijd')
    const isAsked = state.handover?.step === 'fact'
    if (isAsked || question === undefined) return refuse(may.ageUnknown[audience], found, state)
    const buttons = [
      ...question.buttons.map((button) => labelIn(button, state)),
      words.triage.unknownButton,
    ]
    const text = paragraphs(may.age, told(question.question, state))
    return askFirst('leeftijd', text, buttons, state)
  }
  if (permission === 'onder-16') {
    return refuse(may.under16[audience](deskName(found.desk, state)), found, state)
  }
  return showForm({ ...found, desk: found.desk }, state, context)
}

/** @returns what a parent hears: who can help, and that it is for the child to ask */
export function toParent(desk: HandoverDesk, state: ConversationState): string {
  const { parent } = wordsFor(state).handover.after
  const age = ageOf(state.profile.leeftijd)
  const name = deskName(desk, state)
  if (age === 'onbekend') return parent.unknown(name)
  if (age !== 'onder-16') return parent.old(name)
  const permission = mayHandOver({ age, isParent: false }, desk)
  if (permission === 'ja') return parent.ownWord(name)
  return permission === 'met-ouder' ? parent.withParent(name) : parent.under16(name)
}

/** Nothing is kept; what they can do themselves stays as it was. */
function refuse(text: string, { lead, rule }: Standing, state: ConversationState): DialogResult {
  return {
    state: { ...state, handover: null, misses: 0 },
    replies: [
      say(paragraphs(text, lead.reach), {
        contacts: lead.contacts,
        buttons: [wordsFor(state).handover.offer.letterButton],
      }),
    ],
    trace: trace('handover', {
      record: lead.record?.id ?? null,
      score: 1,
      contact: lead.record?.id ?? rule.lead,
    }),
  }
}

/** Asks what the rules depend on, in the triage: the answer may lead to somebody else. */
function askFirst(
  key: string,
  text: string,
  buttons: readonly string[],
  state: ConversationState,
): DialogResult {
  const asked = [...new Set([...(state.triage?.asked ?? []), key])]
  return {
    state: {
      ...state,
      misses: 0,
      triage: { pending: key, asked, done: false },
      handover: { step: 'fact' },
    },
    replies: [say(text, { buttons })],
    trace: trace('ask', { asks: [key], score: 1 }),
  }
}

/** Asking again shows the same form: what was drawn for this desk stays. */
function drawnFor(desk: HandoverDesk, state: ConversationState, context: DialogContext): Drawn {
  const { handover } = state
  const isOpen = handover?.step === 'form' || handover?.step === 'words'
  if (isOpen && handover.drawn.desk === desk.id) return handover.drawn
  const { id = '', code = '', reference = '' } = context.handovers?.fresh ?? {}
  return { desk: desk.id, id, code, reference }
}

function showForm(
  found: Standing & { desk: HandoverDesk },
  state: ConversationState,
  context: DialogContext,
): DialogResult {
  const { desk, isLeerplicht } = found
  const { audience } = state
  const { may, form } = wordsFor(state).handover
  const drawn = drawnFor(desk, state, context)
  const isMinor = ageOf(state.profile.leeftijd) !== 'volwassen'
  const told = isLeerplicht ? may.leerplicht[audience] : may.minor[audience](deskName(desk, state))
  const shown = formFor(found, drawn.id, state, context)
  return {
    state: { ...state, misses: 0, choices: [], handover: { step: 'form', drawn } },
    replies: [{ ...say(paragraphs(isMinor ? told : null, form.intro[audience])), form: shown }],
    trace: trace('handover', {
      record: desk.organisation,
      score: 1,
      contact: desk.organisation,
    }),
  }
}
