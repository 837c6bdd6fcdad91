import { byThen, type handoverAfter } from './handover-after.nl.js'
import type { ForYoung } from './translated.js'

/** What is said to who comes back to something that was handed over, in very simple Dutch. */
export const handoverAfterEenvoudig: ForYoung<typeof handoverAfter> = {
  stop: {
    ask: { jongere: 'Wil je dat ik het stop bij hen?' },
    yes: 'Trek in',
    no: 'Nee, laat staan',
    stays: 'Goed. Ik stop niets.',
  },
  nothing: 'Er is nu niets doorgegeven. Het is klaar of gestopt.',
  nothingYet: 'Ik heb nog niets doorgegeven.',
  when: 'Ik weet niet wanneer zij bellen. Dat kiezen zij.',
  noContact: {
    requested: 'Zegt niemand iets op tijd? Dan vraag ik het nog een keer. Bel anders zelf.',
    taken: 'Duurt het lang? Bel dan zelf. Zeg wie je bent.',
  },
  codeHere: 'Hier heb je je code niet nodig.',
  codeGone:
    'Ik kan je code niet nog een keer geven. Ik weet niet welke code van jou is. Ga naar het gesprek van toen. Daar heb je geen code nodig. Of bel de mensen die je vraag kregen.',
  wrong: {
    ask: 'Ik kan het niet veranderen. Ik kan het wel stoppen. Dan vul je het nog een keer in.',
    button: 'Stop en vul opnieuw in',
    done: (desk) => `Het is gestopt. ${desk} krijgt een bericht.`,
  },
  already: 'Je vraag is al doorgegeven.',
  turnTo: 'Je kunt nu zelf bellen.',
  elsewhere: 'Iemand heeft het gestopt met jouw code.',
  urgent: {
    sent: {
      jongere: (desk, moment) =>
        `${desk} krijgt jouw woorden ook. Zij lezen alleen als zij werken${byThen(moment)}. Wacht daar niet op. Bel of chat nu met een van deze lijnen.`,
    },
    news: {
      jongere:
        'Gaat het nu niet goed? Wacht dan niet. Bel of chat met 113. Dat kan dag en nacht. Is er gevaar? Bel 112.',
    },
  },
  parents: {
    jongere:
      'Dat snap ik. Ik geef niets door. Ik bewaar niets. Je kunt wel met iemand praten. Vraag eerst wat zij aan je ouders zeggen.',
  },
  parent: {
    old: (desk) =>
      `${desk} kan helpen. Is je kind 16 of ouder? Dan kiest je kind zelf. Je kind kan het hier zelf vragen. Doe het samen. Je mag ook zelf bellen.`,
    ownWord: (desk) =>
      `${desk} kan helpen. Je kind mag het hier zelf vragen. Doe het samen. Je mag ook zelf bellen.`,
    withParent: (desk) =>
      `${desk} kan helpen. Je kind mag het hier zelf vragen als jij het weet. Doe het samen. Je mag ook zelf bellen.`,
    under16: (desk) =>
      `${desk} kan helpen. Maar je kind is nog geen 16. Dan mag ik niets doorgeven. Bel zelf.`,
    unknown: (desk) =>
      `${desk} kan helpen. Is je kind 16 of ouder? Dan kiest je kind zelf. Is je kind jonger? Dan heeft ${desk} eigen regels. Je kind kan het hier zelf vragen. Je mag ook zelf bellen.`,
  },
}
