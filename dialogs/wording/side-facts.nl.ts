type Names = Readonly<Record<string, string>>

const yesNo = { ja: 'ja', nee: 'nee' }
const side = { 'in-de-regio': 'in deze regio', elders: 'in een andere regio' }

/** How a fact that nobody is asked for is called where somebody sees what is kept. */
export const sideFactNames: Names = {
  woont: 'Woont',
  school_staat: 'School staat',
  schoolregio: 'Regio van de school',
  stagevraag: 'Stage vinden of houden',
  begeleiding: 'Hoeveel begeleiding nodig is',
  overstap_hoe: 'De overstap',
  wil_stoppen: 'Wil stoppen met school',
  werksituatie: 'Werk',
  voorziening: 'Regeling waar het om gaat',
  arbeidsvermogen: 'Kan werken volgens UWV',
  gecombineerde_entree: 'Entree gedaan bij',
  vastgelopen: 'Waar het vastloopt',
  buiten_plan: 'Iets waar het plan niets over zegt',
  thuiszitter: 'Zit al langer thuis',
}

/** How it is called where no diploma that counts is left, and it is not known which there is. */
export const noStartkwalificatie = 'geen startkwalificatie'

/** How a value of such a fact is called. */
export const sideValueNames: Readonly<Record<string, Names>> = {
  woont: side,
  school_staat: side,
  schoolregio: {
    'noordoost-brabant': 'Noordoost-Brabant',
    'rijk-van-nijmegen': 'Rijk van Nijmegen',
    'noord-midden-drenthe': 'Noord- en Midden-Drenthe',
    elders: 'een andere regio',
  },
  begeleiding: {
    meer: 'iets meer dan gewoon',
    'buiten-school': 'meer dan school kan geven',
  },
  overstap_hoe: {
    'naar-mbo': 'naar het mbo',
    'naar-vo': 'naar de middelbare school',
    'niet-aangekomen': 'niet begonnen op de nieuwe school',
  },
  wil_stoppen: yesNo,
  werksituatie: {
    'net-gestopt': 'net gestopt met werk',
    'nog-niet-toe-aan-werk': 'werken is nu nog te veel',
  },
  voorziening: {
    'no-risk': 'no-riskpolis',
    register: 'doelgroepenregister',
    wsw: 'sociale werkvoorziening',
  },
  arbeidsvermogen: yesNo,
  gecombineerde_entree: {
    'pro-vso': 'pro of vso',
    extraneus: 'alleen examen op het mbo',
    'extraneus-los': 'alleen examen op het mbo, nergens anders ingeschreven',
  },
  vastgelopen: {
    'wie-is-aan-zet': 'niet duidelijk wie aan zet is',
    'niets-passends': 'niets dat past',
    'school-doet-niets': 'school doet niets',
    'over-de-grens': 'over de grens van de regio',
  },
  buiten_plan: yesNo,
  thuiszitter: yesNo,
}
