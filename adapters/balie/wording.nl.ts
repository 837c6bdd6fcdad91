import { rejectionNames } from '../../dialogs/wording/notices.nl.js'
import type { HandoverOutcome } from '../../knowledge/handover/event.js'
import type { HandoverState } from '../../knowledge/handover/handover.js'
import type { ReachWay } from '../../knowledge/handover/personal.js'

const states: Readonly<Record<HandoverState, string>> = {
  requested: 'Wacht op de balie',
  accepted: 'Opgepakt',
  'in-progress': 'Contact gelegd',
  rejected: 'Niet voor deze balie',
  completed: 'Afgerond',
  failed: 'Afgerond zonder contact',
  cancelled: 'Ingetrokken',
}

const outcomes: Readonly<Record<HandoverOutcome, string>> = {
  school: 'School',
  werk: 'Werk',
  combinatie: 'School en werk',
  hulp: 'Andere hulp',
  rust: 'Eerst rust',
  'geen-contact': 'Geen contact gekregen',
}

const reach: Readonly<Record<ReachWay, string>> = {
  bellen: 'Bellen',
  appen: 'Appen',
  mailen: 'Mailen',
  geen: 'Wil niet worden benaderd: komt zelf terug met de code',
}

/** What people at a desk read about handovers. */
export const balieWording = {
  states,
  reasons: rejectionNames,
  outcomes,
  reach,
  practice: 'Oefenbalie',
  practiceText: 'Dit is een oefenbalie: wat hier staat, is om te proberen.',
  overdue: 'Termijn voorbij',
  urgent: 'Kan niet wachten',
  who: {
    jongere: 'De jongere',
    professional: 'De professional',
    systeem: 'Automatisch',
    beheer: 'Beheerder',
  },
  byLink: (mark: string) => `Collega via link ${mark}`,
  byTeams: 'Collega via Teams',
  byUnknown: 'Medewerker die niet meer bij de balie hoort',
  nav: { label: 'Balie', list: 'Overdrachten', admin: 'Beheer' },
  list: {
    title: 'Overdrachten',
    filter: 'Filter',
    desk: 'Balie',
    allDesks: 'Alle balies',
    show: 'Toon',
    shown: { open: 'Wat nog loopt', afgesloten: 'Wat is afgesloten', alles: 'Alles' },
    apply: 'Toon deze',
    none: 'Hier wacht niets op je. Nieuwe overdrachten verschijnen vanzelf op deze pagina.',
    noneHere: 'Bij deze keuze staat niets. Kies een andere balie of toon alles.',
    noDesk: 'Er is nog geen balie. Voeg er een toe of maak een oefenbalie.',
    count: (count: number) => `${count} ${count === 1 ? 'overdracht' : 'overdrachten'}`,
    reference: (code: string) => `Overdracht ${code}`,
    about: 'Vraag',
    reactBefore: 'Reageren voor',
    since: 'Binnen sinds',
    changed: 'Laatste stap',
    by: 'Bij',
    pages: 'Pagina’s',
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  case: {
    desk: 'Balie',
    state: 'Stand',
    facts: 'Wat er is doorgegeven',
    words: 'In eigen woorden',
    noWords: 'Er is niets in eigen woorden bij gezegd.',
    reach: 'Bereiken',
    name: 'Naam',
    nameless: 'Blijft liever naamloos',
    initials: 'Initialen van de jongere',
    reachProfessional: 'Zo bereik je de professional',
    wordsProfessional: 'Vraag van de professional',
    noWordsProfessional: 'De professional heeft er niets bij geschreven.',
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'Engels', eenvoudig: 'Eenvoudig Nederlands' },
    agreed: 'Afgesproken over vastleggen',
    professional: 'Doorgegeven door',
    urgent:
      'Deze jongere vertelde over gevaar en kreeg de hulplijnen te zien. Dit kan niet wachten: neem nu contact op. Lukt dat niet, of twijfel je? Bel voor advies Veilig Thuis: 0800-2000 (dag en nacht). Bij direct gevaar: 112.',
    minor: 'Deze jongere is nog geen 18.',
    question: 'Vraag',
    history: 'Wat er is gebeurd',
    readings: (count: number) => `Wie dit heeft bekeken (${count})`,
    withdrawn:
      'Deze overdracht is ingetrokken. De gegevens van de jongere zijn hier niet meer te zien. Neem geen contact meer op.',
    erased: 'De persoonlijke gegevens zijn verwijderd. Alleen wat er is gebeurd staat hier nog.',
    do: 'Wat doe je?',
    accept: 'Ik pak dit op',
    release: 'Toch niet ik: leg terug',
    contact: 'Contact gelegd',
    finish: 'Afronden: hoe gaat het verder?',
    finishHelp: 'Kies één uitkomst. Daarna is deze overdracht afgerond.',
    reject: 'Niet voor mij',
    rejectReason: 'Waarom niet?',
    rejectChoose: 'Kies een reden',
    rejectTo: 'Wie is wel aan zet?',
    rejectToHelp: 'Als je het weet. De jongere krijgt te zien waar je naar verwijst.',
    rejectUnknown: 'Weet ik niet',
    rejectSend: 'Geef terug',
    spoken:
      'Iemand van ons heeft de jongere gesproken, of heeft Veilig Thuis gebeld voor advies (0800-2000).',
    spokenFirst:
      'Er is nog niets gedaan. Deze jongere vertelde over gevaar. Praat eerst met de jongere of bel Veilig Thuis (0800-2000), en zet dan het vinkje.',
    copy: 'Kopieer als tekst',
    copyHelp: 'Voor je eigen systeem. Neem alleen over wat je daar nodig hebt en mag vastleggen.',
    copyPage: 'Open als losse tekst',
    later: 'Later verder',
    laterHelp:
      'Je bent hier met een link voor één keer. Maak een nieuwe link als je later verder gaat. Die is zeven dagen geldig.',
    laterButton: 'Maak een link voor later',
    laterMade: 'Bewaar deze link. Hij werkt één keer en alleen voor deze overdracht.',
  },
  done: {
    accept: 'Je hebt dit opgepakt. De jongere ziet dat er iemand mee bezig is.',
    reject: 'Teruggegeven. De jongere hoort dat jullie niet aan zet zijn.',
    release:
      'Teruggelegd. Deze overdracht wacht weer op de balie, met dezelfde termijn. De jongere hoort dat.',
    contact: 'Genoteerd: er is contact.',
    finish: (outcome: string) => `Afgerond: ${outcome.toLowerCase()}.`,
    already: 'Dit stond al zo. Er is niets veranderd.',
  },
  notClear: 'Er is nog niets gedaan. Kies bij Niet voor mij een reden en probeer het opnieuw.',
  obstacle: {
    taken: (who: string, when: string) =>
      `${who} heeft dit al opgepakt, op ${when}. Er is niets veranderd.`,
    'not-taken-yet': 'Niemand heeft dit nog opgepakt. Kies eerst: Ik pak dit op.',
    ended: (state: string) =>
      `Dit is al afgesloten (${state.toLowerCase()}). Er is niets veranderd.`,
    'moved-on': 'Deze pagina was niet meer actueel. Hieronder staat hoe het nu is.',
  },
  moved: {
    title: 'Ligt niet meer bij jullie',
    text: 'Deze overdracht ligt niet meer bij jullie balie. Je hoeft niets te doen.',
  },
  link: {
    title: 'Overdracht openen',
    text: 'Met deze link open je één overdracht. De link werkt één keer; wie hem opent, wordt genoteerd.',
    button: 'Open de overdracht',
    name: 'Via link',
    spentTitle: 'Deze link werkt niet meer',
    used: 'Deze link is al een keer gebruikt. Wacht op het volgende bericht of vraag een collega die de overdracht open heeft.',
    expired: 'Deze link is ouder dan zeven dagen. Kijk of er een nieuwer bericht is.',
    again: 'Stuur een nieuwe link naar de balie',
    againTitle: 'Nieuwe link',
    againText:
      'Is er iets om te openen, dan gaat er een nieuwe link naar de balie: in de mail of het Teams-gesprek waar de eerste kwam. Hoogstens één keer per kwartier.',
    unknown: 'Deze link klopt niet. Misschien is hij niet helemaal meegekomen.',
  },
} as const
