import type { Fault } from '../../../knowledge/fault.js'

/** What a fault is about, and what to do. */
export const faultWording: Readonly<
  Record<Fault['code'], { readonly title: string; readonly remedy: string }>
> = {
  unreadable: {
    title: 'Niet te lezen',
    remedy: 'Zet dit onderdeel terug zoals het gepubliceerd is.',
  },
  schema: { title: 'Verkeerd ingevuld', remedy: 'Open het onderdeel en vul het veld opnieuw in.' },
  'duplicate-id': {
    title: 'Twee keer hetzelfde kenmerk',
    remedy: 'Geef een van de twee een ander kenmerk.',
  },
  'unknown-reference': {
    title: 'Verwijst naar iets wat er niet is',
    remedy: 'Kies iets wat er wel is, of laat het veld leeg.',
  },
  misplaced: {
    title: 'Staat op de verkeerde plaats',
    remedy: 'Maak het aan bij de goede regio en soort.',
  },
  'rule-condition': {
    title: 'Een voorwaarde van een regel klopt niet',
    remedy: 'Open de regel en kies een feit en een waarde die er zijn.',
  },
  'no-lead': {
    title: 'Een situatie waarin niemand aan zet is',
    remedy: 'Voeg een regel toe, of maak een regel ruimer.',
  },
  'two-leads': {
    title: 'Een situatie waarin er twee aan zet zijn',
    remedy: 'Maak een van de twee regels smaller.',
  },
  'dead-rule': {
    title: 'Een regel die nooit geldt',
    remedy: 'Maak de regel ruimer, of beëindig hem.',
  },
  'foreign-lead': {
    title: 'Iemand uit een andere regio is aan zet',
    remedy: 'Kies wie in deze regio aan zet is.',
  },
  'no-leaf': {
    title: 'De regels komen niet tot een eind',
    remedy: 'Kies bij de regel wie er aan zet is.',
  },
  'no-reach': {
    title: 'Wie aan zet is, is niet te bereiken',
    remedy: 'Voeg een contactgegeven toe, of een uitleg hoe je er komt.',
  },
  unconfirmed: {
    title: 'Nog niet nagekeken bij de bron zelf',
    remedy: 'Kijk het na bij de organisatie en vul de dag in.',
  },
  register: {
    title: 'Moeilijke taal voor jongeren',
    remedy: 'Schrijf kortere zinnen en gewone woorden.',
  },
  language: {
    title: 'Een taal ontbreekt of loopt uiteen',
    remedy: 'Vul ook de andere taal in, met dezelfde inhoud.',
  },
  coverage: {
    title: 'Een deel van een bron is nergens verteld',
    remedy: 'Maak er een onderdeel van, of zeg waarom het niet hoeft.',
  },
  question: {
    title: 'Voorbeeldvragen die op elkaar lijken',
    remedy: 'Laat de vraag staan waar het beste antwoord staat.',
  },
  validity: { title: 'De looptijd klopt niet', remedy: 'Pas de begin- of einddatum aan.' },
  outdated: { title: 'Lang niet nagekeken', remedy: 'Vergelijk het met de bron en vul de dag in.' },
  'danger-example': {
    title: 'De veiligheidscontrole hoort een voorbeeld anders',
    remedy: 'Vraag een ontwikkelaar om mee te kijken.',
  },
}

export const faultListWording = {
  open: 'Open',
  detail: 'Melding van de controle',
  first: 'de eerste',
  more: (count: number) => `En nog ${count} van deze soort.`,
} as const
