import type { Audience } from '../reply.js'

type Both<T> = Readonly<Record<Audience, T>>

/** Names of the desks, for when the gemeente or its organisation is not known. */
export const deskNames: Both<Readonly<Record<string, string>>> = {
  professional: {
    doorstroompunt: 'het Doorstroompunt van de woongemeente',
    leerplicht: 'leerplicht van de woongemeente',
    'werk-en-inkomen': 'Werk & Inkomen van de woongemeente',
    'werk-ontwikkelbedrijf': 'het werk-ontwikkelbedrijf van de woongemeente',
    samenwerkingsverband: 'het samenwerkingsverband passend onderwijs',
    'sociaal-domein': 'het sociaal domein van de woongemeente',
  },
  jongere: {
    doorstroompunt: 'het Doorstroompunt van je gemeente',
    leerplicht: 'leerplicht van je gemeente',
    'werk-en-inkomen': 'Werk & Inkomen van je gemeente',
    'werk-ontwikkelbedrijf': 'het werk-ontwikkelbedrijf van je gemeente',
    samenwerkingsverband: 'het samenwerkingsverband van je school',
    'sociaal-domein': 'het sociaal team van je gemeente',
  },
}

/** How to reach a desk nobody gave an address of. */
export const deskReach: Both<string> = {
  professional: 'Een telefoonnummer staat niet in de plannen. De woongemeente weet de weg.',
  jongere: 'Bel of mail je gemeente en vraag ernaar. Of vraag het op school.',
}

