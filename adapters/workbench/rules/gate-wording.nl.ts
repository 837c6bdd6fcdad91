/** How the gates of the referral are called; another one goes by its own name. */
export const gateNames: Readonly<Record<string, string>> = {
  start: 'Begin: staat de jongere ingeschreven?',
  elders: 'Woont buiten de regio',
  'op-school': 'Op school: welk soort school?',
  'op-vo': 'Op het vo',
  'op-pro-vso': 'Op pro of vso',
  'op-mbo': 'Op het mbo',
  'op-hoger': 'Op hbo of universiteit',
  zorg: 'Zorg en thuis',
  'van-school': 'Niet meer op school',
  'vanaf-27': 'Vanaf 27 jaar',
  nazorg: 'Nazorg van de vorige school',
  'mbo-binnen-jaar': 'Mbo: korter dan een jaar weg',
  'na-nazorg': 'Na de nazorg',
  register: 'In het doelgroepenregister',
  startkwalificatie: 'Met of zonder startkwalificatie',
  inkomen: 'Inkomen',
  dagbesteding: 'Dagbesteding',
  beschut: 'Beschut werk',
  voorziening: 'Voorzieningen bij werk',
}

/** Coarser views on a fact that rules may name. */
export const viewNames: Readonly<Record<string, string>> = {
  schoolsoort: 'Soort school',
  nazorgsoort: 'Soort nazorg (mbo)',
  minderjarig: 'Minderjarig',
  startkwalificatie: 'Startkwalificatie',
  onderwerp: 'Onderwerp',
}

const yesNo = { ja: 'ja', nee: 'nee' }

export const viewValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schoolsoort: {
    pro: 'praktijkonderwijs',
    isk: 'internationale schakelklas',
    hoger: 'hbo of universiteit',
    geen: 'geen, of niet bekend',
  },
  nazorgsoort: {
    proactief: 'entree of mbo 2 bol: de school zoekt zelf contact',
    'op-verzoek': 'mbo 2 bbl, 3 of 4: op verzoek',
    'mbo-onbekend': 'mbo, niveau niet bekend',
  },
  minderjarig: yesNo,
  startkwalificatie: yesNo,
  onderwerp: {
    leren: 'school, lessen of taal, of niet bekend',
    verzuim: 'spijbelen of verzuim',
    overstap: 'andere opleiding',
    werk: 'werk',
    'niet-schools': 'geld of wonen',
    zorg: 'thuis of hoe het gaat',
    meerdere: 'van alles tegelijk',
  },
}
