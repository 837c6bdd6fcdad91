import type { ReachWay } from '../../knowledge/handover/personal.js'
import type { Audience } from '../reply.js'

type Both<T> = Readonly<Record<Audience, T>>

/** What is agreed before a Doorstroompunt records anything of who has a startkwalificatie (house rule H7). */
export const agreements = ['alleen-contact', 'ook-voortgang'] as const
export type Agreement = (typeof agreements)[number]

const agreed: Readonly<Record<Agreement, string>> = {
  'alleen-contact': 'Alleen dat er contact was',
  'ook-voortgang': 'Ook hoe het met mij gaat, zolang ik hulp krijg',
}

const ways: Readonly<Record<ReachWay, string>> = {
  bellen: 'Bellen',
  appen: 'Appen',
  mailen: 'Mailen',
  geen: 'Liever niet: ik kom zelf terug met mijn code',
}

/** What the form of a handover says, and the same where no form is drawn. */
export const handoverForm = {
  form: {
    intro: {
      professional: 'Kijk wat er meegaat. Haal weg wat niet mee hoeft.',
      jongere: 'Kijk wat er meegaat. Je mag alles aanpassen.',
    } satisfies Both<string>,
    title: {
      professional: (desk: string) => `Overdragen aan ${desk}`,
      jongere: (desk: string) => `Doorgeven aan ${desk}`,
    } satisfies Both<unknown>,
    facts: 'Dit gaat mee',
    factsHint: 'Haal het vinkje weg bij wat niet mee mag.',
    words: { professional: 'Waar gaat het om?', jongere: 'Jouw vraag, in je eigen woorden' },
    wordsHint: {
      professional: 'Geen namen. Leeg laten mag.',
      jongere: 'Leeg laten mag.',
    } satisfies Both<string>,
    name: { professional: 'Initialen van de jongere', jongere: 'Je naam' },
    nameHint: { professional: 'Mag leeg blijven.', jongere: 'Mag leeg blijven.' },
    how: 'Hoe mogen zij contact met je zoeken?',
    ways,
    reach: 'Je nummer of mailadres',
    reachHint: 'Leeg laten mag bij: Liever niet.',
    next: 'Als zij niet reageren, mag het ook naar',
    nextHint: 'Vink niets aan als het alleen daar mag blijven.',
    agreed: 'Wat mag het Doorstroompunt over je opschrijven?',
    agreedHint: 'Je hebt al een startkwalificatie. Daarom spreek je dit eerst af.',
    agreements: agreed,
    parentKnows: {
      professional: 'Een ouder of verzorger weet hiervan.',
      jongere: 'Mijn vader, moeder of verzorger weet hiervan.',
    } satisfies Both<string>,
    professional: {
      who: 'Jouw naam en functie',
      reach: 'Hoe zij jou bereiken',
      reachHint: 'Een telefoonnummer of mailadres.',
      knows: 'De jongere weet dat ik dit overdraag, en vindt het goed.',
    },
    consent: {
      professional: (desk: string, controller: string, days: number) =>
        `Dit gaat naar ${desk}, om contact op te nemen over deze casus. ${controller} is verantwoordelijk. Uiterlijk ${days} dagen na afronding wordt het gewist. Intrekken kan altijd.`,
      jongere: (desk: string, controller: string, days: number) =>
        `Ik vind het goed dat ${desk} dit krijgt, om mij te helpen. ${controller} is verantwoordelijk. Uiterlijk ${days} dagen nadat het klaar is, wordt het gewist. Ik kan het altijd intrekken.`,
    } satisfies Both<unknown>,
    submit: { professional: 'Draag over', jongere: 'Geef door' },
    cancel: 'Toch niet',
    sent: { professional: 'Ik draag dit over.', jongere: 'Geef dit maar door.' },
    cancelled: {
      professional:
        'Goed, er is niets overgedragen en niets bewaard. Toch overdragen? Typ: draag over.',
      jongere:
        'Prima. Er is niets doorgegeven en ik bewaar er niets van. Toch wel? Typ: geef door.',
    } satisfies Both<string>,
    old: {
      professional: 'Dat formulier is niet meer geldig; er is niets verstuurd.',
      jongere: 'Dat formulier is oud. Er is niets verstuurd.',
    } satisfies Both<string>,
  },
  faults: {
    intro: 'Er mist nog iets. Er is nog niets verstuurd.',
    phone: 'Dit lijkt geen telefoonnummer. Een nummer heeft 10 cijfers, zoals 06 12 34 56 78.',
    email: 'Dit lijkt geen mailadres. Het ziet eruit als naam@voorbeeld.nl.',
    either: 'Dit lijkt geen telefoonnummer of mailadres.',
    agree: 'Zet hier een vinkje als je het goed vindt. Anders gaat het niet door.',
    parent:
      'Weet je vader, moeder of verzorger hiervan? Alleen dan mag ik dit doorgeven. Zo niet: zoek zelf contact, of typ: nee.',
    professional: {
      parent:
        'Overdragen onder de 16 kan hier alleen als een ouder of verzorger ervan weet. Zo niet: bel zelf, of typ: nee.',
      knows:
        'Weet de jongere hiervan en vindt die het goed? Alleen dan kan ik overdragen. Zo niet: bespreek het eerst, of typ: nee.',
    },
    call: 'Zelf contact zoeken kan altijd:',
    choose: 'Kies wat je wilt.',
    tooLong: (longest: number, length: number) =>
      `Dit is te lang: er passen ${longest} tekens en het zijn er ${length}. Maak het korter.`,
  },
  inWords: {
    goes: 'Dit gaat mee:',
    nothing: 'Er gaat niets mee dan je vraag.',
    consent: {
      professional: (consent: string) =>
        `${consent} Typ alleen ja als de jongere het weet en het goed vindt.`,
      jongere: (consent: string) => consent,
    } satisfies Both<unknown>,
    parent: 'Typ alleen ja als een ouder of verzorger het weet.',
    ask: 'Typ ja of nee.',
    type: {
      professional: (desk: string) =>
        `Typ nu in één bericht hoe ${desk} jou bereikt en waar het om gaat. Noem geen naam van de jongere. Wat je nu typt, gaat naar ${desk}. Wil je het niet, typ dan: nee.`,
      jongere: (desk: string) =>
        `Typ nu in één bericht je nummer of mailadres en je vraag. Wil je geen nummer geven? Zet er dan bij: zonder nummer. Wat je nu typt, gaat naar ${desk}. Wil je het niet? Typ: nee.`,
    } satisfies Both<unknown>,
    again:
      'Ik zie geen nummer of mailadres. Er is nog niets verstuurd. Typ het erbij, of zet erbij: zonder nummer.',
    sent: '(verstuurd)',
  },
} as const
