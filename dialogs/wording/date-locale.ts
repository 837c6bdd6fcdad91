import type { Language } from '../../knowledge/records/told-text.js'

/** How days and hours are written, by language. */
export const dateLocale: Readonly<Record<Language, string>> = {
  nl: 'nl-NL',
  eenvoudig: 'nl-NL',
  en: 'en-GB',
}
