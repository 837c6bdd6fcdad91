/** What stands at publications and taking them back. */
export const publicationWording = {
  title: 'Publicaties',
  lead: 'Alles wat ooit gepubliceerd is. Elke publicatie kun je terugzetten; er gaat niets verloren.',
  number: (number: number) => `Publicatie ${number}`,
  transfer: 'Kennis ophalen of terugbrengen als bestand',
  shipped: 'De kennis die met het programma meekwam',
  live: 'Dit wordt nu gelezen',
  by: (who: string, when: string) => `Door ${who}, ${when}`,
  of: (number: number) =>
    `Hiermee is ${number === 0 ? 'de kennis die met het programma meekwam' : `publicatie ${number}`} teruggezet.`,
  look: 'Bekijk wat er veranderde',
  undo: 'Maak de laatste publicatie ongedaan',
  back: 'Zet terug',
  backOf: (number: number) => `: publicatie ${number}`,
  unusable:
    'Dit programma kan de laatste publicatie niet gebruiken. Mensen lezen nu de kennis die met het programma meekwam. Zet een eerdere publicatie terug, of publiceer een concept zonder fouten.',
  none: 'Er is nog niets gepubliceerd.',
  overview: 'Publicaties',
  nothing: 'Er is niets veranderd.',
  notKept:
    'De kennis waarop deze publicatie rust, is niet bewaard. Ze is niet te vergelijken en niet terug te zetten.',
  confirm: {
    title: (number: number) =>
      number === 0
        ? 'De kennis die met het programma meekwam terugzetten'
        : `Publicatie ${number} terugzetten`,
    lead: (number: number) =>
      `Daarna is ${number === 0 ? 'die kennis' : `publicatie ${number}`} weer wat iedereen leest, onder een nieuw nummer. Wat in het concept staat, blijft daar staan.`,
    changes: (count: number) =>
      count === 1 ? 'Dan verandert één onderdeel' : `Dan veranderen ${count} onderdelen`,
    note: 'Waarom?',
    noteHelp: 'Eén zin, voor je team.',
    noteMissing: 'Schrijf in één zin waarom',
    noteOf: (number: number) =>
      number === 0
        ? 'Terug naar de kennis die met het programma meekwam'
        : `Terug naar publicatie ${number}`,
    button: 'Ja, zet terug',
  },
  done: (of: number, number: number) =>
    `${of === 0 ? 'De kennis die met het programma meekwam' : `Publicatie ${of}`} is teruggezet. Ze heet nu publicatie ${number}, en is wat iedereen leest.`,
  refused: {
    nothing: 'Dit is wat nu gelezen wordt. Er is niets veranderd.',
    unsound: 'Dit programma kan die publicatie niet meer gebruiken. Er is niets veranderd.',
    unknown: 'Die publicatie is er niet. Er is niets veranderd.',
    stale: 'Er is intussen iets veranderd. Kijk opnieuw.',
    upgrading: 'Er wacht nieuwe kennis die eerst bekeken moet worden.',
    unproven: 'Er is niets veranderd.',
  },
} as const

/** What stands in the log. */
export const logWording = {
  title: 'Logboek',
  lead: 'Alles wat er met de kennis gebeurd is, het nieuwste bovenaan. Er gaat niets uit weg.',
  none: 'Er is nog niets gebeurd.',
  nothing: 'Bij deze keuze staat niets.',
  columns: ['Wanneer', 'Wie', 'Wat'],
  what: 'Wat',
  who: 'Wie',
  all: 'Alles',
  everyone: 'Iedereen',
  show: 'Toon deze',
  types: {
    changed: 'Wijzigingen',
    published: 'Publicaties',
    planned: 'Plannen',
    offered: 'Nieuwe kennis bij het programma',
    'case-added': 'Voorbeeldgesprekken',
  },
  began: 'Begonnen met de kennis die met het programma meekwam',
  changed: 'Gewijzigd in het concept',
  discarded: 'Teruggezet naar wat gepubliceerd is',
  offered: (conflicts: number) =>
    conflicts === 0
      ? 'Met het programma kwam nieuwe kennis mee'
      : `Met het programma kwam nieuwe kennis mee, met ${conflicts} verschillen`,
  settled: 'Verschil met de nieuwe kennis bekeken',
  published: (number: number) => `Publicatie ${number}`,
  takenBack: (number: number, of: number) =>
    `Publicatie ${number}: ${of === 0 ? 'de kennis die met het programma meekwam' : `publicatie ${of}`} teruggezet`,
  carriedOut: (number: number) => `Publicatie ${number}, zoals gepland`,
  planned: (on: string) => `Gepland voor ${on}`,
  ended: {
    gepubliceerd: 'Plan uitgevoerd',
    ingetrokken: 'Plan ingetrokken',
    mislukt: 'Plan niet gelukt',
  },
  caseAdded: 'Voorbeeldgesprek toegevoegd',
  caseRemoved: 'Voorbeeldgesprek weggehaald',
} as const
