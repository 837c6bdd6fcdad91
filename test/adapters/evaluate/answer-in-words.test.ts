import { expect } from 'chai'
import { answerInWords } from '../../../adapters/evaluate/answer-in-words.js'

describe('answerInWords', () => {
  const table: readonly (readonly [
    string,
    readonly string[],
    Record<string, string | number>,
    string,
  ])[] = [
    ['a place', ['gemeente'], { gemeente: 'Oss' }, 'in Oss'],
    ['an age', ['leeftijd'], { leeftijd: 17 }, '17 jaar'],
    ['a school', ['school'], { school: 'mbo-3' }, 'mbo-3'],
    ['no school', ['school'], { school: 'geen' }, 'geen school'],
    ['enrolled', ['ingeschreven'], { ingeschreven: 'ja' }, 'ja, nog ingeschreven'],
    ['not enrolled', ['ingeschreven'], { ingeschreven: 'nee' }, 'nee, niet meer ingeschreven'],
    ['months', ['gestopt_maanden'], { gestopt_maanden: 7 }, '7 maanden geleden gestopt'],
    ['a diploma', ['diploma'], { diploma: 'vmbo' }, 'diploma vmbo'],
    ['no diploma', ['diploma'], { diploma: 'geen' }, 'nog geen diploma'],
    ['no benefit', ['uitkering'], { uitkering: 'geen' }, 'geen uitkering'],
    ['a benefit', ['uitkering'], { uitkering: 'bijstand' }, 'bijstand'],
    [
      'two facts in one breath',
      ['ingeschreven', 'school'],
      { ingeschreven: 'ja', school: 'havo' },
      'ja, nog ingeschreven. havo',
    ],
    ['a fact the case does not name', ['diploma'], {}, 'weet ik niet'],
    ['help the case does not name', ['al_hulp'], {}, 'nee'],
    ['consent the case does not name', ['toestemming'], {}, 'nee'],
    ['a fact nobody foresaw', ['haarkleur'], { haarkleur: 'rood' }, 'rood'],
  ]
  for (const [what, keys, profile, words] of table) {
    it(`says ${what}: ${words}`, () => expect(answerInWords(keys, profile)).to.equal(words))
  }
})
