import type { Retention } from '../retention.js'
import type { privacyWording } from './privacy.nl.js'
import type { ForYoung } from './translated.js'

const days: Readonly<Record<Retention, string>> = { web: '24 uur', teams: '30 dagen' }

/** What is said about what is kept, in very simple Dutch. */
export const privacyEenvoudig: ForYoung<typeof privacyWording> = {
  forgetButton: 'Vergeet mij',
  unknown: 'niet bekend',
  open: 'nog niet bekend',
  kept: {
    some: { jongere: 'Dit weet ik van jou:' },
    none: { jongere: 'Ik weet nog niets van jou. Alleen dit:' },
    as: { jongere: 'Ik praat met je als: jongere' },
    language: 'Ik praat met je in: makkelijk Nederlands',
    region: (name) => `Regio: ${name}`,
    fact: (name, value) => `${name}: ${value}`,
    asked: (names) => `Dit heb ik gevraagd: ${names}`,
    pending: (names) => `Dit wil ik nog weten: ${names}`,
    referred: 'Ik heb gezegd wie je helpt',
    about: (names) => `Daar praatten we over: ${names}`,
    desk: (name) => `Dit heb ik opgezocht: ${name}`,
    choices: (labels) => `Je kon kiezen uit: ${labels}`,
    misses: (count) => `Zo vaak begreep ik je niet: ${count}`,
    danger: 'Ik heb je hulplijnen gegeven. Ik weet niet meer wat je zei',
  },
  typed: {
    web: 'Ik bewaar jouw woorden niet. Je ziet ze nog een uur op je scherm. Mijn antwoorden blijven tot dit gesprek weg is.',
    teams:
      'Ik bewaar jouw woorden niet. Microsoft Teams bewaart dit gesprek wel. Daar kan ik niets aan doen.',
  },
  until: (retention, moment) =>
    `Alles gaat vanzelf weg. Dat is ${days[retention]} na je laatste bericht. Zeg je niets meer? Dan is het ${moment}.`,
  sooner: 'Moet het nu weg? Typ: Vergeet mij.',
  sent: {
    none: 'Ik heb niets aan anderen gegeven.',
    some: 'Dit heb ik aan anderen gegeven:',
    one: (name, day) => `${name}, op ${day}`,
    here: {
      jongere: (names, days, longest) =>
        `Jouw naam, nummer en woorden liggen in dit programma. Ze zijn voor ${names}. Is het klaar? Dan is alles na ${days} dagen weg. Gebeurt er niets meer? Dan na ${longest} dagen.`,
    },
    stop: 'Wil je dat niet meer? Typ: trek in. Dan stopt het bij hen.',
    stays: { jongere: 'Je vraag ligt nog wel bij hen. Wil je dat ook stoppen?' },
    asked:
      'Wat zij zelf opschreven, kan ik niet weghalen. Vraag het aan hen. Zij moeten antwoorden.',
  },
  forgotten: {
    some: { jongere: 'Klaar. Ik ben alles van jou vergeten.' },
    none: { jongere: 'Ik wist niets van jou. Ik hoef niets te vergeten.' },
    screen: {
      web: 'Mijn antwoorden zijn ook weg. Je ziet ze nog op je scherm. Sluit je het? Dan is alles weg.',
      teams: 'Microsoft Teams bewaart dit gesprek wel. Daar kan ik niets aan doen.',
    },
    onward: { jongere: 'Je mag altijd weer iets vragen.' },
  },
  notForgotten: {
    jongere: (retention) =>
      `Sorry, het lukt niet. Probeer het nog een keer. Lukt het weer niet? Alles gaat vanzelf weg. Dat is ${days[retention]} na je laatste bericht.`,
  },
}
