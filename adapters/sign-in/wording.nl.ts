/** What people read who sign in. */
export const signInWording = {
  title: 'Aanmelden',
  signedOut: 'Je was afgemeld, dus er is niets veranderd. Meld je aan en doe het opnieuw.',
  goodbye: 'Je bent afgemeld.',
  already: (name: string) => `Je bent aangemeld als ${name}.`,
  onward: 'Ga verder',
  organisation: {
    text: 'Meld je aan met het account van je organisatie. Je mailadres bepaalt welke balies je ziet.',
    button: 'Aanmelden met je organisatie',
    unreachable:
      'Het inlogscherm van je organisatie is nu niet te bereiken. Probeer het straks opnieuw.',
    refused:
      'Aanmelden is niet gelukt: je organisatie heeft niet bevestigd wie je bent. Probeer het opnieuw of vraag je beheerder om hulp.',
    late: 'Dit aanmelden duurde te lang of is al afgerond. Begin opnieuw.',
    nobody: (email: string) =>
      `Het adres ${email} staat bij geen enkele balie. Vraag de beheerder om je toe te voegen aan de coaches van je balie.`,
  },
  start: {
    text: 'Aanmelden met een account is hier niet ingesteld. Gebruik de eenmalige link die in de terminal staat waarin het programma is gestart. Is die al gebruikt? Start het programma opnieuw voor een nieuwe.',
    link: 'Kwam je met een link uit een bericht? Open die link dan opnieuw.',
    confirmTitle: 'Aanmelden als beheerder',
    confirmText: 'Met deze link meld je je één keer aan als beheerder. Daarna werkt hij niet meer.',
    confirmButton: 'Meld me aan',
    spentTitle: 'Deze link werkt niet meer',
    spent:
      'De link is al gebruikt, is ouder dan 12 uur of klopt niet. Start het programma opnieuw voor een nieuwe link.',
  },
} as const
