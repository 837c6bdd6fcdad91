import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { extractSchool } from '../../../../knowledge/referral/extract/school.js'
import { itReads } from '../../../support/sentence-table.js'

const anyMbo = ['mbo', 'mbo-entree', 'mbo-2-bol', 'mbo-2-bbl', 'mbo-3', 'mbo-4']

describe('extractSchool', () => {
  itReads(
    (text) => extractSchool(readClauses(text)),
    [
      ['ik zit op de havo', ['vo']],
      ['leerling vmbo-kader', ['vo']],
      ['vierde klas middelbare', ['vo']],
      ['hij zit in de brugklas', ['vo']],
      ['oud-leerling van de praktijkschool', ['pro']],
      ['pro leerling in zijn laatste jaar', ['pro']],
      ['vso’er naar dagbesteding', ['vso']],
      ['voortgezet speciaal onderwijs', ['vso']],
      ['ze zit op de isk', ['isk']],
      ['entree opleiding', ['mbo-entree']],
      ['mbo niveau 1', ['mbo-entree']],
      ['bol 2 horeca', ['mbo-2-bol']],
      ['mbo 2 bbl', ['mbo-2-bbl']],
      ['mbo niveau twee', ['mbo-2-bol', 'mbo-2-bbl']],
      ['mbo 3', ['mbo-3']],
      ['niveau 4 zorg', ['mbo-4']],
      ['mbo4 ict', ['mbo-4']],
      ['ik zit op het kw1c', anyMbo],
      ['student aan het roc', anyMbo],
      ['ik deed mbo', anyMbo],
      ['gestopt met hbo', ['hbo']],
      ['studeert aan de universiteit', ['wo']],
      ['gecombineerde entree op de praktijkschool', ['pro']],
      ['welk doorstroompunt hoort bij Uden', null],
      ['ik wil niet meer naar school', null],
      ['ik zoek werk', null],
    ],
  )
})
