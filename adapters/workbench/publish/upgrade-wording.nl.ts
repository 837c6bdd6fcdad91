export const changeWording = { old: 'Vorige versie', fresh: 'Nieuwe versie' } as const

/** What somebody reads of a newer base. */
export const upgradeWording = {
  title: 'Nieuwe kennis bij het programma',
  back: 'Publiceren',
  none: 'Er wacht geen nieuwe kennis.',
  lead: 'Met de nieuwe versie van het programma is kennis meegekomen. Die staat in het concept, samen met wat jullie zelf veranderden. Mensen lezen nog wat jullie het laatst publiceerden, tot je dit concept publiceert.',
  conflicts: (count: number) =>
    count === 0
      ? 'Nergens spreekt de nieuwe kennis jullie tegen'
      : count === 1
        ? 'Bij één onderdeel zeggen jullie iets anders'
        : `Bij ${count} onderdelen zeggen jullie iets anders`,
  conflictsHelp: 'Jullie eigen tekst blijft staan. Bekijk per onderdeel welke van de twee klopt.',
  fields: (count: number) => (count === 1 ? '1 veld' : `${count} velden`),
  came: (count: number) =>
    count === 1 ? 'Wat er meekwam: één onderdeel' : `Wat er meekwam: ${count} onderdelen`,
  on: 'Ga verder met publiceren',
} as const
