import type { Audience } from '../reply.js'

type Both<T> = Readonly<Record<Audience, T>>

/** @returns a term behind a sentence, where there is one */
export const byThen = (moment: string | null) => (moment === null ? '' : `, ${moment}`)

/** What is said to who comes back to something that was handed over. */
export const handoverAfter = {
  stop: {
    ask: {
      professional: 'Bedoel je dat ik de overdracht intrek?',
      jongere: 'Bedoel je dat ik je overdracht intrek?',
    } satisfies Both<string>,
    yes: 'Trek in',
    no: 'Nee, laat staan',
    stays: 'Goed, ik laat het staan.',
  },
  nothing: 'Er loopt geen overdracht meer.',
  nothingYet: 'Er loopt geen overdracht.',
  when: 'Wanneer zij contact zoeken, weet ik niet. Dat bepalen zij.',
  noContact: {
    requested:
      'Wat er nu gebeurt: reageert er niemand op tijd, dan herinner ik hen. Wil je niet wachten? Zoek dan zelf contact.',
    taken: 'Duurt het je te lang? Zoek dan zelf contact en noem wie je bent.',
  },
  codeHere: 'In dit gesprek heb je je code niet nodig.',
  codeGone:
    'Een code kan ik niet opnieuw geven: ik weet niet welke van jou is. In het gesprek waarin je het doorgaf, heb je hem niet nodig. Of vraag het de mensen die je vraag kregen.',
  wrong: {
    ask: 'Wat je invulde, kan ik niet veranderen. Ik kan het intrekken, en dan vul je het opnieuw in.',
    button: 'Trek in en vul opnieuw in',
    done: (desk: string) => `Het is ingetrokken. ${desk} krijgt daar bericht van.`,
  },
  already: 'Je hebt het al doorgegeven.',
  turnTo: 'Je kunt nu zelf contact zoeken.',
  elsewhere: 'Iemand heeft je overdracht ingetrokken met jouw code.',
  /** For whose words told of danger: before any news. */
  urgent: {
    sent: {
      professional: (desk: string, moment: string | null) =>
        `Wat je schreef, ligt ook bij ${desk}. Zij lezen het alleen in werktijd${byThen(moment)}. Wacht daar niet op: bel eerst.`,
      jongere: (desk: string, moment: string | null) =>
        `Wat je schreef, ligt ook bij ${desk}. Zij lezen dat alleen in werktijd${byThen(moment)}. Wacht daar niet op. Bel of chat nu met een van deze lijnen.`,
    } satisfies Both<unknown>,
    news: {
      professional: 'Je schreef over gevaar. Wacht op niemand: bel bij direct gevaar 112.',
      jongere:
        'Gaat het nu niet goed met je? Wacht dan op niemand. Bel of chat met 113, dag en nacht. Bij direct gevaar: bel 112.',
    } satisfies Both<string>,
  },
  parents: {
    jongere:
      'Dat snap ik. Ik geef niets door en bewaar niets. Je kunt er wel met iemand over praten. Vraag eerst wat zij met je ouders delen.',
    professional:
      'Dan draag ik niets over en bewaar ik niets. Overleg eerst met de jongere wat ouders mogen weten.',
  } satisfies Both<string>,
  parent: {
    old: (desk: string) =>
      `${desk} kan helpen. Vanaf 16 jaar beslist je kind daar zelf over. Je kind kan het hier zelf doorgeven, of samen met jou. Zelf bellen of mailen mag natuurlijk altijd.`,
    ownWord: (desk: string) =>
      `${desk} kan helpen. Ook onder de 16 mag je kind het hier zelf doorgeven. Doe het gerust samen. Zelf bellen of mailen mag natuurlijk altijd.`,
    withParent: (desk: string) =>
      `${desk} kan helpen. Je kind kan het hier zelf doorgeven, als jij ervan weet. Doe het gerust samen. Zelf bellen of mailen mag natuurlijk altijd.`,
    under16: (desk: string) =>
      `${desk} kan helpen, maar neemt van mij niets aan over kinderen onder de 16. Bel of mail zelf.`,
    unknown: (desk: string) =>
      `${desk} kan helpen. Vanaf 16 jaar beslist je kind daar zelf over, en onder de 16 gelden de regels van ${desk}. Je kind kan het hier zelf vragen. Zelf bellen of mailen mag natuurlijk altijd.`,
  },
} as const
