import type { Desk } from '../../knowledge/records/record.js'

/** Every field of a desk: how it is called, what to fill in, and what to mend. */
export const deskFields = {
  id: {
    label: 'Kenmerk',
    help: 'Kleine letters, cijfers en streepjes, zoals doorstroompunt-073. Ligt daarna vast.',
    error: 'Vul een kenmerk in van 2 tot 40 kleine letters, cijfers of streepjes',
  },
  name: {
    label: 'Naam',
    help: 'Zo heet de balie voor jongeren en professionals.',
    error: 'Vul een naam in van 2 tot 80 tekens',
  },
  organisation: {
    label: 'Organisatie',
    help: 'Wie achter de balie staat.',
    error: 'Kies een organisatie',
  },
  leaf: {
    label: 'Taak',
    help: 'Alleen nodig als de organisatie meer taken heeft, of als wij niet weten wie deze taak in de gemeente heeft. Dan krijgt de balie alleen overdrachten voor deze taak.',
    error: 'Kies een taak uit de lijst',
    options: {
      '': 'Alles waarvoor wij naar de organisatie verwijzen',
      doorstroompunt: 'Doorstroompunt',
      leerplicht: 'Leerplicht',
      'werk-en-inkomen': 'Werk en Inkomen',
      'werk-ontwikkelbedrijf': 'Werk-ontwikkelbedrijf',
      samenwerkingsverband: 'Samenwerkingsverband',
      'sociaal-domein': 'Sociaal domein',
    } satisfies Readonly<Record<Desk | '', string>>,
  },
  gemeenten: {
    label: 'Gemeenten',
    help: 'Voor wie uit deze gemeenten de balie overdrachten aanneemt.',
    error: 'Kies minstens één gemeente',
  },
  hours: {
    label: 'Openingstijden',
    help: 'Alleen in deze uren loopt de beloofde termijn. Laat een dag leeg als er niemand is. Feestdagen tellen vanzelf niet mee. Schrijf tijden als 09:00.',
    error:
      'Vul voor minstens één dag een begintijd en een latere eindtijd in, zoals 09:00 en 17:00',
  },
  closed: {
    label: 'Extra gesloten dagen',
    help: 'Eén datum per regel, zoals 2026-12-24.',
    error: 'Schrijf elke datum op een eigen regel, zoals 2026-12-24',
  },
  promisedHours: {
    label: 'Beloofde termijn in openingsuren',
    help: 'Binnen zoveel openingsuren pakt iemand de overdracht op. De jongere krijgt deze termijn te horen: beloof niet meer dan lukt.',
    error: 'Vul een heel getal in van 1 tot 80',
  },
  mails: {
    label: 'Mailadressen voor berichten',
    help: 'Eén adres per regel. In de mail staat alleen dat er iets wacht, geen gegevens van jongeren.',
    error: 'Schrijf elk mailadres op een eigen regel, samen met de andere kanalen hoogstens vijf',
  },
  webhook: {
    label: 'Webhook',
    help: 'Adres van je eigen systeem dat een ondertekend bericht krijgt.',
    error: 'Vul een adres in dat met https:// begint',
  },
  secret: {
    label: 'Geheim van de webhook',
    help: 'Minstens 32 tekens. Een geheim dat er al is, blijft staan als je dit leeg laat.',
    error: 'Vul een geheim in van minstens 32 tekens',
  },
  teams: { label: 'Teams', option: 'Bericht in het Teams-kanaal van deze balie' },
  standInName: {
    label: 'Naam van de vervanger',
    help: 'Krijgt bericht als de balie niet op tijd reageert.',
    error: 'Vul een naam in en minstens één mailadres van de vervanger, of laat beide leeg',
  },
  standInMails: {
    label: 'Mailadressen van de vervanger',
    help: 'Eén adres per regel.',
    error: 'Schrijf elk mailadres op een eigen regel, hoogstens vijf',
  },
  controller: {
    label: 'Verwerkingsverantwoordelijke',
    help: 'De organisatie die volgens de AVG verantwoordelijk is voor wat hier binnenkomt.',
    error: 'Vul in wie verantwoordelijk is',
  },
  legalBasis: {
    label: 'Grondslag',
    help: 'Op welke grond van artikel 6 AVG de balie werkt, bijvoorbeeld taak van algemeen belang.',
    error: 'Vul de grondslag in',
  },
  under16: {
    label: 'Jongeren onder de 16',
    help: 'Zonder regel wordt van een jongere onder de 16 niets bewaard en geeft de chat alleen contactgegevens.',
    error: 'Kies een regel uit de lijst',
    options: {
      '': 'Geen regel',
      'mag-zelf': 'Mogen zichzelf laten doorgeven',
      'met-ouder': 'Alleen samen met een ouder of verzorger',
      niet: 'Worden niet doorgegeven',
    },
  },
  coaches: {
    label: 'Coaches',
    help: 'Wie overdrachten mag zien. Eén per regel: Kim de Wit <kim@gemeente.nl>. Met dit adres melden ze zich aan.',
    error: 'Schrijf elke coach op een eigen regel als Naam <mailadres>',
  },
  confirmerName: {
    label: 'Naam van wie bevestigt',
    help: 'Iemand van de organisatie zelf, die elke 90 dagen zegt dat er iemand achter de balie staat.',
    error: 'Vul een naam in',
  },
  confirmerEmail: {
    label: 'Mailadres van wie bevestigt',
    help: 'Hier gaat de vraag om bevestiging naartoe.',
    error: 'Vul een mailadres in, zoals naam@gemeente.nl',
  },
} as const
export type DeskField = keyof typeof deskFields

export const deskFormWording = {
  add: 'Balie toevoegen',
  change: (name: string) => `${name} wijzigen`,
  again:
    'Na elke wijziging moet de balie opnieuw worden bevestigd. Tot dan geeft de chat er niets aan door.',
  region: (name: string) => `Regio: ${name}`,
  otherRegion: 'Andere regio:',
  sections: {
    who: 'Wie',
    when: 'Wanneer',
    channels: 'Berichten',
    rules: 'Afspraken',
    people: 'Mensen',
  },
  days: {
    ma: 'maandag',
    di: 'dinsdag',
    wo: 'woensdag',
    do: 'donderdag',
    vr: 'vrijdag',
    za: 'zaterdag',
    zo: 'zondag',
  },
  from: 'van',
  until: 'tot',
  choose: 'Kies een organisatie',
  taken: 'Dit kenmerk is al in gebruik',
  save: 'Opslaan',
  saved: (name: string) => `${name} is opgeslagen. Vraag nu om bevestiging.`,
  same: 'Er is niets gewijzigd.',
} as const
