/** What stands on every page of the workbench. */
export const frameWording = {
  label: 'Kennisbeheer',
  nav: [
    { href: '/beheer', label: 'Overzicht' },
    { href: '/beheer/kennis', label: 'Kennis' },
    { href: '/beheer/regels', label: 'Regels' },
    { href: '/beheer/gesprek', label: 'Gesprek' },
    { href: '/beheer/publiceren', label: 'Publiceren' },
    { href: '/beheer/publicaties', label: 'Publicaties' },
    { href: '/beheer/logboek', label: 'Logboek' },
  ],
  who: { beheer: 'Beheerder', systeem: 'het systeem' },
  someone: 'iemand die er niet meer bij staat',
} as const

/** The first page: how it stands with the draft. */
export const homeWording = {
  title: 'Overzicht',
  lead: 'Wat je hier verandert, is eerst een concept. Mensen die met de wijzer praten, merken er niets van tot het gepubliceerd is.',
  find: 'Zoek in de kennis',
  findButton: 'Zoek',
  add: 'Voeg iets toe',
  live: 'Wat nu te lezen is',
  shipped: 'De kennis die met het programma meekwam. Er is nog niets gepubliceerd.',
  publication: (number: number, who: string, when: string) =>
    `Publicatie ${number}, door ${who}, ${when}`,
  of: (number: number) => `Hiermee is publicatie ${number} teruggezet.`,
  draft: 'In het concept',
  none: 'Het concept is gelijk aan wat gepubliceerd is.',
  changed: (count: number) =>
    count === 1 ? 'Eén onderdeel is veranderd.' : `${count} onderdelen zijn veranderd.`,
  fresh: 'nieuw',
  by: (who: string, when: string) => `door ${who}, ${when}`,
  proof: {
    none: 'Dit concept is nog niet nagekeken.',
    running: 'Het concept wordt nu nagekeken.',
    failed: 'Het nakijken is afgebroken. Probeer het opnieuw.',
    sound: 'Dit concept is nagekeken en kan gepubliceerd worden.',
    unsound: 'Dit concept is nagekeken. Er zijn fouten die eerst weg moeten.',
  },
  publish: 'Naar publiceren',
  plans: 'Gepland',
  plan: (on: string, who: string) => `Op ${on}, door ${who}`,
  planFailed: 'Niet gelukt op die dag. Kijk bij publiceren wat er nodig is.',
  fault:
    'Dit programma kan de laatste publicatie niet gebruiken. Mensen praten nu met de kennis die met het programma meekwam. Publiceer opnieuw, of zet een eerdere publicatie terug.',
  newer:
    'Met een nieuwe versie van het programma kwam nieuwe kennis mee. Die staat klaar in het concept, samen met wat jullie zelf veranderden. Kijk het na en publiceer het.',
  conflicts: (count: number) =>
    count === 1
      ? 'Bij één onderdeel zeggen jullie en de nieuwe kennis iets anders:'
      : `Bij ${count} onderdelen zeggen jullie en de nieuwe kennis iets anders:`,
} as const
