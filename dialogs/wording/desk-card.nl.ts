import type { Obstacle } from '../../knowledge/handover/act.js'

/** What a desk's card in Teams says besides its facts. */
export const deskCardWording = {
  title: 'Er wacht een overdracht',
  reminded: 'Niemand heeft deze overdracht opgepakt',
  standIn: 'Kun jij invallen voor deze overdracht?',
  followed: 'Overdracht',
  elsewhere: 'Doorgegaan naar een andere balie',
  desk: 'Balie',
  reference: 'Kenmerk',
  question: 'Gaat over',
  deadline: 'Reageren vóór',
  state: 'Stand',
  accept: 'Ik pak dit op',
  reject: 'Niet voor mij',
  reason: 'Waarom niet?',
  reasonMissing: 'Kies waarom het niet voor jou is.',
  send: 'Verstuur',
  release: 'Toch niet ik: leg terug',
  contact: 'Contact gelegd',
  finish: 'Afgerond',
  finishQuestion: 'Hoe is het afgelopen?',
  open: 'Open de zaak',
} as const

const obstacles: Readonly<Record<Obstacle, string>> = {
  'taken-by-other': 'is al door een collega opgepakt. Je hoeft niets te doen.',
  'not-taken-yet': 'is nog door niemand opgepakt. Kies eerst “Ik pak dit op”.',
  ended: 'is al afgerond of ingetrokken. Er verandert niets meer.',
  'moved-on': 'staat niet meer open bij deze balie. Er verandert niets meer.',
}

/** What is said back to a tap, with the name of who tapped. */
export const deskSentences = {
  accept: (name: string, reference: string) =>
    `${name} pakt overdracht ${reference} op. Dat is te zien voor wie erom vroeg.`,
  reject: (name: string, reference: string) =>
    `${name} geeft aan dat overdracht ${reference} niet voor deze balie is.`,
  release: (name: string, reference: string) =>
    `${name} legt overdracht ${reference} terug. Die wacht weer op deze balie, met dezelfde termijn.`,
  contact: (name: string, reference: string) =>
    `${name} heeft contact gelegd over overdracht ${reference}.`,
  finish: (name: string, reference: string) => `${name} heeft overdracht ${reference} afgerond.`,
  already: (reference: string) => `Dat stond al zo bij overdracht ${reference}.`,
  obstacle: (reference: string, obstacle: Obstacle) =>
    `Overdracht ${reference} ${obstacles[obstacle]}`,
  somebody: 'Een collega',
  notHere:
    'Dat kan hier niet: dit gesprek hoort niet bij de balie van deze overdracht. Er is niets veranderd.',
  unreadable: 'Deze knop begrijp ik niet. Open de zaak op de pagina van de balie.',
  failed: 'Dat is niet gelukt en er is niets veranderd. Probeer het zo nog eens.',
  onPage: (reference: string) =>
    `Overdracht ${reference} geef je terug op de pagina van de balie: open de zaak en lees daar wat eerst nodig is. Er is niets veranderd.`,
  reasonMissing: 'Kies eerst waarom de overdracht niet voor jou is.',
  bound: (desk: string) =>
    `Gelukt: overdrachten voor ${desk} komen voortaan hier binnen. Er staan nooit persoonsgegevens in.`,
  codeUnknown:
    'Deze code klopt niet, is al gebruikt of is ouder dan 24 uur. Vraag op de pagina van de balie een ' +
    'nieuwe en typ dan: koppel balie CODE',
  codeTooOften: 'Er zijn te veel codes geprobeerd. Wacht een minuut en probeer het dan nog eens.',
} as const
