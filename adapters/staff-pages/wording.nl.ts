/** What stands on every page of the people who work with it. */
export const frameWording = {
  product: 'Doorstroomwijzer',
  skip: 'Naar de inhoud',
  navigation: 'Onderdelen',
  signOut: 'Afmelden',
  copyLabel: 'Om te kopiëren',
  faultTitle: 'Fout: ',
  backTo: (label: string) => `← ${label}`,
  faults: (count: number) =>
    count === 1 ? 'Eén veld klopt nog niet' : `${count} velden kloppen nog niet`,
} as const

export const refusalHome = 'Naar het begin'

/** What somebody reads whose request went wrong. */
export const refusalWording = {
  400: {
    title: 'Dat ging niet goed',
    text: 'Dit formulier is niet goed aangekomen. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
  },
  403: {
    title: 'Dit mag niet',
    text: 'Deze pagina is niet voor je bedoeld, of het formulier was te oud. Er is niets veranderd. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
  },
  404: {
    title: 'Niet gevonden',
    text: 'Deze pagina bestaat niet, of is niet voor jou. Misschien is de link niet helemaal meegekomen.',
  },
  413: { title: 'Te veel tekst', text: 'Dit formulier is te groot. Er is niets opgeslagen.' },
  429: {
    title: 'Even wachten',
    text: 'Er is te vaak geprobeerd om binnen te komen. Wacht een minuut en probeer het opnieuw.',
  },
  500: {
    title: 'Er ging iets mis',
    text: 'Er ging hier iets mis. Ga na of er iets is veranderd voordat je het opnieuw doet.',
  },
} as const
