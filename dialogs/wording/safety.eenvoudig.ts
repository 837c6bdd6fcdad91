import { safetyWording } from './safety.nl.js'
import type { ForYoung } from './translated.js'

const doctor = 'Duurt het lang? Ook je huisarts kan helpen.'

/** What somebody in danger is told in very simple Dutch: the same numbers, as careful. */
export const safetyEenvoudig: ForYoung<typeof safetyWording> = {
  opening: {
    self: {
      'acute-suicide': 'Ik schrik hiervan en ik geloof je.',
      overdose: 'Dit kan gevaarlijk zijn, ook als je niets voelt.',
      'acute-danger': 'Dit is gevaarlijk. Zorg eerst dat je veilig bent.',
      suicidality: 'Goed dat je dit vertelt, het is heel zwaar.',
      sexual: 'Wat erg voor jou. Het is niet jouw schuld.',
      sextortion: 'Wat erg voor jou. Het is niet jouw schuld.',
      exploitation: 'Niemand mag dit van jou vragen. Het is niet jouw schuld.',
      honour: 'Niemand mag jou dwingen, ook je familie niet.',
      'criminal-exploitation': 'Dit is eng voor jou. Je kunt hier uit komen.',
      abuse: 'Wat erg. Niemand mag jou pijn doen of bang maken.',
      'self-harm': 'Goed dat je dit vertelt. Je bent niet alleen.',
      eating: 'Je lichaam heeft nu hulp nodig, wacht niet.',
      homeless: 'Wat erg dat je geen plek hebt om te slapen.',
    },
    other: 'Goed dat je hulp zoekt. Je bent niet alleen.',
    pupil: 'Goed dat je dit zegt.',
    child: 'Goed dat je hulp zoekt voor je kind. Je bent niet alleen.',
    loss: 'Wat verdrietig voor iedereen.',
  },
  lead: {
    acute: 'Bel nu 112, ook als je het niet zeker weet.',
    acuteSuicide: 'Bel nu 112, of bel 113 (gratis: 0800-0113).',
    pupilAcute: 'Bel nu 112. Laat de ander niet alleen.',
    threat: 'Bel nu 112. Zorg eerst dat je veilig bent.',
    loss: 'Bel 113 (gratis: 0800-0113), dag en nacht, of chat op 113.nl.',
    homeless:
      'Ben je jonger dan 18, bel dan Veilig Thuis: 0800-2000, dag en nacht; chat op veiligthuis.nl op werkdagen.',
    homelessPupil:
      'Is de ander jonger dan 18, bel dan Veilig Thuis: 0800-2000, dag en nacht; chat op veiligthuis.nl op werkdagen.',
    homelessGrownPupil:
      "Bel de gemeente en vraag naar opvang; 's avonds en 's nachts weet de politie (0900-8844) een plek.",
    pupilSuicide: 'Laat de ander niet alleen. Bel 112 bij gevaar.',
  },
  emergency: 'Is er nu gevaar? Bel 112.',
  also: 'Dit kan ook:',
  chat: 'chat op',
  danger112: 'bel 112, bij gevaar',
  day: 'dag en nacht',
  whatHappens: 'Je belt. Dan gebeurt dit:',
  whatHappensPupil: 'Je belt. Dan gebeurt dit:',
  extra: {
    sextortion: 'Geef geen geld. Stuur niets meer. Bewaar de berichten.',
    homelessUnknownAge:
      "Ben je 18 of ouder? Dan helpt de gemeente je met een plek. 's Avonds en 's nachts bel je de politie (0900-8844). De politie weet een plek.",
    homelessPupil:
      "Is de ander 18 of ouder? Dan helpt de gemeente met een plek. 's Avonds en 's nachts bel je de politie (0900-8844).",
    homelessMinor: 'Is de gemeente dicht? Ook de politie weet waar je heen kunt.',
    homelessAdult:
      "De gemeente helpt je met een plek om te slapen. 's Avonds en 's nachts bel je de politie (0900-8844). Er is niet altijd een plek. Vraag het wel.",
    overdose: 'Wacht niet. Vertel wat je hebt genomen. Vertel ook hoeveel.',
    friend: 'Blijf bij de ander. Doe dat alleen als het veilig is. Je mag dit altijd vertellen.',
    child: 'Blijf bij je kind als het veilig is. Vraag gewoon hoe het gaat.',
  },
  honesty:
    'Ik ben een computer. Niemand leest deze chat. Niemand van deze chat kan naar je toe komen.',
  honestyAtDesk: 'Ik ben een computer. Niemand kan nu naar je toe komen.',
  closing: 'Wil je ook weten wie je kan helpen in jouw regio? Dat hoeft niet nu.',
  buttons: { jongere: ['Ja, graag', 'Nu niet'] },
  after: {
    afraid:
      'Dat begrijp ik. Bellen kan eng zijn. Je hoeft niet te praten. Typen mag ook. Je hoeft je naam niet te zeggen:',
    whoKnows:
      'Je hoeft je naam niet te zeggen bij deze lijnen. Vraag eerst: wat doen jullie met mijn verhaal? Ik stuur jouw woorden zelf naar niemand.',
    joking:
      'Fijn als het meevalt. Ik neem dit altijd serieus. Voel je je later toch niet goed? Bel of chat dan. De lijnen hierboven blijven open.',
    thanks:
      'Fijn dat je het vertelt. Bel of chat gerust. Wil je ook weten wie je kan helpen in jouw regio? Dat hoeft niet nu.',
  },
  later: 'Dat is goed. Je kunt hier altijd iets vragen. De hulplijnen blijven open voor jou.',
  contact:
    'Goed. Ik zoek met jou wie je kan helpen. Gaat het nu niet goed met je? Bel dan eerst een nummer hierboven.',
  english: safetyWording.english,
  support: {
    opening: 'Wat naar dat je je zo voelt. Fijn dat je het zegt.',
    lines: 'Wil je praten?',
    topics: {
      voices: {
        opening: 'Stemmen horen is eng. Goed dat je het zegt. Er is hulp.',
        help: 'Bel vandaag je huisarts. Is het avond, nacht of weekend? Bel de huisartsenpost. De dokter kan hulp naar je toe sturen. Zeggen de stemmen: doe jezelf pijn? Of: doe een ander pijn? Bel 112.',
      },
      addiction: {
        opening: 'Goed dat je dit vertelt. Stoppen is moeilijk. Je hoeft het niet alleen te doen.',
        help: 'Je huisarts kan je helpen. De huisarts weet waar er meer hulp is.',
      },
      pregnant: {
        opening: 'Dat is veel. Fijn dat je het zegt.',
        help: 'Bel je huisarts. De huisarts vertelt wat er kan. Je hoeft nu niets te kiezen. Heb je veel pijn? Of verlies je veel bloed? Bel meteen de huisarts of de huisartsenpost.',
      },
      bullied: {
        opening: 'Wat naar. Pesten is nooit jouw schuld.',
        help: 'Vertel het ook aan iemand op school. School moet er iets aan doen.',
      },
      ill: { opening: 'Wat zwaar. Fijn dat je het zegt.', help: 'Ook je huisarts kan helpen.' },
      heavy: { opening: 'Dat is zwaar. Fijn dat je het zegt.', help: doctor },
      school: { opening: 'Wat naar dat school zo zwaar is. Fijn dat je het zegt.', help: doctor },
    },
    always:
      'Wil je nu met iemand praten? Bij 113 kan dat dag en nacht. Bel gratis 0800-0113 of chat op 113.nl. Voelt je lichaam niet goed? Bel de huisartsenpost.',
    heavy: 'Bij 113 kun je dag en nacht praten. Bel gratis 0800-0113 of chat op 113.nl.',
    closed: 'Deze lijnen zijn nu dicht. Zij zijn open op deze tijden:',
    doctor,
  },
}
