/** How fields are called where they are named beside what changed in them. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: 'Naam',
  aliases: 'Andere namen',
  facets: 'Antwoord',
  professional: 'voor professionals',
  jongere: 'voor jongeren',
  eenvoudig: 'heel eenvoudig',
  english: 'Engels',
  questions: 'voorbeeldvragen',
  source: 'Bron',
  document: 'document',
  section: 'paragraaf',
  checkedOn: 'Nagekeken op',
  validFrom: 'Geldt vanaf',
  validUntil: 'Geldt tot en met',
  status: 'Status',
  value: 'Adres of nummer',
  of: 'Van wie',
  region: 'Regio',
  kind: 'Soort',
  id: 'Kenmerk',
  related: 'Hoort bij',
  supersedes: 'Komt in de plaats van',
  note: 'Opmerking voor het team',
  contacts: 'Contactgegevens',
  when: 'Wanneer',
  lead: 'Aan zet',
  what: 'wat',
  who: 'wie',
  how: 'hoe',
  contact: 'contact',
  forWhom: 'voor wie',
  howLong: 'hoe lang',
  howToApply: 'aanmelden',
  cost: 'kosten',
  legalBasis: 'wet',
}

/** What stands at changes. */
export const changeWording = {
  yes: 'ja',
  no: 'nee',
  whole: 'Geheel',
  nothing: 'leeg',
  isNew: '(nieuw)',
  isGone: '(niet meer)',
  fields: (count: number) => (count === 1 ? '(1 veld)' : `(${count} velden)`),
  open: 'Open',
  more: (count: number) => `En nog ${count} andere onderdelen.`,
  now: 'Nu te lezen',
  draft: 'In het concept',
  earlier: 'Daarvoor',
  since: 'In deze publicatie',
  back: 'Na terugzetten',
  planned: 'Vanaf die dag',
} as const

/** What the page of publishing says. */
export const publishWording = {
  title: 'Publiceren',
  lead: 'Wat je publiceert, is meteen wat iedereen leest. Daarom wordt het concept eerst nagekeken en worden alle eigen gesprekken nagespeeld.',
  nothing: 'Het concept is gelijk aan wat gepubliceerd is. Er is niets te publiceren.',
  upgrade: 'Met het programma is nieuwe kennis meegekomen.',
  upgradeLink: 'Bekijk wat er nieuw is',
  start: 'Kijk het concept na',
  again: 'Kijk opnieuw na',
  onlyEditors: 'Een redacteur of uitgever kan het concept laten nakijken.',
  stale: 'Het concept is veranderd nadat het is nagekeken. Kijk het opnieuw na.',
  failed: 'Het nakijken is afgebroken. Er is niets gepubliceerd. Probeer het opnieuw.',
  took: (seconds: string) => `Nagekeken in ${seconds} seconden.`,
  running: {
    title: 'Het concept wordt nagekeken',
    text: 'Dit duurt ongeveer een halve minuut. Deze pagina gaat vanzelf verder; je mag intussen iets anders doen.',
    label: 'Hoe ver het is',
    refresh: 'Kijk hoe ver het is',
    steps: {
      lezen: 'Stap 1 van 3: lezen',
      bewijzen: 'Stap 2 van 3: regels en teksten nakijken',
      naspelen: 'Stap 3 van 3: gesprekken naspelen',
    },
  },
  changes: (count: number) =>
    count === 1 ? 'Wat verandert: één onderdeel' : `Wat verandert: ${count} onderdelen`,
  errors: (count: number) => (count === 1 ? 'Eén fout' : `${count} fouten`),
  errorsHelp:
    'Met een fout kan dit concept niet gepubliceerd worden. Los ze op en kijk opnieuw na.',
  warnings: (count: number) =>
    count === 1 ? 'Eén nieuwe waarschuwing' : `${count} nieuwe waarschuwingen`,
  warningsHelp: 'Zet een vinkje bij wat je hebt gelezen en zo wilt laten.',
  noWarnings: 'Geen fouten en geen nieuwe waarschuwingen.',
  tickMissing: 'Lees deze waarschuwing en zet een vinkje',
  old: (count: number) => `${count} waarschuwingen die er al waren`,
  differences: 'Antwoorden die anders uitvallen',
  replayed: (cases: number, was: number, is: number) =>
    `${cases === 1 ? 'Eén gesprek' : `${cases} gesprekken`} nagespeeld. Goed: nu ${was}, met het concept ${is}.`,
  none: 'Geen enkel antwoord valt anders uit.',
  all: (count: number) =>
    count === 1 ? 'Bekijk het ene verschil' : `Bekijk alle ${count} verschillen`,
  worse: (count: number) =>
    count === 1
      ? 'Eén antwoord was goed en wordt fout. Ik heb het gelezen.'
      : `${count} antwoorden waren goed en worden fout. Ik heb ze gelezen.`,
  conflicts: (count: number) =>
    count === 1
      ? 'Bij één onderdeel zegt de nieuwe kennis iets anders dan wij. Onze tekst blijft staan.'
      : `Bij ${count} onderdelen zegt de nieuwe kennis iets anders dan wij. Onze tekst blijft staan.`,
  form: 'Publiceer dit concept',
  note: 'Wat verandert er, en waarom?',
  noteHelp: 'Eén zin. Zo vindt je team deze publicatie later terug.',
  noteMissing: 'Schrijf in één zin wat er verandert',
  now: 'Publiceer nu',
  later: 'Liever op een latere dag',
  on: 'Vanaf welke dag?',
  onHelp:
    'Morgen of later. Op die dag wordt het opnieuw nagekeken en dan gepubliceerd. Tot dan staat het apart van het concept.',
  onWrong: 'Kies morgen of een dag daarna',
  plan: 'Plan deze publicatie',
  onlyPublishers:
    'Alleen een uitgever kan publiceren. Vraag een van hen om dit concept te bekijken.',
  published: (number: number) =>
    `Publicatie ${number} staat er. Vanaf nu is dit wat iedereen leest.`,
  planned: (day: string) => `Gepland voor ${day}.`,
  refused: {
    unproven: 'Kijk het concept eerst na.',
    unsound: 'Er zijn fouten die eerst weg moeten.',
    stale: 'Het concept is veranderd nadat het is nagekeken. Er is niets gepubliceerd.',
    nothing: 'Er is niets te publiceren.',
    upgrading: 'Publiceer eerst de nieuwe kennis die is meegekomen. Plannen kan daarna.',
    unknown: 'Dit bestaat niet meer.',
  },
} as const

