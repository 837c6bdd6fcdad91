import { readClauses } from '../../../../knowledge/referral/extract/clauses/read-clauses.js'
import {
  extractBenefit,
  extractIncomeNeed,
  extractRegister,
} from '../../../../knowledge/referral/extract/income.js'
import { itMisreads, itReads } from '../../../support/sentence-table.js'

describe('extractBenefit', () => {
  itReads(
    (text) => extractBenefit(readClauses(text)),
    [
      ['ik zit in de bijstand', ['bijstand']],
      ['jongere met een bijstandsuitkering', ['bijstand']],
      ['heeft een participatiewet-uitkering', ['bijstand']],
      ['ik krijg ww', ['ww']],
      ['werkloosheidsuitkering van het uwv', ['ww']],
      ['mijn ww stopt volgende maand', ['ww-eindigt']],
      ['de WW loopt af', ['ww-eindigt']],
      ['wat na de ww?', ['ww-eindigt']],
      ['hij heeft wajong', ['wajong']],
      ['wajong sinds 2012', ['wajong-voor-2015']],
      ['oude wajong', ['wajong-voor-2015']],
      ['wajong uit 2019', ['wajong']],
      ['geen uitkering', ['geen']],
      ['zonder uitkering en zonder werk', ['geen']],
      ['een nugger van 24', ['geen']],
      ['geen ww', null],
      ['ik wil bijstand aanvragen', null],
      ['ik zoek werk', null],
      ['ik ben 17', null],
    ],
  )
})

describe('extractIncomeNeed', () => {
  itReads(
    (text) => extractIncomeNeed(readClauses(text)),
    [
      ['ik heb geen geld', ['ja']],
      ['heeft geen inkomen en vraagt er niet om', ['nee']],
      ['geen inkomen maar hoeft dat ook niet', ['nee']],
      ['heeft geen inkomen, woont bij zijn ouders en redt zich', ['nee']],
      ['heeft geen inkomen en kan de huur niet betalen', ['ja']],
      ['heeft geen inkomen en wil geen baan', ['ja']],
      ['ik heb echt geld nodig', ['ja']],
      ['heeft dringend inkomen nodig', ['ja']],
      ['kan de huur niet betalen', ['ja']],
      ['ik kan mijn huur niet betalen', ['ja']],
      ['rekeningen blijven open staan, kan niet betalen', ['ja']],
      ['ik ben blut', ['ja']],
      ['skeer, wat nu? ik ben skeer', ['ja']],
      ['geen inkomen meer', ['ja']],
      ['ik wil een uitkering aanvragen', ['ja']],
      ['heb ik recht op een uitkering', ['ja']],
      ['bijstand aanvragen, hoe', ['ja']],
      ['ik heb geen geld nodig', ['nee']],
      ['geen inkomen nodig', ['nee']],
      ['hij wil geen uitkering', ['nee']],
      ['het gaat niet om geld', ['nee']],
      ['ik zoek een stage', null],
      ['wat kost het', null],
      ['ik ben 17', null],
    ],
  )
})

describe('extractRegister', () => {
  itReads(
    (text) => extractRegister(readClauses(text)),
    [
      ['staat in het doelgroepenregister', ['ja']],
      ['hij zit in de banenafspraak', ['ja']],
      ['heeft een doelgroepregistratie', ['ja']],
      ['staat in het doelgroepregister zonder begeleiding', ['ja']],
      ['in het doelgroepenregister maar nog geen begeleiding', ['ja']],
      ['staat in het doelgroepenregister en krijgt begeleiding', ['ja-met-begeleiding']],
      ['doelgroepenregister, wordt begeleid door de gemeente', ['ja-met-begeleiding']],
      ['krijgt hulp vanuit de banenafspraak', ['ja-met-begeleiding']],
      ['met begeleiding van de banenafspraak', ['ja-met-begeleiding']],
      ['staat niet in het doelgroepenregister', ['nee']],
      ['geen doelgroepregistratie', ['nee']],
      ['niet in de banenafspraak', ['nee']],
      ['heeft geen indicatie banenafspraak', ['nee']],
      ['ik zoek werk', null],
      ['krijgt begeleiding van school', null],
      ['wat is beschut werk', null],
    ],
  )
  itMisreads('a colon stands between', (text) => extractRegister(readClauses(text)), [
    ['doelgroepenregister: nee', ['nee']],
  ])
})
