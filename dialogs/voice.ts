import type { OtherTexts, ToldText } from '../knowledge/records/told-text.js'
import type { ConversationState } from './state.js'
import { wordsFor } from './words-for.js'

/** Who is spoken to, and in what: every state is one. */
export type Voice = Pick<ConversationState, 'audience' | 'language'> &
  Partial<Pick<ConversationState, 'profile'>>

/** @returns whether somebody is known to be under 16: of the programme's people only leerplicht is theirs */
export function isChild({ profile }: Voice): boolean {
  const ages = profile?.leeftijd ?? []
  return ages.length > 0 && ages.every((age) => age === '0-11' || age === '12-15')
}

/** @returns whether somebody is known to be 27 or older */
export function isAdult({ profile }: Voice): boolean {
  return profile?.leeftijd?.join() === '27+'
}

function dutchOf(text: ToldText, { audience }: Voice): string {
  return (audience === 'professional' ? undefined : text.jongere) ?? text.professional
}

/** @returns what a record answers, in the language of who asks; where it is missing, the Dutch, and said so */
export function answered(text: ToldText, voice: Voice): string {
  const dutch = dutchOf(text, voice)
  return inOther(text, voice) ?? wordsFor(voice).answer.onlyInDutch(dutch)
}

/** @returns what is told beside an answer: so short that the Dutch does for very simple Dutch too */
export function told(text: ToldText, voice: Voice): string {
  return voice.language === 'en'
    ? answered(text, voice)
    : (inOther(text, voice) ?? dutchOf(text, voice))
}

/** @returns whether there is a text in the language of who asks */
export function isToldTo(text: ToldText, { audience, language }: Voice): boolean {
  return audience === 'professional' || language !== 'en' || text.english !== undefined
}

function inOther(text: OtherTexts, { audience, language }: Voice): string | undefined {
  if (audience === 'professional' || language === 'nl') return undefined
  return language === 'en' ? text.english : text.eenvoudig
}

/** @returns what a button says to who is spoken to */
export function labelIn(button: OtherTexts & { readonly label: string }, voice: Voice): string {
  return inOther(button, voice) ?? button.label
}

interface Called {
  readonly name: string
  readonly called?: OtherTexts | undefined
}

/** @returns how a record is called to who is spoken to; a name of its own stays as it is */
export function calledBy({ name, called = {} }: Called, voice: Voice): string {
  return inOther(called, voice) ?? name
}
