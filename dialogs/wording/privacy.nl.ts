import type { Audience } from '../reply.js'
import type { Retention } from '../retention.js'
import { sideFactNames, sideValueNames } from './side-facts.nl.js'

type Both<T> = Readonly<Record<Audience, T>>
type Names = Readonly<Record<string, string>>

/** How a fact is called where somebody sees what is kept. */
export const factNames: Names = {
  gemeente: 'Woonplaats',
  leeftijd: 'Leeftijd',
  ingeschreven: 'Nu op school of opleiding',
  school: 'School of opleiding',
  gestopt_maanden: 'Hoe lang weg van school',
  diploma: 'Diploma',
  uitkering: 'Uitkering',
  inkomen_nodig: 'Nu geld nodig',
  doelgroepregister: 'In het doelgroepenregister',
  hulpvraag: 'Waar het over gaat',
  al_hulp: 'Wie al helpt',
  toestemming: 'Mag worden doorgegeven',
  ...sideFactNames,
}

const yesNo = { ja: 'ja', nee: 'nee' }

/** How a value of a fact is called; what is not named here is shown as it is kept. */
export const valueNames: Readonly<Record<string, Names>> = {
  gemeente: { elders: 'buiten de regio’s die ik ken' },
  leeftijd: {
    '0-11': 'jonger dan 12',
    '12-15': '12 tot en met 15',
    '16-17': '16 of 17',
    '18-22': '18 tot en met 22',
    '23-26': '23 tot en met 26',
    '27+': '27 of ouder',
  },
  ingeschreven: yesNo,
  school: {
    vo: 'middelbare school',
    pro: 'praktijkonderwijs',
    isk: 'internationale schakelklas',
    'mbo-entree': 'mbo entree',
    'mbo-2-bol': 'mbo 2 (bol)',
    'mbo-2-bbl': 'mbo 2 (bbl)',
    'mbo-3': 'mbo 3',
    'mbo-4': 'mbo 4',
    wo: 'universiteit',
  },
  gestopt_maanden: {
    '0-12': 'korter dan een jaar',
    '13-24': 'een tot twee jaar',
    '25+': 'langer dan twee jaar',
  },
  diploma: {
    geen: 'nog geen',
    pro: 'praktijkonderwijs',
    'mbo-1': 'mbo entree (niveau 1)',
    'mbo-2': 'mbo 2',
    'mbo-3': 'mbo 3',
    'mbo-4': 'mbo 4',
    wo: 'universiteit',
  },
  uitkering: {
    ww: 'WW',
    'ww-eindigt': 'WW die stopt',
    wajong: 'Wajong',
    'wajong-voor-2015': 'Wajong van voor 2015',
    wia: 'WIA',
    ziektewet: 'Ziektewet',
  },
  inkomen_nodig: yesNo,
  doelgroepregister: {
    ...yesNo,
    ja: 'ja, zonder begeleiding',
    'ja-met-begeleiding': 'ja, met begeleiding',
  },
  hulpvraag: {
    school: 'school of lessen',
    overstap: 'een andere opleiding',
    psychisch: 'hoe het met iemand gaat',
    meerdere: 'van alles tegelijk',
    'beschut-werk': 'beschut werk',
  },
  al_hulp: {
    nee: 'niemand',
    school: 'iemand van school',
    doorstroomcoach: 'een doorstroomcoach',
    gemeente: 'de gemeente',
    anders: 'iemand anders',
  },
  toestemming: yesNo,
  ...sideValueNames,
}

export const regionNames = {
  landelijk: 'nog niet bekend',
  'noordoost-brabant': 'Noordoost-Brabant',
  'rijk-van-nijmegen': 'Rijk van Nijmegen',
  'noord-midden-drenthe': 'Noord- en Midden-Drenthe',
} as const

const days: Readonly<Record<Retention, string>> = { web: '24 uur', teams: '30 dagen' }