export const triageWording = {
  /** Between the last two of several names. */
  and: 'en',
  or: 'of',
  lead: {
    professional: (name: string) => `Aan zet: ${name}.`,
    jongere: (name: string) => `Je eerste contact: ${name}.`,
  },
  /** Behind the name of an organisation that is the gemeente's desk. */
  ofGemeente: (desk: string, gemeente: string) => `${desk} van de gemeente ${gemeente}`,
  forPlace: (desk: string, place: string) => `${desk} voor ${place}`,
  alreadyHelping: {
    professional: (name: string) => `Aan zet blijft ${name}.`,
    jongere: (name: string) => `Je eerste contact blijft ${name}.`,
  },
  next: {
    professional: (name: string) => `Daarna komt in beeld: ${name}.`,
    jongere: (name: string) => `Lukt het daar niet? Dan is dit de volgende: ${name}.`,
  },
  also: {
    professional: (names: string) => `Ook betrokken: ${names}.`,
    jongere: (names: string) => `Ook handig om te kennen: ${names}.`,
  },
  because: {
    professional: (why: string) => `Waarom: ${why}`,
    jongere: (why: string) => `Waarom? ${why}`,
  },
  notInPlan: {
    professional: 'Dit staat niet in het plan; dit is ons voorstel.',
    jongere: 'Dit staat niet precies in het plan. Wij denken dat je hier goed zit.',
  },
  inferred: {
    professional: 'Dit volgt uit het plan, het staat er niet letterlijk.',
    jongere: '',
  },
  guide: 'Lukt dat niet? Werkcentrum Jong! wijst je de weg.',
  /** Where the plan names a way in for young people only, to who is 27 or older. */
  adultReach: {
    professional:
      'Het plan noemt alleen de aanmeldpagina voor jongeren. De woongemeente wijst de weg.',
    jongere: 'De aanmeldpagina in het plan is voor jongeren. Vraag je gemeente hoe jij er komt.',
  },
  /** Who is turned to in turn when it gets stuck. */
  routeUp: (steps: readonly string[]) => `Route als het vastloopt: ${steps.join(', daarna ')}.`,
  assumed: {
    professional: (facts: string) => `Ik ga uit van: ${facts}.`,
    jongere: (facts: string) => `Ik denk dat dit klopt: ${facts}.`,
  },
  wrong: {
    professional:
      'Blijkt een ander aan zet, laat dan pas los als die het heeft overgenomen. Noem een ander gegeven en ik kijk opnieuw.',
    jongere: 'Klopt dit niet voor jou? Zeg wat er anders is, dan kijk ik opnieuw.',
  },
  askPlace: {
    professional: 'In welke gemeente woont de jongere?',
    jongere: 'In welke gemeente of plaats woon je?',
  },
  placeReason: {
    professional: 'De woongemeente bepaalt welke organisatie aan zet is.',
    jongere: 'Elke gemeente heeft haar eigen Doorstroompunt en andere hulp.',
  },
  outsideRegion: {
    professional: (place: string) =>
      `${place} hoort er niet bij: dat ligt buiten de regio's die ik ken. Het Doorstroompunt van de eigen regio is dan de ingang; de woongemeente wijst de weg.`,
    jongere: (place: string) =>
      `${place} hoort er niet bij: dat ligt buiten de regio's die ik ken. Jouw regio heeft een eigen Doorstroompunt. Bel je gemeente en vraag daarnaar.`,
  },
  again: {
    professional: 'Dat kon ik niet plaatsen.',
    jongere: 'Dat snapte ik niet helemaal.',
  },
  noted: {
    professional: 'Dat heb ik erbij genomen.',
    jongere: 'Dat heb ik onthouden.',
  },
  resume: {
    professional: 'Terug naar de vraag van zojuist.',
    jongere: 'En dan nog even mijn vraag van net.',
  },
  back: {
    professional: 'Goed, één vraag terug.',
    jongere: 'Oké, één vraag terug.',
  },
  firstQuestion: {
    professional: 'Dit is de eerste vraag.',
    jongere: 'Dit is de eerste vraag.',
  },
  noQuestion: {
    professional: 'Er staat geen vraag open. Beschrijf de situatie of stel je vraag.',
    jongere: 'Ik heb je nog niets gevraagd. Vertel maar waar ik mee kan helpen.',
  },
  /** Two statements of one fact, as the buttons name them. */
  turned: (was: string, is: string) => `‘${is}’ in plaats van ‘${was}’`,
  contradiction: {
    professional: (facts: string) =>
      `Dat is anders dan eerder. Ik ga nu uit van ${facts}. Klopt dat niet, zeg het dan.`,
    jongere: (facts: string) =>
      `Eerder begreep ik iets anders. Ik ga nu uit van ${facts}. Klopt dat niet? Zeg het gerust.`,
  },
  nobodyElse: {
    professional: 'Verder is er volgens de regels nu niemand bij nodig.',
    jongere: 'Verder hoef je nu niemand te bellen. Dit is de goede plek om te beginnen.',
  },
  parent: {
    asks: 'Je vraagt dit voor je kind. Waar ik ‘je’ schrijf, bedoel ik je kind.',
    decides:
      'Is je kind 16 of ouder? Dan beslist je kind zelf mee. Ik zoek niets op over je kind en bewaar geen naam.',
  },
  restart: {
    professional: 'We beginnen opnieuw.',
    jongere: 'Oké, we beginnen opnieuw.',
  },
  stopped: {
    professional: 'Goed, ik stop met vragen. Stel gerust een andere vraag.',
    jongere: 'Oké, ik stop met vragen. Je kunt altijd weer iets vragen.',
  },
  rest: {
    professional: 'Rust mag: niemand dringt aan, en de jongere bepaalt het tempo.',
    jongere:
      'Even rust mag. Niemand dwingt je en ik stuur je geen berichten. Wil je weten bij wie je terechtkunt als je er klaar voor bent? Dan stel ik een paar korte vragen.',
  },
  whatDiffers: {
    professional:
      'Wat ligt anders? Noem het gegeven, bijvoorbeeld de leeftijd, de school of de gemeente.',
    jongere: 'Wat klopt er niet? Noem het gewoon: je leeftijd, je school of waar je woont.',
  },
  unknownButton: 'Weet ik niet',
  intro: {
    professional: '',
    jongere: 'Ik zoek met je uit wie je kan helpen. Ik stel een paar korte vragen.',
  },
} as const
