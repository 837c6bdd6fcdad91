import type { HandoverOutcome } from '../../knowledge/handover/event.js'
import type { Audience } from '../reply.js'
import { handoverAfter } from './handover-after.nl.js'
import { handoverForm } from './handover-form.nl.js'

type Both<T> = Readonly<Record<Audience, T>>

const ended: Readonly<Record<HandoverOutcome, string>> = {
  school: 'Je gaat naar school of een opleiding.',
  werk: 'Je gaat aan het werk.',
  combinatie: 'Je gaat leren en werken tegelijk.',
  hulp: 'Je krijgt hulp.',
  rust: 'Je neemt eerst rust.',
  'geen-contact': 'Het lukte niet om contact te krijgen.',
}

/** Everything that is said about handing over. */
export const handoverWording = {
  ...handoverForm,
  after: handoverAfter,
  offer: {
    yes: {
      professional: (desk: string) => `Deze casus kan ik overdragen aan ${desk}.`,
      jongere: (desk: string) =>
        `Ik kan je vraag doorgeven aan ${desk}. Jij bepaalt wat erin staat.`,
    } satisfies Both<unknown>,
    button: { professional: 'Draag deze casus over', jongere: 'Ja, geef maar door' },
    none: {
      professional:
        'Overdragen kan ik hier niet. Wel kan ik een bericht opstellen dat je zelf stuurt.',
      jongere: 'Doorgeven kan ik hier niet. Ik kan wel een berichtje maken dat je zelf stuurt.',
    } satisfies Both<string>,
    letterButton: 'Maak een berichtje',
    triageFirst: {
      professional: 'Dat kan. Eerst zoeken we uit wie aan zet is.',
      jongere: 'Goed. Eerst zoeken we samen uit wie jou kan helpen.',
    } satisfies Both<string>,
    practice: (desk: string) => `${desk} (oefenbalie)`,
  },
  letter: {
    intro: {
      professional: 'Dit kun je zelf sturen. Vul aan wat tussen haakjes staat. Noem geen naam.',
      jongere: 'Dit kun je zelf sturen. Vul aan wat tussen haakjes staat.',
    } satisfies Both<string>,
    opening: {
      professional: 'Hallo,\n\nIk heb een vraag over een jongere. Dit is bekend:',
      jongere: 'Hallo,\n\nIk heb een vraag. Dit is mijn situatie:',
    } satisfies Both<string>,
    parentOpening: 'Hallo,\n\nIk heb een vraag over mijn kind. Dit is de situatie:',
    nothing: '(kort je situatie)',
    closing: {
      professional:
        'Het gaat om: (je vraag)\n\nJe kunt mij bereiken via: (je nummer of mailadres)\n\nGroet,\n(je naam en functie)',
      jongere:
        'Mijn vraag is: (je vraag)\n\nJe kunt mij bereiken via: (je nummer of mailadres)\n\nGroet,\n(je naam)',
    } satisfies Both<string>,
  },
  may: {
    age: 'Daarvoor moet ik eerst de leeftijd weten.',
    ageUnknown: {
      professional: 'Zonder leeftijd kan ik niet overdragen: onder de 16 gelden andere regels.',
      jongere:
        'Ik weet je leeftijd niet. Dan kan ik je niet doorgeven. Je kunt zelf contact opnemen.',
    } satisfies Both<string>,
    minor: {
      professional: (desk: string) =>
        `De jongere is nog geen 18: ${desk} kan ouders en leerplicht erbij betrekken. Vertel dat vooraf.`,
      jongere: (desk: string) =>
        `Je bent nog geen 18. ${desk} kan het je ouders of leerplicht vertellen.`,
    } satisfies Both<unknown>,
    leerplicht: {
      professional:
        'De jongere is nog geen 18: leerplicht kan ouders erbij betrekken en, als laatste stap, een maatregel of straf laten opleggen. Vertel dat vooraf.',
      jongere:
        'Je bent nog geen 18. Leerplicht kan met je ouders praten. En als laatste stap kan leerplicht voor een boete of straf zorgen.',
    } satisfies Both<string>,
    under16: {
      professional: (desk: string) =>
        `${desk} neemt van mij niets aan over jongeren onder de 16. Ik bewaar niets. Neem zelf contact op; hieronder staat hoe.`,
      jongere: (desk: string) =>
        `Je bent nog geen 16. Daarom mag ik je vraag niet doorgeven aan ${desk}, en ik bewaar niets. Je mag wel zelf contact zoeken. Samen met een ouder, je mentor of iemand die je vertrouwt, is dat fijner.`,
    } satisfies Both<unknown>,
  },
  sent: {
    done: {
      professional: (desk: string) => `Gelukt. De casus ligt bij ${desk}.`,
      jongere: (desk: string) => `Gelukt. Je vraag ligt bij ${desk}.`,
    } satisfies Both<unknown>,
    promise: (desk: string, moment: string) =>
      `${desk} heeft beloofd: ${moment} heeft iemand het opgepakt.`,
    code: (code: string) => `Je code is ${code}. Bewaar die goed.`,
    how: {
      professional:
        'Typ je code om te zien hoe het ermee staat, of typ: mijn overdrachten. Intrekken kan ook. Typ: trek in.',
      jongere: 'Typ je code om te zien hoe het ermee staat. Wil je het toch niet? Typ: trek in.',
    } satisfies Both<string>,
    unreachable:
      'Je gaf geen nummer of adres. Zij kunnen jou dus niet bereiken. Kom zelf terug met je code.',
    failed: {
      professional: 'Overdragen is niet gelukt. Probeer het zo nog eens, of neem zelf contact op.',
      jongere:
        'Het doorgeven is niet gelukt. Sorry! Probeer het zo nog een keer, of zoek zelf contact.',
    } satisfies Both<string>,
  },
  status: {
    about: { professional: 'De casus', jongere: 'Je vraag' },
    requested: (about: string, desk: string, moment: string) =>
      `${about} ligt bij ${desk}. ${moment} heeft iemand het opgepakt. Dat hebben zij beloofd.`,
    overdue: (about: string, desk: string) =>
      `${desk} heeft nog niet gereageerd. Dat is later dan beloofd, en dat is niet jouw schuld. ${about} blijft daar liggen. Wil je niet wachten? Zoek dan zelf contact.`,
    accepted: (about: string, desk: string) =>
      `${about} is opgepakt door iemand van ${desk}. Je hoeft nu niets te doen.`,
    rejected: (about: string, desk: string) =>
      `${about} hoort volgens ${desk} niet bij hen. Dat ligt niet aan jou. Er is nu niemand mee bezig.`,
    redirected: (name: string) => `Zij noemen: ${name}.`,
    goOn: 'Vertel me wat anders is, dan zoeken we samen verder.',
    inProgress: (about: string, desk: string) => `${about} loopt: er is contact met ${desk}.`,
    completed: (about: string, desk: string) => `${about} is afgerond door ${desk}.`,
    outcomes: ended,
    again: 'Wil je het nog eens proberen? Typ: geef door.',
    cancelled: (about: string) => `${about} is ingetrokken. Je hoeft niets meer te doen.`,
    forwarded: (about: string, desk: string, moment: string) =>
      `${about} is doorgegaan naar ${desk}, zoals je goed vond. ${moment} heeft iemand het opgepakt. Dat hebben zij beloofd.`,
    unknown: 'Deze code ken ik niet. Kijk of alle tekens kloppen en probeer het nog eens.',
    tooOften:
      'Dat waren te veel codes achter elkaar. Wacht een minuut en probeer het dan nog eens.',
    none: {
      professional: 'In dit gesprek is niets overgedragen. Heb je een code, typ die dan.',
      jongere: 'In dit gesprek is niets doorgegeven. Heb je een code? Typ die dan.',
    } satisfies Both<string>,
    withCode: 'Wil je het intrekken? Typ: trek in, met je code erachter.',
    page: {
      title: 'Hoe staat het met je vraag?',
      code: 'Je code',
      show: 'Kijk',
      chat: 'Naar de chat',
      goOn: 'Zoek verder in de chat',
    },
    professional: {
      mine: 'Jouw overdrachten:',
      line: (reference: string, desk: string, state: string) => `${reference}, ${desk}: ${state}`,
      states: {
        requested: 'wacht op reactie',
        overdue: 'geen reactie, termijn voorbij',
        accepted: 'opgepakt',
        rejected: 'niet aangenomen',
        'in-progress': 'contact gelegd',
        completed: 'afgerond',
        failed: 'afgesloten zonder contact',
        cancelled: 'ingetrokken',
      },
    },
  },
  withdrawn: {
    done: (desk: string) =>
      `Het is ingetrokken. ${desk} krijgt bericht dat het niet meer hoeft en ziet je gegevens hier niet meer. Toch nog doorgeven? Typ: geef door.`,
    rest: (desk: string) =>
      `Rust mag. Ik heb het ingetrokken en herinner je nergens aan. ${desk} krijgt bericht dat het niet meer hoeft en ziet je gegevens hier niet meer. Wil je later verder? Typ dan: geef door.`,
    ended: (about: string) => `${about} was al afgesloten. Er valt niets meer in te trekken.`,
    failed: 'Het intrekken is niet gelukt. Probeer het zo nog eens.',
  },
  moment: { by: (day: string, time: string) => `uiterlijk ${day} om ${time} uur` },
} as const
