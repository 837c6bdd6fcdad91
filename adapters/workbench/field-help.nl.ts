/** What a field is called, and what somebody needs to know to fill it in. */
export interface FieldHelp {
  readonly label: string
  readonly help: string
}

const f = (label: string, help: string): FieldHelp => ({ label, help })

/** By the name of the field, wherever it stands. */
const byName: Readonly<Record<string, FieldHelp>> = {
  kind: f('Soort', 'Wat voor kennis dit is. Dit ligt vast.'),
  id: f('Kenmerk', 'Hiermee verwijst andere kennis hiernaar. Het ligt na het eerste opslaan vast.'),
  region: f('Regio', 'Waar dit geldt.'),
  source: f('Bron', 'Waar dit staat. Zonder bron kan niemand het nalezen.'),
  document: f('Document', 'Kies het document waarin dit staat.'),
  section: f('Paragraaf', 'Nummer of kop in het document, zoals §3.4 of bijlage 2.'),
  huisregel: f('Eigen afspraak', 'Als het in geen document staat: de afspraak van het team.'),
  reference: f('Steunt op', 'Waar die eigen afspraak op rust, zoals een artikel of een overleg.'),
  status: f('Status', 'Geldend is vastgesteld. Een voorstel wordt ook als voorstel verteld.'),
  validFrom: f('Geldt vanaf', 'De eerste dag waarop dit geldt.'),
  validUntil: f(
    'Geldt tot en met',
    'De laatste dag waarop dit geldt. Leeg: tot iemand dit verandert.',
  ),
  checkedOn: f(
    'Nagekeken op',
    'De dag waarop je dit voor het laatst met de bron vergeleek. Vandaag staat klaar.',
  ),
  name: f('Naam', 'Zoals mensen het noemen. Bij een zoekvraag telt de naam het meest.'),
  called: f(
    'Naam voor jongeren',
    'Alleen nodig als de naam zelf een moeilijk of Nederlands woord is.',
  ),
  aliases: f('Andere namen', 'Afkortingen en andere woorden hiervoor. Eén per regel.'),
  facets: f('Antwoorden', 'Wat de wijzer hierover kan vertellen. Eén antwoord per soort vraag.'),
  professional: f('Voor professionals', 'Precies en kort, hooguit 60 woorden.'),
  jongere: f('Voor jongeren', 'Gewone taal, met je. Korte zinnen, bekende woorden.'),
  eenvoudig: f(
    'Heel eenvoudig',
    'Voor wie weinig Nederlands leest. Eén korte zin na de andere. Mag leeg.',
  ),
  english: f('Engels', 'Voor jongeren die Engels lezen. Mag leeg.'),
  questions: f(
    'Zo vragen mensen dit',
    'Vragen waarop dit het antwoord is. Eén per regel. Niemand krijgt ze te zien.',
  ),
  related: f('Hoort bij', 'Andere kennis die hiermee te maken heeft.'),
  supersedes: f('Komt in de plaats van', 'Wat tot de begindatum hiervan geldt.'),
  note: f(
    'Opmerking voor het team',
    'Wat de bron openlaat. Mensen die praten met de wijzer zien dit niet.',
  ),
  desk: f(
    'Loket van de gemeente',
    'Kies dit als het antwoord per gemeente verschilt. Het eigen loket wordt er dan bij genoemd.',
  ),
  type: f('Soort organisatie', 'Wat voor organisatie dit is.'),
  serviceArea: f('Werkt voor', 'De gemeenten waar deze organisatie voor werkt.'),
  reach: f('Hoe je er komt', 'Voor wie hierheen verwezen wordt.'),
  contacts: f('Contactgegevens', 'Nummers en adressen die bij deze organisatie of rol horen.'),
  instruction: f(
    'Uitleg bij het contact',
    'Wat iemand doet als er geen nummer of adres is, of wat erbij komt.',
  ),
  worksFor: f('Werkt bij', 'De organisaties waar iemand met deze rol werkt.'),
  of: f('Van wie', 'De organisatie of rol waar dit gegeven bij hoort.'),
  channel: f('Soort contact', 'Mail, website, telefoon of chat.'),
  value: f('Adres of nummer', 'Precies zoals iemand het intikt. Het staat zo op de knop.'),
  audiences: f('Voor wie', 'Wie dit te zien krijgt.'),
  youngOnly: f('Alleen tot 27 jaar', 'Wie ouder is, krijgt dit niet te zien.'),
  kernen: f('Kernen', 'Dorpen en wijken die hierbij horen. Eén per regel.'),
  desks: f('Loketten', 'Welke organisatie hier achter welk loket zit.'),
  organisations: f('Organisaties', 'Wie er achter dit loket zit.'),
  remark: f('Kanttekening', 'Als de bron niemand noemt, of twee namen.'),
  number: f('Telefoonnummer', 'Zoals iemand het intikt.'),
  free: f('Gratis', 'Bellen kost niets.'),
  chat: f('Chatadres', 'De pagina waarop iemand kan chatten.'),
  hours: f('Bereikbaar', 'Leeg: dag en nacht.'),
  from: f('Van', 'Een tijd als 11:00, of bij leeftijd een getal.'),
  until: f('Tot', 'Een tijd als 21:00, of bij leeftijd een getal.'),
  chatHours: f('Chat open', 'In woorden, zoals maandag tot en met vrijdag van 14 tot 22 uur.'),
  chatHoursCalled: f(
    'Chat open, anders gezegd',
    'Hetzelfde in heel eenvoudig Nederlands en in het Engels.',
  ),
  ages: f('Leeftijden', 'Voor wie deze lijn er is. Leeg: voor iedereen.'),
  confirmed: f(
    'Nagekeken bij de lijn zelf',
    'Alleen aan als nummer en tijden op hun eigen pagina staan.',
  ),
  gate: f('Stap', 'Bij welke stap van het verwijzen deze regel hoort.'),
  when: f('Geldt als', 'Per feit over de jongere: de waarden waarbij dit geldt. Eén per regel.'),
  overrides: f(
    'Gaat boven',
    'Landelijke regels waarvan dit in deze regio de plaats inneemt. Eén per regel.',
  ),
  before: f(
    'Gaat voor',
    'Regels van dezelfde stap die hierna komen als beide gelden. Eén per regel.',
  ),
  lead: f('Verwijst naar', 'Wie het oppakt: één organisatie, rol of loket.'),
  label: f('Tekst op de knop', 'Hoe het heet in dit geval.'),
  also: f('Ook betrokken', 'Wie er nog bij hoort.'),
  grens: f('Over een regiogrens', 'Alleen dan mag hier iemand van een andere regio staan.'),
  does: f('Wat die doet', 'Wat er voor iemand in deze situatie gebeurt.'),
  because: f('Waarom', 'De regel in één zin.'),
  basis: f('Zekerheid', 'Staat het in de bron, volgt het eruit, of is het een voorstel?'),
  next: f('Daarna', 'Wie of wat hierna komt.'),
  whenLead: f('Alleen bij verwijzing naar', 'Geldt als een van deze het oppakt.'),
  whenParty: f('Alleen als betrokken is', 'Geldt als een van deze het oppakt of meedoet.'),
  keeps: f('Wie het al doet', 'Wie het al heeft opgepakt en het vasthoudt.'),
  says: f('Wat het betekent', 'In één zin.'),
  key: f('Kenmerk', 'Hiermee noemen de regels dit feit. Dit ligt vast.'),
  values: f('Waarden', 'Alle mogelijke waarden. Eén per regel. Onbekend hoeft er niet bij.'),
  asked: f('Wordt gevraagd', 'Uit: alleen gebruikt als iemand het zelf zegt.'),
  groups: f('Groepen waarden', 'Waarden die regels samen kunnen noemen. Eén per regel.'),
  prior: f('Hoe vaak', 'Hoe gewoon een waarde is. Bepaalt alleen wat het eerst gevraagd wordt.'),
  question: f('Vraag', 'Zoals die gesteld wordt.'),
  reason: f('Waarom dit gevraagd wordt', 'Voor wie dat wil weten.'),
  buttons: f('Knoppen', 'Waaruit iemand kan kiezen.'),
  together: f('Samen met', 'Feiten die in één adem gevraagd worden. Eén per regel.'),
  ease: f('Hoe makkelijk', 'Van 1 (makkelijk) tot 9. Makkelijke vragen komen eerst.'),
  assume: f('Wordt aangenomen', 'Wat geldt zolang niemand iets anders zegt.'),
  unless: f('Behalve als', 'Feiten waarbij het niet wordt aangenomen.'),
  statement: f('Zo wordt het verteld', 'Zodat iemand kan zeggen dat het niet klopt.'),
  examples: f('Zo zeggen mensen dit', 'Minstens drie voorbeelden. Eén per regel.'),
  needs: f(
    'Moet erin staan',
    'Beginletters van woorden waarvan er één in het bericht staat. Eén per regel.',
  ),
  reply: f('Antwoord', 'Wat de wijzer terugzegt.'),
  goesOn: f('Gaat verder op het vorige', 'Wat er gebeurt met wat het laatst verteld is.'),
  admits: f('Zegt dat het niet begrepen is', 'Wordt één keer gezegd, en daarna anders.'),
  hulpvraag: f('Waar het over gaat', 'Bij wie verder geholpen wil worden.'),
}

