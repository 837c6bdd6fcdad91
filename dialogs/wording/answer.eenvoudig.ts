import type { answerWording, deskTitles } from './answer.nl.js'
import type { ForYoung } from './translated.js'

/** Words around answers, in very simple Dutch. */
export const answerEenvoudig: ForYoung<typeof answerWording> = {
  welcome: {
    jongere:
      'Hallo! Ik ben een computer. Ik ben geen mens. Ik help je met school en werk. Ik zoek wie jou kan helpen. Je hoeft je naam niet te zeggen.',
  },
  welcomeButtons: {
    jongere: ['Ik stop met school', 'Ik zoek stage', 'Wat doet het Doorstroompunt?'],
  },
  languages: {
    ask: 'Kies je taal.',
    buttons: ['Nederlands', 'Makkelijk Nederlands', 'English'],
  },
  switched: 'Goed. Ik praat nu makkelijk Nederlands.',
  noticed: '',
  onlyInDutch: (text) => `Deze tekst is in gewoon Nederlands: ${text}`,
  otherLanguage:
    'Ik begrijp alleen Nederlands en Engels. Ik ben een computer. Ik help met school en werk. Wil je een mens? Bel je gemeente. Vraag naar het Doorstroompunt. Is er gevaar? Bel 112.',
  empty: { jongere: 'Ik zie geen woorden. Typ je vraag.' },
  noWords: { jongere: 'Dat kan ik niet lezen. Ik begrijp alleen woorden. Typ je vraag.' },
  choose: { jongere: 'Wat bedoel je?' },
  notSure: { jongere: 'Bedoel je dit? Ik weet het niet zeker.' },
  alsoMeant: { jongere: 'Of bedoel je dit?' },
  someUnanswered: { jongere: 'Ik weet niet alles. Dit weet ik wel.' },
  notToldOf: { jongere: (name: string) => `Dat weet ik niet over ‘${name}’. Dit weet ik wel:` },
  simpler: { jongere: 'Ik zeg het makkelijker.' },
  noSimpler: { jongere: 'Welk woord begrijp je niet? Typ het woord. Dan leg ik het uit.' },
  noMore: { jongere: (name: string) => `Meer weet ik niet over ‘${name}’.` },
  daring: {
    kind: { jongere: 'Dat begrijp ik. Veel mensen vinden bellen moeilijk. Bellen hoeft niet.' },
    byText: 'Zo kan het zonder bellen:',
    together: {
      jongere: 'Vraag je mentor of je ouder. Die mag met je mee bellen of met je mee gaan.',
    },
  },
  notThere: {
    jongere: (name: string, place: string) =>
      `‘${name}’ is niet in ${place}. Vraag het je gemeente.`,
  },
  notVaried: { jongere: 'Is het dan anders? Dat weet ik niet. Dit weet ik wel.' },
  sameThere: (place: string) => `Voor ${place} is het hetzelfde.`,
  noneOfThese: 'Geen van deze',
  unknown: {
    jongere: [
      'Dat weet ik niet. Ik weet iets over school en werk.',
      'Sorry, dat weet ik niet. Zit je op school? Of ben je gestopt?',
      'Ik weet het niet. Een mens kan je beter helpen.',
    ],
  },
  turnTo: {
    'noordoost-brabant': {
      jongere: 'Deze kan je helpen: Werkcentrum Jong!. Vraag daar alles over school en werk.',
    },
    other: {
      jongere: "Je mentor of slb'er op school kan helpen. Of het Doorstroompunt van je gemeente.",
    },
  },
  deskHere: { one: (desk, place, name) => `${desk} voor ${place}: ${name}.` },
  deskUnknown: { jongere: (place) => `Ik weet niet wie dit doet in ${place}. Vraag je gemeente.` },
  nationalIn: (document) => `Voor heel Nederland, uit ${document}`,
  proposal: { jongere: () => 'Let op: dit was een plan. Nu kan het anders zijn.' },
  past: { jongere: () => 'Let op: dit is van vroeger. Nu is het anders.' },
}

/** How a desk is called in an answer about one gemeente. */
export const deskTitlesEenvoudig: ForYoung<typeof deskTitles> = {
  doorstroompunt: 'Doorstroompunt',
  leerplicht: 'Leerplicht',
  'werk-en-inkomen': 'Werk & Inkomen',
  'werk-ontwikkelbedrijf': 'Werk met hulp',
  samenwerkingsverband: 'Samenwerkingsverband',
  'sociaal-domein': 'Sociaal team',
}
