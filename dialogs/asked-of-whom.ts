import type { Talk } from '../knowledge/records/talk.js'
import type { Message } from './context.js'
import { asksSomething } from './question-shape.js'

/**
 * `stroomt uit naar werk` only sounds like dagbesteding: some wishes need a word for it.
 *
 * @returns whether the message has a word that bears the wish out
 */
export function isBorneOut({ needs }: Talk, { reading }: Message): boolean {
  if (needs.length === 0) return true
  return reading.terms.some(({ word }) => needs.some((start) => word.startsWith(start)))
}

/** So much less is small talk meant by who asks about what was told last. */
export const aboutAnother = 0.5
const toTheBot =
  /\b(?:je|jij|jou|jouw|jullie|u|uw|you|your|chat\w*|bot|gesprek|dit|hier|computer|antwoord|vraag)\b/
const ofAThird = /\b(?:dat|die|deze|hij|hem|ze|zij|het|daar\w*|er\w*)\b/

/** @returns whether it asks about who or what was spoken of, and not about the bot */
export function asksOfThird({ reading: { normal, mended } }: Message): boolean {
  return ofAThird.test(normal) && !toTheBot.test(normal) && asksSomething(mended)
}

/** `kun je zien of ik in het register sta`: asked of the bot, about one person. */
const looksUp =
  /\b(?:kun|kan|kunt|wil|zou|zie|weet) (?:je|jij|u|jullie)(?: \w+){0,3}? (?:zien|nakijken|opzoeken|checken|controleren|uitzoeken|of)\b(?=.*\b(?:ik|mijn|hij|zij|ze|zijn|haar|deze|die)\b.*\b(?:sta|staat|ben|is|heb|heeft|krijg|krijgt|ingeschreven|aangemeld)\b)/

/** @returns whether the bot is asked to look up something of one person, which it never can */
export function looksUpPerson({ reading }: Message, talk: Talk | null): boolean {
  return talk?.kind === 'outside' && looksUp.test(reading.mended)
}
