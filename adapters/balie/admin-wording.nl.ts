/** What an administrator reads. */
export const adminWording = {
  title: 'Beheer',
  desks: {
    title: 'Balies',
    none: 'Er is nog geen balie. Zolang er geen bevestigde balie is, geeft de chat alleen contactgegevens en kan hij niet doorgeven.',
    add: 'Balie toevoegen',
    change: 'Wijzig',
    confirmed: (by: string, until: string) => `Bevestigd door ${by}, geldig tot ${until}.`,
    unconfirmed: 'Niet bevestigd: de chat geeft nu niets aan deze balie door.',
    changed: 'Gewijzigd na de bevestiging: vraag opnieuw om bevestiging.',
    expired: (by: string) => `De bevestiging van ${by} is ouder dan 90 dagen en telt niet meer.`,
    asked: (at: string) => `Bevestiging gevraagd op ${at}.`,
    ask: 'Vraag bevestiging',
    askLink: (name: string, email: string) =>
      `Stuur deze link aan ${name} (${email}). Hij is 14 dagen geldig en werkt één keer.`,
    bind: 'Koppel aan Teams',
    bindCode: (code: string) =>
      `Typ dit in het Teams-kanaal of de chat van deze balie, binnen 24 uur: koppel balie ${code}`,
    askedFor: 'Wie bevestigt',
    gone: 'Deze balie bestaat niet.',
    practiceTitle: 'Eerst proberen',
    practice:
      'Een oefenbalie laat de hele weg zien, van de vraag in de chat tot afronden. Hij is overal gemarkeerd als Oefenbalie en alleen te maken op je eigen computer.',
    practiceButton: 'Maak een oefenbalie',
    practiceMade: 'De oefenbalie staat klaar. Vraag in de chat om te worden doorgegeven.',
    practiceNone: 'In deze regio is geen Doorstroompunt bekend waarvoor een oefenbalie kan.',
  },
  rejected: {
    title: 'Teruggegeven',
    none: 'Er is niets teruggegeven.',
    help: 'Wat balies niet voor zich vonden: kijk of een verwijsregel moet worden aangepast.',
    columns: ['Overdracht', 'Balie', 'Wanneer', 'Reden', 'Verwezen naar', 'Vraag', 'Regel'],
    unknown: 'niet gezegd',
  },
  dead: {
    title: 'Berichten die niet aankomen',
    none: 'Alle berichten zijn aangekomen of nog onderweg.',
    columns: ['Bericht', 'Balie', 'Sinds', 'Waarom niet', ''],
    retry: 'Probeer opnieuw',
    retryOf: (kind: string, desk: string) => `: ${kind}, ${desk}`,
    retried: 'Het bericht wordt opnieuw geprobeerd.',
    gone: 'Dit bericht is inmiddels aangekomen of wordt al opnieuw geprobeerd.',
    kinds: {
      nieuw: 'Nieuwe overdracht',
      herinnering: 'Herinnering',
      vervanger: 'Bericht aan de vervanger',
      opgepakt: 'Opgepakt',
      bijgewerkt: 'Bijgewerkt',
      ingetrokken: 'Ingetrokken',
      bevestigen: 'Vraag om bevestiging',
    },
  },
  counts: {
    title: 'Aantallen per maand',
    none: 'Er is nog niets doorgegeven.',
    help: 'Uitkomsten die minder dan tien keer voorkomen, staan er als <10, zodat ze niet naar iemand wijzen.',
    columns: ['Maand', 'Balie', 'Gevraagd', 'Opgepakt', 'Op tijd', 'Teruggegeven', 'Uitkomsten'],
  },
} as const

/** What the one who confirms a desk reads. */
export const confirmWording = {
  title: (name: string) => `Staat er iemand achter ${name}?`,
  intro: (name: string) =>
    `${name}, je bevestigt namens je organisatie dat deze balie overdrachten aanneemt zoals hieronder staat. Dat geldt 90 dagen.`,
  organisation: 'Organisatie',
  gemeenten: 'Gemeenten',
  hours: 'Open',
  closed: 'Extra gesloten',
  promise: 'Belofte aan de jongere',
  promised: (hours: number) => `Iemand reageert binnen ${hours} openingsuren`,
  controller: 'Verwerkingsverantwoordelijke',
  legalBasis: 'Grondslag (AVG)',
  under16: 'Jongeren onder de 16',
  standIn: 'Vervanger',
  coaches: 'Wie dit te zien krijgen',
  nobody: 'Nog niemand',
  wrong: 'Klopt er iets niet? Bevestig dan niet en geef het door aan wie je deze link stuurde.',
  button: 'Ja, wij staan hierachter',
  doneTitle: 'Bevestigd',
  done: (name: string, until: string) =>
    `${name} is bevestigd tot ${until}. Je kunt dit venster sluiten.`,
  spentTitle: 'Deze link werkt niet meer',
  used: 'Deze balie is met deze link al bevestigd.',
  expired: 'Deze link is ouder dan 14 dagen. Vraag om een nieuwe.',
  unknown: 'Deze link klopt niet. Misschien is hij niet helemaal meegekomen.',
  changed: 'De balie is gewijzigd nadat deze link is gemaakt. Vraag om een nieuwe.',
} as const
