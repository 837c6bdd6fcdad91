import type { DangerKind, MoodTopic } from '../../knowledge/safety/danger-schema.js'

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

/** Who somebody with a hard time of this kind is helped by, next to the lines. */
const topics: Readonly<Record<MoodTopic, { readonly opening: string; readonly help: string }>> = {
  voices: {
    opening: 'Stemmen horen kan heel eng zijn. Goed dat je het zegt. Er is hulp voor.',
    help: "Bel vandaag nog je huisarts. 's Avonds, 's nachts en in het weekend bel je de huisartsenpost. De dokter kan ook de crisisdienst vragen om te komen. Zeggen de stemmen dat je jezelf of een ander iets moet aandoen? Bel 112.",
  },
  addiction: {
    opening: 'Wat goed dat je dit vertelt. Stoppen is moeilijk, en het hoeft niet alleen.',
    help: 'Je huisarts kan je helpen en weet waar je in de buurt hulp bij verslaving krijgt.',
  },
  pregnant: {
    opening: 'Dat is veel om alleen mee rond te lopen. Fijn dat je het zegt.',
    help: 'Bel je huisarts. Die vertelt wat er kan en denkt rustig met je mee. Je hoeft nu nog niets te kiezen. Heb je erge pijn of verlies je veel bloed? Bel de huisarts of huisartsenpost meteen.',
  },
  bullied: {
    opening: 'Wat naar dat dit gebeurt. Pesten is nooit jouw schuld.',
    help: 'Vertel het ook aan iemand op school die je vertrouwt. School moet er iets aan doen.',
  },
  ill: {
    opening: 'Wat heftig. Fijn dat je het zegt.',
    help: 'Ook je huisarts denkt met je mee.',
  },
  heavy: {
    opening: 'Dat klinkt zwaar. Fijn dat je het zegt.',
    help: 'Houdt het aan? Ook je huisarts denkt met je mee.',
  },
  school: {
    opening: 'Wat rot dat het op school zo zwaar is. Fijn dat je het zegt.',
    help: 'Houdt het aan? Ook je huisarts denkt met je mee.',
  },
}

