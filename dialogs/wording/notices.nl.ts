import type { HandoverOutcome, Notice, rejectionReasons } from '../../knowledge/handover/event.js'
import type { HandoverState } from '../../knowledge/handover/handover.js'
import { valueNames } from './privacy.nl.js'

/** All that a mail, a card or a webhook may tell of a handover: nothing of whom it is about. */
export interface NoticeFacts {
  readonly desk: string
  /** Told wherever it shows, so that nobody takes it for real. */
  readonly practice: boolean
  readonly reference: string
  /** Key of what it is about. */
  readonly question: string | null
  readonly deadline: Date
}

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const time = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** @returns a moment as people read it: `maandag 30 november, 10.00 uur` */
export function momentText(moment: Date): string {
  return `${day.format(moment)}, ${time.format(moment).replace(':', '.')} uur`
}

/** @returns what it is about, in a few words */
export function questionText(question: string | null): string {
  if (question === null) return 'nog niet bekend'
  return valueNames.hulpvraag?.[question] ?? question
}

export const outcomeNames: Readonly<Record<HandoverOutcome, string>> = {
  school: 'naar school',
  werk: 'aan het werk',
  combinatie: 'werk en school samen',
  hulp: 'eerst andere hulp',
  rust: 'wil nu rust',
  'geen-contact': 'geen contact gekregen',
}

/** The same on the page and on a card. */
export const rejectionNames: Readonly<Record<(typeof rejectionReasons)[number], string>> = {
  'andere-gemeente': 'Woont in een gemeente waar wij niet voor zijn',
  'andere-leeftijd': 'Valt buiten onze leeftijd',
  'andere-taak': 'Deze vraag is niet onze taak',
  'al-bekend-elders': 'Wordt al door een ander geholpen',
  'geen-plek': 'Wij hebben nu geen plek',
  anders: 'Iets anders',
}

/** Words around the facts of one notice, for a mail. */
export interface NoticeMail {
  readonly subject: string
  readonly title: string
  readonly lines: readonly string[]
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** What the link says; null where there is nothing to do any more. */
  readonly button: string | null
  readonly closing: string
}

export const practiceMark = 'OEFENING'
const noPersonalData =
  'In dit bericht staan geen persoonsgegevens. Die zie je alleen op de pagina van je balie.'
const automatic = 'Dit bericht is automatisch verstuurd.'

function factsOf({ reference, question, deadline }: NoticeFacts): NoticeMail['facts'] {
  return [
    ['Kenmerk', reference],
    ['Waar het over gaat', questionText(question)],
    ['Reageren vóór', momentText(deadline)],
  ]
}

type HandoverMailKind = Exclude<Notice['kind'], 'bevestigen' | 'opgepakt' | 'bijgewerkt'>

const mails: Readonly<
  Record<HandoverMailKind, (facts: NoticeFacts) => Omit<NoticeMail, 'closing'>>
> = {
  nieuw: (facts) => ({
    subject: `Nieuwe overdracht ${facts.reference}, reageren vóór ${momentText(facts.deadline)}`,
    title: 'Er wacht een overdracht',
    lines: [
      `Iemand heeft gekozen om met ${facts.desk} verder te gaan en wacht op een reactie.`,
      'Eén tik is genoeg: ik pak dit op, of niet voor mij.',
    ],
    facts: factsOf(facts),
    button: 'Open de overdracht',
  }),
  herinnering: (facts) => ({
    subject: `Nog niet opgepakt: overdracht ${facts.reference}`,
    title: 'Niemand heeft deze overdracht opgepakt',
    lines: [
      `${facts.desk} zou vóór ${momentText(facts.deadline)} reageren. Dat moment is voorbij.`,
      'Kun je nu laten weten of je het oppakt?',
    ],
    facts: factsOf(facts),
    button: 'Open de overdracht',
  }),
  vervanger: (facts) => ({
    subject: `Kun jij invallen? Overdracht ${facts.reference} is niet opgepakt`,
    title: 'Kun jij invallen?',
    lines: [
      `${facts.desk} heeft niet op tijd gereageerd op een overdracht. Jij bent de vervanger.`,
      'Kun je laten weten of je het oppakt?',
    ],
    facts: factsOf(facts),
    button: 'Open de overdracht',
  }),
  link: (facts) => ({
    subject: `Nieuwe link voor overdracht ${facts.reference}`,
    title: 'Een nieuwe link',
    lines: ['Iemand met een gebruikte link vroeg om een nieuwe. Hij werkt weer één keer.'],
    facts: factsOf(facts),
    button: 'Open de overdracht',
  }),
  ingetrokken: (facts) => ({
    subject: `Overdracht ${facts.reference} is ingetrokken`,
    title: 'Deze overdracht is ingetrokken',
    lines: ['Je hoeft niets meer te doen. Neem ook geen contact meer op over deze overdracht.'],
    facts: [['Kenmerk', facts.reference]],
    button: null,
  }),
}

function marked(subject: string, practice: boolean): string {
  return practice ? `[${practiceMark}] ${subject}` : subject
}

/** @returns what a mail about a handover says */
export function handoverMail(kind: HandoverMailKind, facts: NoticeFacts): NoticeMail {
  const mail = mails[kind](facts)
  const practice = facts.practice ? ['Dit is een oefening: er zit geen echte vraag achter.'] : []
  return {
    ...mail,
    subject: marked(mail.subject, facts.practice),
    title: facts.practice ? `${practiceMark}: ${mail.title}` : mail.title,
    lines: [...practice, ...mail.lines],
    closing: `${noPersonalData} ${automatic}`,
  }
}

/** @returns what a mail says to who is asked whether somebody stands behind a desk */
export function confirmMail(desk: string, confirmer: string, practice: boolean): NoticeMail {
  return {
    subject: marked(`Staat er iemand klaar bij ${desk}?`, practice),
    title: `Staat er iemand klaar bij ${desk}?`,
    lines: [
      `Beste ${confirmer},`,
      `Mensen worden alleen aan ${desk} overgedragen als iemand van jullie elke 90 dagen zegt dat ` +
        'daar iemand voor klaarstaat. Dat vragen we nu aan jou.',
      'De beheerder van de Doorstroomwijzer vraagt dit. Twijfel je of deze mail echt is? Klik dan ' +
        'nergens op en bel je contactpersoon daar, op een nummer dat je al had. Wij vragen nooit om ' +
        'een wachtwoord.',
      'Bekijk de gegevens van de balie. Kloppen ze, bevestig het dan op die pagina. Doe je niets, ' +
        'dan stopt het overdragen vanzelf.',
    ],
    facts: [],
    button: 'Bekijk en bevestig',
    closing: `De link is één keer te gebruiken. ${automatic}`,
  }
}

/** What a card says of how a handover stands. */
export const stateNames: Readonly<Record<HandoverState, string>> = {
  requested: 'Wacht op een reactie',
  accepted: 'Opgepakt',
  rejected: 'Niet voor deze balie',
  'in-progress': 'Er is contact gelegd',
  completed: 'Afgerond',
  failed: 'Afgerond',
  cancelled: 'Ingetrokken. Neem geen contact meer op.',
}
