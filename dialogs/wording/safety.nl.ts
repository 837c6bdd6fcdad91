import type { DangerKind } from '../../knowledge/safety/danger-schema.js'

/** One human sentence to somebody who tells of themselves. */
const self: Readonly<Record<DangerKind, string>> = {
  'acute-suicide': 'Ik schrik ervan en ik neem je serieus.',
  overdose: 'Dit kan gevaarlijk zijn, ook als je je nu nog goed voelt.',
  'acute-danger': 'Dit klinkt gevaarlijk. Zorg eerst dat je veilig bent.',
  suicidality: 'Wat goed dat je dit vertelt, het klinkt heel zwaar.',
  sexual: 'Wat naar dat dit is gebeurd. Het is niet jouw schuld.',
  sextortion: 'Wat naar dat iemand dit doet. Het is niet jouw schuld.',
  exploitation: 'Niemand mag je hiertoe dwingen. Het is niet jouw schuld.',
  honour: 'Niemand mag jou dwingen of bedreigen, ook je familie niet.',
  'criminal-exploitation': 'Wat spannend om hierin vast te zitten. Je kunt hier uit komen.',
  abuse: 'Wat naar. Niemand mag jou pijn doen of bang maken.',
  'self-harm': 'Wat goed dat je dit vertelt. Je hoeft dit niet alleen te dragen.',
  eating: 'Ik maak me zorgen om je lijf, wacht hier niet mee.',
  homeless: 'Wat rot dat je niet weet waar je kunt slapen.',
}

export const safetyWording = {
  opening: {
    self,
    other: 'Wat goed dat je hulp zoekt. Je hoeft dit niet alleen op te lossen.',
    pupil: 'Goed dat je dit meldt.',
  },
  lead: {
    acute: 'Bel nu 112, ook als je twijfelt.',
    acuteSuicide: 'Bel nu 112, of bel 113 (gratis: 0800-0113).',
    pupilAcute: 'Bel nu 112 en laat de leerling niet alleen.',
    pupilSuicide: 'Laat de leerling niet alleen en bel 112 als er iets is gedaan of gaat gebeuren.',
  },
  /** Said where 112 is not among the lines. */
  emergency: 'Gaat het nu mis of is er gevaar? Bel 112.',
  also: 'Dit kan ook:',
  whatHappens: 'Wat er gebeurt als je belt:',
  whatHappensPupil: 'Wat er gebeurt als je belt:',
  extra: {
    sextortion: 'Maak geen geld over en stuur niets meer. Bewaar de berichten als bewijs.',
    homelessUnknownAge:
      'Ben je jonger dan 18? Bel dan Veilig Thuis. Ben je 18 of ouder? Dan gaat de gemeente over opvang. Buiten kantooruren weet de politie waar opvang is.',
    homelessMinor: 'Buiten kantooruren weet ook de politie waar je terechtkunt.',
    homelessAdult:
      'Buiten kantooruren weet de politie (0900-8844) waar opvang is. Er is niet altijd plek, maar vraag het wel.',
    overdose: 'Wacht niet tot je iets merkt. Vertel wat je hebt genomen en hoeveel.',
    friend: 'Blijf bij diegene als dat veilig kan. Je mag dit altijd doorvertellen.',
  } as const,
  professional: {
    steps: [
      'Volg de meldcode huiselijk geweld en kindermishandeling van je organisatie.',
      'Veilig Thuis (0800-2000, dag en nacht) geeft advies zonder dat je de naam van de leerling noemt.',
      'Betrek vandaag nog je zorgcoördinator of het ondersteuningsteam.',
    ],
    honesty:
      'Dit is een computer: niemand van deze chat leest mee of kan komen. Wil je daarnaast weten wie in de regio kan helpen?',
  },
  honesty:
    'Ik ben een computer. Niemand van deze chat leest mee of kan naar je toe komen. Daarom zijn deze nummers belangrijk.',
  closing: 'Wil je daarnaast weten bij wie je in jouw regio terechtkunt? Dat hoeft niet nu.',
  buttons: {
    jongere: ['Ja, graag', 'Nu niet'],
    professional: ['Ja, graag', 'Nu niet'],
  },
  later:
    'Dat is goed. Je kunt hier altijd weer iets zeggen of vragen. De hulplijnen blijven open voor je.',
  contact:
    'Fijn dat je dat wilt. Ik zoek met je uit wie je in jouw regio kunt bereiken. Gaat het nu niet goed met je? Bel dan eerst een van de nummers hierboven.',
  english: {
    acute:
      'In English: call 112 now. For thoughts of suicide: call 113 (free: 0800-0113), day and night.',
    suicide:
      'In English: call 113 (free: 0800-0113) or chat at 113.nl, day and night. In danger now? Call 112.',
    danger: 'In English: call 112 now.',
    home: 'In English: call Veilig Thuis, 0800-2000, free, day and night. In danger now? Call 112.',
    sexual:
      'In English: call the Sexual Assault Center, 0800-0188, free, day and night. In danger now? Call 112.',
    sextortion:
      'In English: it is not your fault. Send nothing more, keep the messages, and contact helpwanted.nl or 020-2615275.',
    body: 'In English: call your doctor (huisarts) or the huisartsenpost now. Unconscious or in danger? Call 112.',
    homeless:
      'In English: under 18, call Veilig Thuis, 0800-2000. 18 or older, ask your municipality (gemeente) for shelter; at night call the police, 0900-8844. In danger? Call 112.',
    support: 'In English: you can talk or chat with the lines above; many of them speak English.',
  },
  support: {
    opening: 'Wat rot dat je je zo voelt. Fijn dat je het zegt.',
    lines: 'Als je erover wilt praten:',
    closed: 'Nu zijn deze lijnen dicht. Je kunt er op deze tijden terecht:',
    doctor: 'Houdt het aan? Ook je huisarts denkt met je mee.',
    goOn: 'Ik help je ook graag verder met je vraag.',
  },
} as const