/** What stands at plans. */
export const planWording = {
  title: 'Gepland',
  none: 'Er is niets gepland.',
  item: (day: string) => `Op ${day}`,
  by: (who: string) => `door ${who}`,
  entries: (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
  withdraw: 'Trek in',
  withdrawHelp: 'Wat gepland was, komt terug in het concept.',
  withdrawn: 'Het plan is ingetrokken. Wat erin stond, staat weer in het concept.',
  gone: 'Dit plan is er niet meer: het is al gepubliceerd of ingetrokken.',
  clash:
    'Een deel is intussen anders gepubliceerd. Zo lukt dit plan niet: trek het in en plan het opnieuw.',
  failed: (why: string) => `Niet gelukt: ${why}`,
  reasons: {
    fouten: 'bij het nakijken op die dag waren er fouten. Trek het in en kijk het concept na.',
    'nieuwe-basis':
      'er wachtte nieuwe kennis die met het programma meekwam. Publiceer die, trek dit in en plan opnieuw.',
    'intussen-gewijzigd':
      'een deel was intussen anders gepubliceerd. Trek het in en kijk wat er moet staan.',
  } as Readonly<Record<string, string>>,
  unknown: (code: string) => `er ging iets mis in het programma (${code}). Probeer het opnieuw.`,
} as const

/** What the page of differences says. */
export const differenceWording = {
  title: 'Antwoorden die anders uitvallen',
  back: 'Publiceren',
  none: 'Hier staat niets.',
  gone: 'Het concept is intussen veranderd. Kijk het opnieuw na.',
  show: 'Toon',
  button: 'Toon deze',
  groups: {
    alles: 'Alles',
    slechter: 'Van goed naar fout',
    anders: 'Anders, even goed',
    beter: 'Van fout naar goed',
  },
  kind: 'Soort gesprek',
  all: 'Alle soorten',
  count: (from: number, to: number, all: number) => `${from} tot en met ${to} van ${all}`,
  previous: 'Vorige',
  next: 'Volgende',
  said: 'Iemand vraagt',
  right: 'goed',
  wrong: 'fout',
  before: 'Nu',
  after: 'Met het concept',
  audiences: { jongere: 'jongere', professional: 'professional' } as Readonly<
    Record<string, string>
  >,
} as const
