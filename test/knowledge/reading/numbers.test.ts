import { expect } from 'chai'
import { digitsFor } from '../../../knowledge/reading/numbers.js'

describe('digitsFor', () => {
  const table: readonly (readonly [string, string])[] = [
    ['ik ben zeventien', 'ik ben 17'],
    ['ze is drieentwintig', 'ze is 23'],
    ['ik word dertig', 'ik word 30'],
    ['twee jaar geleden', '2 jaar geleden'],
    ['een jaar geleden', '1 jaar geleden'],
    ['een maand weg', '1 maand weg'],
    ['anderhalf jaar geleden', '18 maanden geleden'],
    ['1,5 jaar weg', '18 maanden weg'],
    ['een half jaar thuis', '6 maanden thuis'],
    ['half jaartje', '6 maanden'],
    ['een paar maanden', 'een 3 maanden'],
    ['een paar jaar', 'een 3 jaar'],
    ['al een paar weken', 'al een 3 weken'],
    ['mbo twee', 'mbo 2'],
  ]
  for (const [typed, read] of table) {
    it(`reads ${typed} as ${read}`, () => expect(digitsFor(typed)).to.equal(read))
  }

  for (const text of [
    'een opleiding',
    'ik zoek een stage',
    'eenmaal',
    'elfde',
    'achter de vijver',
  ]) {
    it(`leaves ${text} as it is`, () => expect(digitsFor(text)).to.equal(text))
  }
})