export const safetyWording = {
  opening: {
    self,
    other: 'Wat goed dat je hulp zoekt. Je hoeft dit niet alleen op te lossen.',
    pupil: 'Goed dat je dit meldt.',
    child: 'Wat goed dat je hulp zoekt voor je kind. Je hoeft dit niet alleen op te lossen.',
    loss: 'Wat verdrietig, voor iedereen die de leerling kende.',
  },
  lead: {
    acute: 'Bel nu 112, ook als je twijfelt.',
    acuteSuicide: 'Bel nu 112, of bel 113 (gratis: 0800-0113).',
    pupilAcute: 'Bel nu 112 en laat de leerling niet alleen.',
    threat: 'Bel nu 112 en zorg eerst voor je eigen veiligheid en die van anderen.',
    loss: 'Bel 113 (gratis: 0800-0113), dag en nacht, voor advies na een zelfdoding; chat op 113.nl kan ook.',
    homeless:
      'Ben je jonger dan 18, bel dan Veilig Thuis: 0800-2000, dag en nacht; chat op veiligthuis.nl op werkdagen.',
    homelessPupil:
      'Is de jongere onder de 18, bel dan Veilig Thuis: 0800-2000, dag en nacht; chat op veiligthuis.nl op werkdagen.',
    homelessGrownPupil:
      'Bel de gemeente en vraag naar opvang; buiten kantooruren weet de politie (0900-8844) waar opvang is.',
    pupilSuicide: 'Laat de leerling niet alleen en bel 112 als er iets is gedaan of gaat gebeuren.',
  },
  /** Said where 112 is not among the lines. */
  emergency: 'Gaat het nu mis of is er gevaar? Bel 112.',
  also: 'Dit kan ook:',
  chat: 'chat op',
  danger112: '112, bij direct gevaar',
  day: 'dag en nacht',
  whatHappens: 'Wat er gebeurt als je belt:',
  whatHappensPupil: 'Wat er gebeurt als je belt:',
  extra: {
    sextortion: 'Maak geen geld over en stuur niets meer. Bewaar de berichten als bewijs.',
    homelessUnknownAge:
      'Ben je 18 of ouder? Dan gaat de gemeente over opvang. Buiten kantooruren weet de politie (0900-8844) waar opvang is.',
    homelessPupil:
      'Is de jongere 18 of ouder? Dan gaat de gemeente over opvang. Buiten kantooruren weet de politie (0900-8844) waar opvang is.',
    homelessMinor: 'Buiten kantooruren weet ook de politie waar je terechtkunt.',
    homelessAdult:
      'Je gemeente gaat over opvang. Buiten kantooruren weet de politie (0900-8844) waar opvang is. Er is niet altijd plek, maar vraag het wel.',
    overdose: 'Wacht niet tot je iets merkt. Vertel wat je hebt genomen en hoeveel.',
    friend: 'Blijf bij diegene als dat veilig kan. Je mag dit altijd doorvertellen.',
    child: 'Blijf bij je kind als dat veilig kan, en vraag gerust rechtstreeks hoe het gaat.',
  } as const,
  professional: {
    steps: [
      'Volg de meldcode huiselijk geweld en kindermishandeling van je organisatie.',
      'Veilig Thuis (0800-2000, dag en nacht) geeft advies zonder dat je de naam van de leerling noemt.',
      'Betrek vandaag nog je zorgcoördinator of het ondersteuningsteam.',
    ],
    threat: [
      'Houd afstand, ga er niet tussen staan en praat niet op de leerling in.',
      'Haal anderen weg en waarschuw je leidinggevende zodra dat veilig kan.',
      'Is het gevaar voorbij? Bespreek met de politie en het ondersteuningsteam wat nu nodig is.',
    ],
    loss: [
      'Zorg eerst voor de leerlingen en collega’s die het meest geraakt zijn, en laat niemand het alleen dragen.',
      'Stem met de familie af wat je vertelt, en deel geen bijzonderheden over hoe het is gebeurd.',
      'Let de komende tijd op wie zelf somber is. Zegt iemand ook dood te willen? Bel 113, of 112 bij direct gevaar.',
    ],
    homelessMinor: [
      'Vraag Veilig Thuis om advies; dat kan zonder de naam van de leerling.',
      'Betrek vandaag nog je zorgcoördinator of het ondersteuningsteam.',
    ],
    homelessGrown: [
      'Bel samen met de jongere; er is niet altijd plek, maar vraag het wel.',
      'Betrek vandaag nog je zorgcoördinator of het ondersteuningsteam.',
    ],
    honesty:
      'Dit is een computer: niemand van deze chat leest mee of kan komen. Wil je daarnaast weten wie in de regio kan helpen?',
    honestyAtDesk:
      'Dit is een computer: niemand kan nu meteen komen. Wil je daarnaast weten wie in de regio kan helpen?',
  },
  honesty: 'Ik ben een computer. Niemand van deze chat leest mee of kan naar je toe komen.',
  honestyAtDesk: 'Ik ben een computer. Niemand kan nu meteen naar je toe komen.',
  closing: 'Wil je daarnaast weten bij wie je in jouw regio terechtkunt? Dat hoeft niet nu.',
  buttons: {
    jongere: ['Ja, graag', 'Nu niet'],
    professional: ['Ja, graag', 'Nu niet'],
  },
  /** What is said after the first reply, while it may still be going on. */
  after: {
    afraid:
      'Dat snap ik goed, bellen kan spannend zijn. Je hoeft niet te praten, typen mag ook. Je hoeft je naam niet te zeggen:',
    whoKnows:
      'Bij de hulplijnen hoef je je naam niet te zeggen. Vraag hun gerust wat er met je verhaal gebeurt, voordat je vertelt. Wat je hier typt, stuur ik uit mezelf naar niemand door.',
    joking:
      'Fijn als het meevalt. Ik neem zoiets altijd serieus. Zit het je later toch dwars? De lijnen hierboven blijven voor je open.',
    thanks:
      'Fijn dat je het hebt verteld. Bel of chat gerust, ook als je twijfelt. Wil je ook weten bij wie je in jouw regio terechtkunt? Dat hoeft niet nu.',
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
    topics,
    always:
      'Wil je nu met iemand praten? Bij 113 kan dat dag en nacht, ook als het gewoon zwaar is. Bel gratis 0800-0113 of chat op 113.nl. Voelt het lichamelijk niet goed? Bel de huisartsenpost.',
    heavy:
      'Bij 113 kun je dag en nacht praten, ook als het gewoon zwaar is: bel gratis 0800-0113 of chat op 113.nl.',
    closed: 'Nu zijn deze lijnen dicht. Je kunt er op deze tijden terecht:',
    doctor: 'Houdt het aan? Ook je huisarts denkt met je mee.',
  },
} as const