export const privacyWording = {
  forgetButton: 'Vergeet mij',
  unknown: 'niet bekend',
  /** So many values are still possible that a list would say less. */
  open: 'nog niet precies bekend',
  kept: {
    some: {
      professional: 'Dit is in dit gesprek vastgelegd:',
      jongere: 'Dit heb ik van jou onthouden:',
    },
    none: {
      professional: 'In dit gesprek is nog niets over een situatie vastgelegd. Wel dit:',
      jongere: 'Ik weet nog niets over jouw situatie. Wel dit:',
    },
    as: {
      professional: 'Ik praat met je als: professional',
      jongere: 'Ik praat met je als: jongere',
    },
    language: 'Ik praat met je in: Nederlands',
    region: (name: string) => `Regio: ${name}`,
    fact: (name: string, value: string) => `${name}: ${value}`,
    asked: (names: string) => `Wat ik al vroeg: ${names}`,
    pending: (names: string) => `Waarop ik nog antwoord wacht: ${names}`,
    referred: 'Dat ik een contact heb genoemd',
    about: (names: string) => `Waar mijn laatste antwoorden over gingen: ${names}`,
    desk: (name: string) => `Het loket dat ik als laatste opzocht: ${name}`,
    choices: (labels: string) => `Waaruit ik je liet kiezen: ${labels}`,
    misses: (count: number) => `Hoeveel berichten op rij ik niet begreep: ${count}`,
    danger: 'Dat ik je hulplijnen heb gegeven (niet wat je zei)',
  },
  typed: {
    web: 'Wat je zelf typt, bewaar ik niet. Je scherm kan je woorden nog ongeveer een uur terughalen. Mijn antwoorden blijven staan tot dit gesprek weg is.',
    teams:
      'Wat je zelf typt, bewaar ik niet. Microsoft Teams bewaart dit gesprek zelf ook. Daar kan ik niet bij.',
  },
  until: (retention: Retention, moment: string) =>
    `Alles verdwijnt vanzelf ${days[retention]} na je laatste bericht. Zeg je niets meer, dan is dat ${moment}.`,
  sooner: 'Eerder weg? Kies of typ: Vergeet mij.',
  sent: {
    none: 'Ik heb niets doorgegeven aan iemand anders.',
    some: 'Dit heb ik doorgegeven:',
    one: (name: string, day: string) => `${name}, op ${day}`,
    here: {
      professional: (names: string, days: number, longest: number) =>
        `Wat je invulde, ligt in dit programma, voor ${names}. Uiterlijk ${days} dagen na afronding wordt het gewist. Gebeurt er niets meer, dan na ${longest} dagen.`,
      jongere: (names: string, days: number, longest: number) =>
        `Wat je invulde (zoals je naam, nummer en woorden) ligt in dit programma, voor ${names}. Uiterlijk ${days} dagen nadat het klaar is, wordt het gewist. Gebeurt er niets meer, dan na ${longest} dagen.`,
    } satisfies Both<unknown>,
    stop: 'Wil je dat niet meer? Typ: trek in. Dan weten zij dat het niet meer hoeft.',
    stays: {
      professional:
        'Een overdracht hoort niet bij dit gesprek en blijft dus staan. Wil je ook je overdracht intrekken?',
      jongere: 'Je overdracht blijft wel staan. Wil je ook je overdracht intrekken?',
    } satisfies Both<string>,
    asked:
      'Wat zij zelf opschreven, kan ik niet wissen. Vraag het aan hen: je hebt er recht op dat ze daarop antwoorden.',
  },
  forgotten: {
    some: {
      professional: 'Gedaan. Alles wat in dit gesprek was vastgelegd, is gewist.',
      jongere: 'Gedaan. Ik ben vergeten wat ik van jou had onthouden.',
    },
    none: {
      professional: 'Er was niets vastgelegd. Er valt dus niets meer te wissen.',
      jongere: 'Ik had niets van jou onthouden. Er is dus niets meer om te wissen.',
    },
    screen: {
      web: 'Ook mijn antwoorden zijn bij ons gewist. Op je scherm kun je het gesprek nog zien tot je het sluit.',
      teams: 'Microsoft Teams bewaart dit gesprek zelf ook. Daar kan ik het niet wissen.',
    },
    onward: {
      professional: 'Een nieuwe vraag stellen kan gewoon.',
      jongere: 'Je mag altijd opnieuw iets vragen.',
    },
  },
  notForgotten: {
    professional: (retention: Retention) =>
      `Het wissen is niet gelukt. Probeer het zo nog eens. Lukt het dan ook niet: alles verdwijnt vanzelf, ${days[retention]} na het laatste bericht.`,
    jongere: (retention: Retention) =>
      `Het wissen is niet gelukt. Sorry! Probeer het zo nog een keer. Lukt het weer niet? Dan verdwijnt alles vanzelf, ${days[retention]} na je laatste bericht.`,
  },
} as const satisfies Readonly<Record<string, unknown>> & { notForgotten: Both<unknown> }
