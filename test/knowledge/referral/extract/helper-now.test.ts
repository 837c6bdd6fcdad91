import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import { bareHelper, extractHelper } from '../../../../knowledge/referral/extract/helper-now.js'
import { itMisreads, itReads } from '../../../support/sentence-table.js'

describe('extractHelper', () => {
  itReads(
    (text) => extractHelper(readClauses(text)),
    [
      ['de doorstroomcoach is er al mee bezig', ['doorstroomcoach']],
      ['ik heb al een doorstroomcoach', ['doorstroomcoach']],
      ['het doorstroompunt begeleidt hem', ['doorstroomcoach']],
      ['krijgt hulp van het doorstroompunt', ['doorstroomcoach']],
      ['de gemeente helpt haar al', ['gemeente']],
      ['de consulent heeft het overgenomen', ['gemeente']],
      ['ik heb een jobcoach', ['gemeente']],
      ['het wijkteam is betrokken', ['gemeente']],
      ['jeugdzorg is betrokken', ['jeugdhulp']],
      ['ik heb een voogd', ['jeugdhulp']],
      ['de gezinscoach ondersteunt het gezin', ['jeugdhulp']],
      ['mijn mentor helpt me al', ['school']],
      ['de slb’er helpt hem hiermee', ['school']],
      ['niemand helpt mij', ['nee']],
      ['ik krijg geen hulp', ['nee']],
      ['ik sta er alleen voor', ['nee']],
      ['wat doet een doorstroomcoach', null],
      ['wie helpt mij verder', null],
      ['mijn mentor is ziek', null],
      ['ik ben 17', null],
    ],
  )
})

describe('extractHelper, of somebody who is `al betrokken`', () => {
  itMisreads('only `is betrokken` is known', (text) => extractHelper(readClauses(text)), [
    ['jeugdzorg is al betrokken', ['jeugdhulp']],
    ['de doorstroomcoach is al betrokken', ['doorstroomcoach']],
    ['de gemeente is al betrokken', ['gemeente']],
  ])
})

describe('bareHelper, for an answer to `helpt iemand je hier al mee?`', () => {
  itReads(bareHelper, [
    ['nee', ['nee']],
    ['niemand', ['nee']],
    ['nog niet', ['nee']],
    ['ja mijn mentor', ['school']],
    ['iemand van school', ['school']],
    ['de gemeente', ['gemeente']],
    ['een doorstroomcoach', ['doorstroomcoach']],
    ['jeugdzorg', ['jeugdhulp']],
    ['ja', ['anders']],
    ['iemand anders', ['anders']],
    ['hoezo', null],
  ])
})
