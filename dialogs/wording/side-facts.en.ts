import type { sideFactNames, sideValueNames } from './side-facts.nl.js'
import type { ForYoung } from './translated.js'

const yesNo = { ja: 'yes', nee: 'no' }
const side = { 'in-de-regio': 'in this region', elders: 'in another region' }

/** How a fact that nobody is asked for is called where somebody sees what is kept, in English. */
export const sideFactNamesEnglish: ForYoung<typeof sideFactNames> = {
  woont: 'Lives',
  school_staat: 'School is',
  schoolregio: 'Region of the school',
  stagevraag: 'Finding or keeping an internship',
  begeleiding: 'How much support is needed',
  overstap_hoe: 'The change of school',
  wil_stoppen: 'Wants to stop school',
  werksituatie: 'Work',
  voorziening: 'Scheme it is about',
  arbeidsvermogen: 'Able to work according to UWV',
  gecombineerde_entree: 'Did entree at',
  vastgelopen: 'Where it is stuck',
  buiten_plan: 'Something the plan says nothing about',
  thuiszitter: 'At home for a longer time',
}

/** How a value of such a fact is called, in English. */
export const sideValueNamesEnglish: ForYoung<typeof sideValueNames> = {
  woont: side,
  school_staat: side,
  schoolregio: { elders: 'another region' },
  begeleiding: { meer: 'a little more than usual', 'buiten-school': 'more than school can give' },
  overstap_hoe: {
    'naar-mbo': 'to mbo',
    'naar-vo': 'to secondary school',
    'niet-aangekomen': 'not started at the new school',
  },
  wil_stoppen: yesNo,
  werksituatie: {
    'net-gestopt': 'just stopped working',
    'nog-niet-toe-aan-werk': 'working is too much now',
  },
  voorziening: {
    'no-risk': 'no-riskpolis',
    register: 'doelgroepenregister',
    wsw: 'sheltered work (Wsw)',
  },
  arbeidsvermogen: yesNo,
  gecombineerde_entree: {
    'pro-vso': 'pro or vso',
    extraneus: 'only the exam at mbo',
    'extraneus-los': 'only the exam at mbo, not enrolled anywhere else',
  },
  vastgelopen: {
    'wie-is-aan-zet': 'not clear who is responsible',
    'niets-passends': 'nothing that fits',
    'school-doet-niets': 'school does nothing',
    'over-de-grens': 'across the border of the region',
  },
  buiten_plan: yesNo,
  thuiszitter: yesNo,
}

/** How it is called where no diploma that counts is left, in English. */
export const noStartkwalificatieEnglish = 'no startkwalificatie (basic qualification)'
