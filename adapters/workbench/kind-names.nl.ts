/** What the kinds of knowledge are called. */
export const kindNames: Readonly<Record<string, string>> = {
  maatregel: 'Maatregel of traject',
  contact: 'Contactgegeven',
  organisation: 'Organisatie',
  role: 'Rol of functie',
  gemeente: 'Gemeente',
  hulplijn: 'Hulplijn',
  'wettelijke-taak': 'Wettelijke taak',
  begrip: 'Begrip',
  afspraak: 'Afspraak',
  overleg: 'Overleg',
  cijfer: 'Cijfer',
  verwijsregels: 'Verwijsregel',
  bijregels: 'Bijregel',
  feiten: 'Vraag aan de jongere',
  gesprek: 'Antwoord in het gesprek',
}

export const regionNames: Readonly<Record<string, string>> = {
  landelijk: 'Landelijk',
  'noordoost-brabant': 'Noordoost-Brabant',
  'rijk-van-nijmegen': 'Rijk van Nijmegen',
  'noord-midden-drenthe': 'Noord- en Midden-Drenthe',
}

/** What an answer of a record is about, by its name in the data. */
export const facetNames: Readonly<Record<string, string>> = {
  what: 'Wat is het?',
  who: 'Wie doet het?',
  forWhom: 'Voor wie is het?',
  howLong: 'Hoe lang duurt het?',
  how: 'Hoe gaat het?',
  howToApply: 'Hoe meld je je aan?',
  decision: 'Wie beslist erover?',
  cost: 'Wat kost het?',
  number: 'Om hoeveel gaat het?',
  where: 'Waar is het?',
  when: 'Wanneer is het?',
  why: 'Waarom is het er?',
  limits: 'Wat valt er niet onder?',
  legalBasis: 'Op welke wet rust het?',
  contact: 'Hoe kom je in contact?',
  history: 'Hoe was het vroeger?',
}

export const deskNames: Readonly<Record<string, string>> = {
  doorstroompunt: 'Doorstroompunt',
  leerplicht: 'Leerplicht',
  'werk-en-inkomen': 'Werk en inkomen',
  'werk-ontwikkelbedrijf': 'Werk-ontwikkelbedrijf',
  samenwerkingsverband: 'Samenwerkingsverband',
  'sociaal-domein': 'Sociaal domein',
}

/** Values that can be chosen, where the value itself is no Dutch that people know. */
const optionNames: Readonly<Record<string, string>> = {
  ...regionNames,
  voorstel: 'Voorstel (nog niet vastgesteld)',
  geldend: 'Geldend',
  vervallen: 'Vervallen',
  email: 'E-mail',
  web: 'Website',
  phone: 'Telefoon',
  chat: 'Chat',
  professional: 'Professionals',
  jongere: 'Jongeren',
  bron: 'Staat zo in de bron',
  afgeleid: 'Volgt uit de bron',
  smalltalk: 'Praatje',
  meta: 'Over de wijzer zelf',
  outside: 'Hoort ergens anders',
  refer: 'Wil verder geholpen worden',
  'show-kept': 'Laat zien wat bewaard is',
  forget: 'Wis alles',
  simpler: 'Zegt het eenvoudiger',
  more: 'Vertelt meer',
  'without-calling': 'Geeft iets zonder bellen',
  mbo: 'Mbo-school',
  vo: 'Vo-school',
  vso: 'Vso-school',
  pro: 'Praktijkonderwijs',
}

/** @returns what a value that can be chosen is called */
export function optionName(value: string): string {
  const known = optionNames[value]
  if (known !== undefined) return known
  const text = value.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** @returns what a kind is called; the word itself where nobody named it */
export function kindName(kind: string): string {
  return kindNames[kind] ?? optionName(kind)
}

/** @returns what the desk of a gemeente is called that a rule points to; null for anything else */
export function deskParty(id: string): string | null {
  const [mark, desk = ''] = id.split(':')
  const name = deskNames[desk]
  return mark === 'desk' && name !== undefined ? `Loket van de gemeente: ${name}` : null
}
