import type { FacetKey } from '../knowledge/records/facet.js'
import type { Region } from '../knowledge/records/provenance.js'
import { paragraphs, say, trace } from './compose.js'
import { contactLine } from './contacts.js'
import type { DialogContext, DialogResult } from './context.js'
import type { ContactLine } from './reply.js'
import type { ConversationState } from './state.js'
import { isAdult, isChild, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** Whom somebody can turn to in a region when the bot does not know. */
const turnToContact: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'noordoost-brabant': {
    professional: 'nob.contact.jongerenaanpak-mail',
    jongere: 'nob.contact.werkcentrum-jong',
  },
}

/** @returns how to reach whoever can show the way in this region */
export function contactsHere(region: Region, voice: Voice, context: DialogContext): ContactLine[] {
  const id = turnToContact[region]?.[voice.audience]
  const record = id === undefined ? undefined : context.knowledge.records.get(id)
  const forYoung = record?.kind === 'contact' && record.youngOnly
  if (forYoung && (isAdult(voice) || isChild(voice))) return []
  const line = record === undefined ? null : contactLine(record)
  return line === null ? [] : [line]
}

/** @returns whom somebody can turn to, in words */
export function turnToIn(state: ConversationState): string {
  const { turnTo } = wordsFor(state).answer
  const own = state.audience === 'professional' || !(isAdult(state) || isChild(state))
  const guide = state.region === 'noordoost-brabant' && own
  return (guide ? turnTo['noordoost-brabant'] : turnTo.other)[state.audience]
}

/** Says honestly that we do not know, each time in other words, with a person to turn to. */
export function fallback(
  state: ConversationState,
  context: DialogContext,
  score: number,
): DialogResult {
  const wording = wordsFor(state).answer
  const texts = wording.unknown[state.audience]
  // After the first three it goes round the last two: never the same twice in a row.
  const last = texts.length - 1
  const at = state.misses <= last ? state.misses : last - ((state.misses - last) % 2)
  const text = texts[at] ?? texts[0]
  return {
    state: { ...state, misses: state.misses + 1, choices: [] },
    replies: [
      say(paragraphs(text, turnToIn(state)), {
        contacts: contactsHere(state.region, state, context),
      }),
    ],
    trace: trace('fallback', { score }),
  }
}

export interface Choice {
  readonly label: string
  readonly record: string
  readonly facet: FacetKey
}

/** Offers at most three things that may be meant, in the person's kind of words. */
export function offerChoice(
  choices: readonly Choice[],
  score: number,
  state: ConversationState,
): DialogResult {
  const shown = choices.slice(0, 3)
  const wording = wordsFor(state).answer
  return {
    state: { ...state, choices: [...shown] },
    replies: [
      say(
        paragraphs(
          wording.choose[state.audience],
          shown.map((choice) => `- ${choice.label}`).join('\n'),
        ),
        { buttons: [...shown.map((choice) => choice.label), wording.noneOfThese] },
      ),
    ],
    trace: trace('clarify', { score }),
  }
}
