import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { bareDiploma, extractDiploma } from '../../../../knowledge/referral/extract/diploma.js'
import { itMisreads, itReads } from '../../../support/sentence-table.js'

const withoutSk = ['geen', 'pro', 'vso', 'vmbo', 'mbo-1']
const withSk = ['havo', 'vwo', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo']

describe('extractDiploma', () => {
  itReads(
    (text) => extractDiploma(readClauses(text)),
    [
      ['ik heb mijn vmbo diploma', ['vmbo']],
      ['havo diploma gehaald', ['havo']],
      ['heeft mbo 2 afgerond', ['mbo-2']],
      ['diploma mbo niveau 4', ['mbo-4']],
      ['geslaagd voor de entree', ['mbo-1']],
      ['entree afgerond in juni', ['mbo-1']],
      ['mbo 3 net gehaald', ['mbo-3']],
      ['alleen vmbo', ['vmbo']],
      ['diploma praktijkonderwijs', ['pro']],
      ['jongere met een vwo diploma', ['vwo']],
      ['heeft een startkwalificatie', withSk],
      ['geen diploma', withoutSk],
      ['ik heb nog geen diploma', withoutSk],
      ['zonder startkwalificatie', withoutSk],
      ['geen sk, 22 jaar', withoutSk],
      ['nooit iets afgemaakt', withoutSk],
      ['mbo 4 niet afgemaakt, geen diploma', withoutSk],
      ['ik heb mijn mbo 2 niet gehaald', null],
      ['ik zit op mbo 3', null],
      ['ik zoek een stage', null],
    ],
  )
})

describe('extractDiploma, of what was not finished', () => {
  itReads(
    (text) => extractDiploma(readClauses(text)),
    [
      ['hij is gestopt met de havo', null],
      ['ik ben gestopt met mbo 3 zonder diploma', withoutSk],
      ['heeft vmbo gehaald en is gestopt met mbo', ['vmbo']],
    ],
  )

  // `met mbo 2` counts as earned whatever was done with it: a drop-out is taken for somebody with a
  // startkwalificatie, and is not sent to the Doorstroompunt.
  itMisreads('`met` is not `finished`', (text) => extractDiploma(readClauses(text)), [
    ['gestopt met mbo 2', null],
    ['ben gekapt met havo', null],
    ['ze is bezig met mbo 3', null],
    ['student met mbo 4 wil stoppen', null],
    ['3 maanden geleden gestopt met mbo 2 bol, geen diploma', withoutSk],
  ])
  itMisreads('`gedaan` is not `finished`', (text) => extractDiploma(readClauses(text)), [
    ['hij heeft mbo 4 gedaan maar niet gehaald', null],
  ])
  itMisreads('a question tells nothing of a person', (text) => extractDiploma(readClauses(text)), [
    ['wat is een startkwalificatie', null],
    ['telt een startkwalificatie mee', null],
  ])
})

describe('bareDiploma, for an answer to `wat is je hoogste diploma?`', () => {
  itReads(bareDiploma, [
    ['vmbo', ['vmbo']],
    ['mavo', ['vmbo']],
    ['mbo 2', ['mbo-2']],
    ['niveau 3', ['mbo-3']],
    ['havo', ['havo']],
    ['entree', ['mbo-1']],
    ['praktijkonderwijs', ['pro']],
    ['mbo', ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4']],
    ['geen', ['geen']],
    ['nog niks', ['geen']],
    ['nee', ['geen']],
    ['hoezo', null],
  ])
})
