import type { OtherTexts, ToldText } from '../knowledge/records/told-text.js'
import type { ConversationState } from './state.js'
import { wordsFor } from './words-for.js'

/** Who is spoken to, and in what: every state is one. */
export type Voice = Pick<ConversationState, 'audience' | 'language'>

/** @returns a text in the register and language of who asks; where it is missing, the Dutch, and said so */
export function told(text: ToldText, voice: Voice): string {
  if (voice.audience === 'professional') return text.professional
  const dutch = text.jongere ?? text.professional
  if (voice.language === 'nl') return dutch
  return inOther(text, voice) ?? wordsFor(voice).answer.onlyInDutch(dutch)
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