/** By a longer path, where the same name means something else. */
const byPath: Readonly<Record<string, FieldHelp>> = {
  'buttons.label': f('Tekst op de knop', 'Kort.'),
  'buttons.values': f('Staat voor', 'De waarden die deze knop betekent. Eén per regel.'),
  'assume.value': f('Waarde', 'De waarde die wordt aangenomen.'),
  'gesprek.kind': f('Soort', 'Waar dit antwoord voor is.'),
  'bijregels.kind': f(
    'Soort',
    'Waar de bijregel over gaat; ook de volgorde waarin ze verteld worden.',
  ),
  'gesprek.does': f('Wat er gebeurt', 'In plaats van het antwoord.'),
  'desks.kernen': f(
    'Kernen met een ander loket',
    'Per kern de organisatie die daar achter dit loket zit.',
  ),
}

/**
 * @param kind as `kindOf` names it
 * @param path names of fields from the outside in
 * @returns null where nobody wrote any
 */
export function fieldHelp(kind: string, path: readonly string[]): FieldHelp | null {
  const name = path.at(-1) ?? ''
  const outer = path.find((part) => `${part}.${name}` in byPath)
  return (
    byPath[path.length === 1 ? `${kind}.${name}` : `${outer ?? ''}.${name}`] ?? byName[name] ?? null
  )
}
