import type { handoverWording } from './handover.nl.js'
import { handoverAfterEenvoudig } from './handover-after.eenvoudig.js'
import type { ForYoung } from './translated.js'

/** What is said about handing over, in very simple Dutch. */
export const handoverEenvoudig: ForYoung<typeof handoverWording> = {
  after: handoverAfterEenvoudig,
  offer: {
    yes: {
      jongere: (desk) => `Ik kan je vraag geven aan ${desk}. Jij kiest wat zij krijgen.`,
    },
    button: { jongere: 'Ja, geef maar door' },
    none: {
      jongere: 'Ik kan je hier niet doorgeven. Ik kan wel een bericht maken. Jij stuurt het.',
    },
    letterButton: 'Maak een berichtje',
    triageFirst: { jongere: 'Goed. Eerst zoeken we wie je kan helpen.' },
    practice: (desk) => `${desk} (om te oefenen)`,
  },
  letter: {
    intro: { jongere: 'Dit kun je zelf sturen. Vul in wat tussen ( ) staat.' },
    opening: { jongere: 'Hallo,\n\nIk heb een vraag. Dit is mijn situatie:' },
    parentOpening: 'Hallo,\n\nIk heb een vraag over mijn kind. Dit is de situatie:',
    nothing: '(kort je situatie)',
    closing: {
      jongere:
        'Mijn vraag is: (je vraag)\n\nMijn nummer of mailadres: (je nummer of mailadres)\n\nGroet,\n(je naam)',
    },
  },
  may: {
    age: 'Ik moet eerst weten hoe oud je bent.',
    ageUnknown: {
      jongere: 'Ik weet niet hoe oud je bent. Dan kan ik je niet doorgeven. Je kunt zelf bellen.',
    },
    minor: {
      jongere: (desk) =>
        `Je bent nog geen 18. ${desk} kan het aan je ouders zeggen. Of aan leerplicht.`,
    },
    leerplicht: {
      jongere:
        'Je bent nog geen 18. Leerplicht kan met je ouders praten. Leerplicht kan ook zorgen voor een boete. Dat is de laatste stap.',
    },
    under16: {
      jongere: (desk) =>
        `Je bent nog geen 16. Ik mag je vraag niet geven aan ${desk}. Ik bewaar niets. Je kunt zelf bellen. Doe dat samen met je ouder of je mentor.`,
    },
  },
  form: {
    intro: {
      jongere:
        'Kijk wat zij krijgen. Je mag alles veranderen. Zij zien ook dat je hier makkelijk Nederlands leest.',
    },
    title: { jongere: (desk) => `Doorgeven aan ${desk}` },
    facts: 'Dit krijgen zij',
    factsHint: 'Haal het vinkje weg als zij iets niet mogen weten.',
    words: { jongere: 'Jouw vraag' },
    wordsHint: { jongere: 'Mag leeg blijven.' },
    name: { jongere: 'Je naam' },
    nameHint: { jongere: 'Mag leeg blijven.' },
    how: 'Hoe mogen zij met je praten?',
    ways: {
      bellen: 'Bellen',
      appen: 'Appen',
      mailen: 'Mailen',
      geen: 'Liever niet. Ik kom terug met mijn code',
    },
    reach: 'Je nummer of mailadres',
    reachHint: 'Koos je Liever niet? Dan mag dit leeg blijven.',
    next: 'Reageren zij niet? Dan mag het ook naar',
    nextHint: 'Wil je dat niet? Zet dan geen vinkje.',
    agreed: 'Wat mag het Doorstroompunt over je opschrijven?',
    agreedHint: 'Je hebt een startkwalificatie. Daarom kies je dit zelf.',
    agreements: {
      'alleen-contact': 'Alleen dat we gepraat hebben',
      'ook-voortgang': 'Ook hoe het met mij gaat',
    },
    parentKnows: { jongere: 'Mijn vader, moeder of verzorger weet dit.' },
    consent: {
      jongere: (desk, controller, days) =>
        `Ja, ${desk} mag dit krijgen. Dan kunnen zij mij helpen. ${controller} is verantwoordelijk. Na ${days} dagen is alles weg. Die dagen tellen als het klaar is. Ik mag altijd stoppen.`,
    },
    submit: { jongere: 'Geef door' },
    cancel: 'Toch niet',
    sent: { jongere: 'Geef dit maar door.' },
    cancelled: {
      jongere: 'Goed. Ik geef niets door. Ik bewaar niets. Wil je het toch? Typ: geef door.',
    },
    old: { jongere: 'Dat formulier is oud. Ik heb niets gestuurd.' },
  },
  faults: {
    intro: 'Er mist nog iets. Ik heb nog niets gestuurd.',
    phone: 'Dit is geen telefoonnummer. Een nummer heeft 10 cijfers.',
    email: 'Dit is geen mailadres. Het lijkt op naam@voorbeeld.nl.',
    either: 'Dit is geen nummer of mailadres.',
    agree: 'Vind je het goed? Zet dan een vinkje. Anders stuur ik niets.',
    parent:
      'Weet je vader, moeder of verzorger dit? Alleen dan mag ik het doorgeven. Zo niet: bel zelf. Of typ: nee.',
    call: 'Je mag ook zelf bellen:',
    choose: 'Kies wat je wilt.',
    tooLong: (longest, length) =>
      `Dit is te lang. Er passen ${longest} tekens. Jij hebt er ${length}. Maak het korter.`,
  },
  inWords: {
    goes: 'Dit krijgen zij:',
    nothing: 'Zij krijgen alleen je vraag.',
    consent: { jongere: (consent) => consent },
    parent: 'Weet je vader of moeder dit? Typ alleen dan ja.',
    ask: 'Typ ja of nee.',
    type: {
      jongere: (desk) =>
        `Typ nu je nummer of mailadres, en je vraag. In één bericht. Geen nummer? Zet erbij: zonder nummer. Wat je nu typt, gaat naar ${desk}. Wil je het niet? Typ: nee.`,
    },
    again:
      'Ik zie geen nummer of mailadres. Ik heb nog niets gestuurd. Zet het erbij. Of typ erbij: zonder nummer.',
    sent: '(verstuurd)',
  },
  sent: {
    done: { jongere: (desk) => `Gelukt. ${desk} heeft je vraag.` },
    promise: (desk, moment) => `${desk} belooft: ${moment} pakt iemand het op.`,
    code: (code) => `Je code is ${code}. Bewaar je code goed.`,
    how: { jongere: 'Wil je weten hoe het gaat? Typ je code. Wil je stoppen? Typ: trek in.' },
    unreachable: 'Zij kunnen je niet bellen of mailen. Kom zelf terug met je code.',
    failed: { jongere: 'Het is niet gelukt. Sorry! Probeer het nog een keer. Of bel zelf.' },
  },
  status: {
    about: { jongere: 'Je vraag' },
    requested: (about, desk, moment) =>
      `${about} ligt bij ${desk}. ${moment} pakt iemand het op. Dat beloven zij.`,
    overdue: (about, desk) =>
      `${desk} heeft nog niets gezegd. Dat is te laat. Het is niet jouw schuld. ${about} ligt daar nog. Wil je niet wachten? Bel dan zelf.`,
    accepted: (about, desk) => `${about} is bij iemand van ${desk}. Je hoeft nu niets te doen.`,
    rejected: (about, desk) =>
      `${desk} kan je hier niet mee helpen. Dat is niet jouw schuld. ${about} is nu bij niemand.`,
    redirected: (name) => `Zij zeggen: ga naar ${name}.`,
    goOn: 'Vertel mij meer. Dan zoeken we verder.',
    inProgress: (about, desk) => `${about} is bezig. Er is contact met ${desk}.`,
    completed: (about, desk) => `${about} is klaar bij ${desk}.`,
    outcomes: {
      school: 'Je gaat naar school.',
      werk: 'Je gaat werken.',
      combinatie: 'Je gaat leren en werken.',
      hulp: 'Je krijgt hulp.',
      rust: 'Je neemt eerst rust.',
      'geen-contact': 'Er was geen contact.',
    },
    again: 'Wil je het nog een keer? Typ: geef door.',
    cancelled: (about) => `${about} is gestopt. Je hoeft niets meer te doen.`,
    forwarded: (about, desk, moment) =>
      `${about} is nu bij ${desk}. Jij vond dat goed. ${moment} pakt iemand het op. Dat beloven zij.`,
    unknown: 'Ik ken deze code niet. Kijk goed naar alle tekens. Probeer het nog een keer.',
    tooOften: 'Dat waren te veel codes. Wacht één minuut. Probeer het dan nog een keer.',
    none: { jongere: 'Ik heb hier niets doorgegeven. Heb je een code? Typ je code.' },
    withCode: 'Wil je stoppen? Typ: trek in. Zet je code erachter.',
    page: {
      title: 'Hoe gaat het met je vraag?',
      code: 'Je code',
      show: 'Kijk',
      chat: 'Naar de chat',
      goOn: 'Zoek verder in de chat',
    },
  },
  withdrawn: {
    done: (desk) =>
      `Het is gestopt. ${desk} krijgt een bericht. Zij zien je gegevens hier niet meer. Wil je toch verder? Typ: geef door.`,
    rest: (desk) =>
      `Rust is goed. Ik heb het gestopt. ${desk} krijgt een bericht. Zij zien je gegevens hier niet meer. Ik stuur je niets meer. Wil je later verder? Typ: geef door.`,
    ended: (about) => `${about} was al klaar. Je kunt niets meer stoppen.`,
    failed: 'Het stoppen is niet gelukt. Probeer het nog een keer.',
  },
  moment: { by: (day, time) => `uiterlijk ${day} om ${time} uur` },
}
