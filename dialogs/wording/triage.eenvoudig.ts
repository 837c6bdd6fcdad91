import type { ForYoung } from './translated.js'
import type { deskNames, deskReach, triageWording } from './triage.nl.js'

/** Names of the desks in very simple Dutch. */
export const deskWordingEenvoudig: ForYoung<{
  names: typeof deskNames
  reach: typeof deskReach
}> = {
  names: {
    jongere: {
      doorstroompunt: 'het Doorstroompunt van je gemeente',
      leerplicht: 'leerplicht van je gemeente',
      'werk-en-inkomen': 'Werk & Inkomen van je gemeente',
      'werk-ontwikkelbedrijf': 'het bedrijf voor werk met hulp van je gemeente',
      samenwerkingsverband: 'het samenwerkingsverband van je school',
      'sociaal-domein': 'het sociaal team van je gemeente',
    },
  },
  reach: { jongere: 'Bel of mail je gemeente. Vraag ernaar. Of vraag het op school.' },
}

/** What is said around questions and referrals, in very simple Dutch. */
export const triageEenvoudig: ForYoung<typeof triageWording> = {
  and: 'en',
  or: 'of',
  lead: { jongere: (name) => `Deze helpt je het eerst: ${name}.` },
  ofGemeente: (desk, gemeente) => `${desk} van de gemeente ${gemeente}`,
  forPlace: (desk, place) => `${desk} voor ${place}`,
  alreadyHelping: { jongere: (name) => `Deze blijft je helpen: ${name}.` },
  next: { jongere: (name) => `Lukt het niet? Dan helpt deze: ${name}.` },
  also: { jongere: (names) => `Deze kunnen ook helpen: ${names}.` },
  because: { jongere: (why) => `Waarom? ${why}` },
  notInPlan: { jongere: 'Dit staat niet precies in het plan. Wij denken: dit is goed voor jou.' },
  inferred: { jongere: '' },
  adultReach: { jongere: 'De website is voor jongeren. Vraag je gemeente waar jij heen kunt.' },
  guide: 'Lukt het niet? Werkcentrum Jong! helpt je zoeken.',
  routeUp: (steps) => `Lukt het niet? Ga dan naar: ${steps.join(', en dan ')}.`,
  assumed: { jongere: (facts) => `Ik denk dat dit klopt: ${facts}.` },
  wrong: { jongere: 'Klopt dit niet? Zeg wat er anders is. Dan kijk ik nog een keer.' },
  askPlace: { jongere: 'Waar woon je? Typ de naam van je stad of dorp.' },
  placeReason: { jongere: 'Elke gemeente heeft eigen hulp. Daarom vraag ik dit.' },
  outsideRegion: {
    jongere: (place) =>
      `Ik ken de hulp in ${place} niet. Daar is ook een Doorstroompunt. Bel je gemeente. Vraag naar het Doorstroompunt.`,
  },
  again: { jongere: 'Dat begrijp ik niet goed.' },
  noted: { jongere: 'Goed. Dat weet ik nu.' },
  resume: { jongere: 'Nu weer mijn vraag.' },
  back: { jongere: 'Goed. Een vraag terug.' },
  firstQuestion: { jongere: 'Dit is de eerste vraag.' },
  noQuestion: { jongere: 'Ik heb nog niets gevraagd. Wat wil je weten?' },
  turned: (was, is) => `‘${is}’ en niet ‘${was}’`,
  contradiction: {
    jongere: (facts) =>
      `Eerst begreep ik iets anders. Ik denk nu: ${facts}. Klopt dat niet? Zeg het.`,
  },
  nobodyElse: { jongere: 'Je hoeft nu niemand anders te bellen. Begin hier.' },
  parent: {
    asks: 'Je vraagt dit voor je kind. Ik schrijf ‘je’. Dan bedoel ik je kind.',
    decides: 'Is je kind 16 of ouder? Dan beslist je kind ook. Ik bewaar geen naam.',
  },
  restart: { jongere: 'Goed. We beginnen opnieuw.' },
  stopped: { jongere: 'Goed. Ik stop met vragen. Je mag altijd iets vragen.' },
  rest: {
    jongere:
      'Rust is goed. Niemand dwingt je. Wil je later hulp? Ik zoek wie dat doet. Ik stel korte vragen.',
  },
  whatDiffers: { jongere: 'Wat klopt niet? Zeg het maar. Je leeftijd? Je school? Je woonplaats?' },
  unknownButton: 'Weet ik niet',
  intro: { jongere: 'Ik zoek wie jou kan helpen. Ik stel een paar korte vragen.' },
}
