import { type Spoken, translated } from '../../dialogs/wording/translated.js'
import type { Language } from '../../knowledge/records/told-text.js'
import { wordingEenvoudig } from './wording.eenvoudig.js'
import { wordingEnglish } from './wording.en.js'
import { wording } from './wording.nl.js'

const languages: readonly Language[] = ['nl', 'eenvoudig', 'en']

/** @returns the language that is meant, or null where it is none that we speak */
export function languageFrom(said: string | null | undefined): Language | null {
  return languages.find((language) => language === said) ?? null
}

/** What a reply is in, as HTML says it and as a voice of the browser starts with. */
export const languageTag: Readonly<Record<Language, string>> = {
  nl: 'nl',
  eenvoudig: 'nl',
  en: 'en',
}

/** Everything that the widget itself says in one language. */
export type WidgetWords = Spoken<typeof wording>

/** What the widget itself says; in and around a reply in the language of that reply. */
export const wordsIn: Readonly<Record<Language, WidgetWords>> = {
  nl: wording,
  eenvoudig: translated(wording, wordingEenvoudig),
  en: translated(wording, wordingEnglish),
}
