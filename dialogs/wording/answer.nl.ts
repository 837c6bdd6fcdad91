/** Words around answers; the answers themselves are in the records. */
export const answerWording = {
  welcome: {
    professional:
      'Dag! Ik ben de Doorstroomwijzer, een computerprogramma. Vraag me wie aan zet is voor een jongere tussen school en werk, wat een taak inhoudt of wie je kunt bellen. Noem geen namen van jongeren.',
    jongere:
      'Hoi! Ik ben een computer en geen mens. Ik help je uitzoeken wie je verder kan helpen met school of werk. Je naam hoef je niet te zeggen.',
  },
  welcomeButtons: {
    professional: [
      'Wie is aan zet na het diploma?',
      'Welk Doorstroompunt hoort bij Oss?',
      'Hoe vraag ik het maatwerkbudget aan?',
    ],
    jongere: ['Ik ben gestopt met school', 'Ik zoek een stage', 'Wat doet het Doorstroompunt?'],
  },
  /** The first thing that is asked: a button for each language, named in that language. */
  languages: {
    ask: 'Kies eerst je taal. Choose your language.',
    buttons: ['Nederlands', 'Makkelijk Nederlands', 'English'],
  },
  /** Said once where somebody is spoken to in another language from here on. */
  switched: 'Goed, we praten verder in het Nederlands.',
  /** Before the first answer to somebody who turned out to write in this language. */
  noticed: '',
  /** Where the records have a text in Dutch alone. */
  onlyInDutch: (text: string) => text,
  /** For who writes in a language that is not understood. */
  otherLanguage:
    'Ik begrijp alleen Nederlands en Engels. Ik ben een computer en help met school en werk. Liever een mens? Bel of ga naar je gemeente en vraag naar het Doorstroompunt. Bij gevaar: bel 112.',
  empty: {
    professional: 'Ik kreeg een leeg bericht. Typ je vraag in een zin.',
    jongere: 'Je bericht was leeg. Typ gerust wat je wilt vragen.',
  },
  noWords: {
    professional: 'Ik kan alleen gewone tekst lezen. Typ je vraag in een zin.',
    jongere:
      'Dat kan ik niet lezen. Ik snap alleen woorden. In English? Type: English. Typ wat je wilt vragen.',
  },
  choose: {
    professional: 'Bedoel je een van deze?',
    jongere: 'Bedoel je een van deze dingen?',
  },
  /** Before what is most like the question, where it may well be another thing. */
  notSure: {
    professional: 'Ik weet niet zeker of je dit bedoelt.',
    jongere: 'Ik weet niet zeker of je dit bedoelt.',
  },
  /** Between the answer and another one that may be meant about as likely. */
  alsoMeant: {
    professional: 'Misschien bedoel je dit:',
    jongere: 'Of bedoel je dit?',
  },
  /** Before the answers, where one of several questions has none. */
  someUnanswered: {
    professional: 'Niet op elke vraag heb ik een antwoord; dit weet ik wel.',
    jongere: 'Niet op al je vragen weet ik een antwoord. Dit weet ik wel.',
  },
  /** A follow-up question that the record does not answer. */
  notToldOf: {
    professional: (name: string) => `Dat staat over ‘${name}’ niet in mijn bronnen.`,
    jongere: (name: string) => `Dat weet ik niet van ‘${name}’. Dit weet ik wel:`,
  },
  /** Before what was told last, in easier words. */
  simpler: {
    professional: 'In gewone woorden, zoals je het een jongere vertelt:',
    jongere: 'Ik zeg het makkelijker.',
  },
  /** Where what was told last has no easier words. */
  noSimpler: {
    professional: 'Eenvoudiger staat het niet in mijn bronnen. Noem het woord dat onduidelijk is.',
    jongere:
      'Welk woord snap je niet? Typ het, dan leg ik het uit. Of lees het samen met je mentor.',
  },
  /** All that is known was told. */
  noMore: {
    professional: (name: string) => `Meer staat er over ‘${name}’ niet in mijn bronnen.`,
    jongere: (name: string) => `Meer weet ik niet over ‘${name}’.`,
  },
  /** To who shrinks from making contact. */
  daring: {
    kind: {
      professional: 'Dat komt veel voor; bellen hoeft niet.',
      jongere: 'Snap ik, bellen is voor veel mensen spannend. Je hoeft niet te bellen.',
    },
    byText: 'Zonder bellen kan het zo:',
    together: {
      professional:
        'Een ander adres staat niet in de plannen. Bel samen met de jongere, of ga de eerste keer mee.',
      jongere:
        'Vraag je mentor, je ouder of iemand anders die je vertrouwt om met je mee te bellen of mee te gaan. Dat mag altijd.',
    },
  },
  notThere: {
    professional: (name: string, place: string) =>
      `‘${name}’ hoort bij een andere regio dan ${place}. In het plan van die regio staat het niet.`,
    jongere: (name: string, place: string) =>
      `‘${name}’ is niet in ${place}. Vraag je gemeente wat daar wel is.`,
  },
  /** A question with one thing different, of which the record says nothing. */
  notVaried: {
    professional: 'Of dat dan anders is, staat er niet bij. Dit staat er wel.',
    jongere: 'Of dat dan anders is, weet ik niet. Dit weet ik wel.',
  },
  sameThere: (place: string) => `Voor ${place} staat er niets anders.`,
  noneOfThese: 'Geen van deze',
  unknown: {
    professional: [
      'Dat weet ik niet: het staat niet in de plannen die ik ken.',
      'Ook hier heb ik geen antwoord op. Noem de school, de gemeente of de leeftijd, dan kijk ik wie aan zet is.',
      'Ik kom er niet uit. Een mens kan je hier beter helpen.',
    ],
    jongere: [
      'Dat weet ik niet. Ik weet alleen dingen over school, werk en wie je daarbij helpt.',
      'Sorry, daar heb ik geen antwoord op. Vertel eens: zit je nu op school, of ben je gestopt?',
      'Ik kom er niet uit. Een mens kan je hier beter mee helpen.',
    ],
  },
  turnTo: {
    'noordoost-brabant': {
      professional: 'Wie wel kan helpen: de regionale jongerenaanpak.',
      jongere:
        'Wie wel kan helpen: Werkcentrum Jong!. Daar kun je heen met elke vraag over school en werk.',
    },
    other: {
      professional:
        'Wie wel kan helpen: het Doorstroompunt van de woongemeente, of de eigen school.',
      jongere:
        "Wie wel kan helpen: je mentor of slb'er op school, of het Doorstroompunt van je gemeente.",
    },
  },
  deskHere: {
    one: (desk: string, place: string, name: string) => `${desk} voor ${place}: ${name}.`,
  },
  deskUnknown: {
    professional: (place: string) => `Voor ${place} noemt het plan hiervoor niemand.`,
    jongere: (place: string) => `Voor ${place} weet ik niet wie dit doet. Vraag het je gemeente.`,
  },
  nationalIn: (document: string) => `Landelijke lijn, beschreven in ${document}`,
  proposal: {
    professional: (document: string) =>
      `Let op: dit is een voorstel (${document}), geen geldend recht.`,
    jongere: () => 'Let op: dit was een plan. Het kan nu anders zijn.',
  },
  past: {
    professional: (document: string) =>
      `Let op: dit is geschiedenis (${document}) en geldt niet meer.`,
    jongere: () => 'Let op: dit is van vroeger. Het geldt nu niet meer.',
  },
} as const

/** How a desk is called in an answer about one gemeente. */
export const deskTitles: Readonly<Record<string, string>> = {
  doorstroompunt: 'Doorstroompunt',
  leerplicht: 'Leerplicht',
  'werk-en-inkomen': 'Werk & Inkomen',
  'werk-ontwikkelbedrijf': 'Werk-ontwikkelbedrijf',
  samenwerkingsverband: 'Samenwerkingsverband',
  'sociaal-domein': 'Sociaal domein',
}
