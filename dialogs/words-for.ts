import type { Language } from '../knowledge/records/told-text.js'
import { answerEenvoudig, deskTitlesEenvoudig } from './wording/answer.eenvoudig.js'
import { answerEnglish, deskTitlesEnglish } from './wording/answer.en.js'
import { answerWording, deskTitles } from './wording/answer.nl.js'
import { facetTitlesEnglish } from './wording/facets.en.js'
import { facetTitles } from './wording/facets.nl.js'
import { handoverEenvoudig } from './wording/handover.eenvoudig.js'
import { handoverEnglish } from './wording/handover.en.js'
import { handoverWording } from './wording/handover.nl.js'
import { privacyEenvoudig } from './wording/privacy.eenvoudig.js'
import {
  factNamesEnglish,
  privacyEnglish,
  regionNamesEnglish,
  valueNamesEnglish,
} from './wording/privacy.en.js'
import { factNames, privacyWording, regionNames, valueNames } from './wording/privacy.nl.js'
import { safetyEenvoudig } from './wording/safety.eenvoudig.js'
import { safetyEnglish } from './wording/safety.en.js'
import { safetyWording } from './wording/safety.nl.js'
import {
  noStartkwalificatieEnglish,
  sideFactNamesEnglish,
  sideValueNamesEnglish,
} from './wording/side-facts.en.js'
import { noStartkwalificatie } from './wording/side-facts.nl.js'
import { type Spoken, translated } from './wording/translated.js'
import { deskWordingEenvoudig, triageEenvoudig } from './wording/triage.eenvoudig.js'
import { deskWordingEnglish, triageEnglish } from './wording/triage.en.js'
import { deskNames, deskReach, triageWording } from './wording/triage.nl.js'

const dutch = {
  answer: answerWording,
  triage: triageWording,
  safety: safetyWording,
  privacy: privacyWording,
  handover: handoverWording,
  facets: facetTitles,
  desks: { titles: deskTitles, names: deskNames, reach: deskReach },
  kept: { facts: factNames, values: valueNames, regions: regionNames, noStartkwalificatie },
} as const

/** Everything that is said in one language; what the records say is not in it. */
export type Words = Spoken<typeof dutch>

const words: Readonly<Record<Language, Words>> = {
  nl: dutch,
  eenvoudig: translated(dutch, {
    answer: answerEenvoudig,
    triage: triageEenvoudig,
    safety: safetyEenvoudig,
    privacy: privacyEenvoudig,
    handover: handoverEenvoudig,
    facets: facetTitles,
    desks: { titles: deskTitlesEenvoudig, ...deskWordingEenvoudig },
    kept: { facts: factNames, values: valueNames, regions: regionNames, noStartkwalificatie },
  }),
  en: translated(dutch, {
    answer: answerEnglish,
    triage: triageEnglish,
    safety: safetyEnglish,
    privacy: privacyEnglish,
    handover: handoverEnglish,
    facets: facetTitlesEnglish,
    desks: { titles: deskTitlesEnglish, ...deskWordingEnglish },
    kept: {
      facts: { ...factNamesEnglish, ...sideFactNamesEnglish },
      values: { ...valueNamesEnglish, ...sideValueNamesEnglish },
      regions: regionNamesEnglish,
      noStartkwalificatie: noStartkwalificatieEnglish,
    },
  }),
}

/** @returns the wording for who is spoken to: the one place where a language is chosen */
export function wordsFor({ language }: { readonly language: Language }): Words {
  return words[language]
}

/** @returns the words of a button in one language, by what the same button says in Dutch */
export function buttonsIn(language: Language): ReadonlyMap<string, string> {
  const own = buttonsOf(words[language])
  return new Map(buttonsOf(words.nl).map((label, at) => [own[at] ?? label, label]))
}

function buttonsOf({ answer, triage, safety, privacy, handover }: Words): readonly string[] {
  return [
    triage.unknownButton,
    answer.noneOfThese,
    ...answer.welcomeButtons.jongere,
    ...safety.buttons.jongere,
    privacy.forgetButton,
    handover.offer.button.jongere,
    handover.offer.letterButton,
    handover.form.cancel,
    handover.after.stop.yes,
    handover.after.stop.no,
    handover.after.wrong.button,
  ]
}
