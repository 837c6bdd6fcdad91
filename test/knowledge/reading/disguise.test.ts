import { expect } from 'chai'
import { joinSpacedLetters, undoLeet } from '../../../knowledge/reading/disguise.js'

describe('undoLeet', () => {
  const disguised: readonly (readonly [string, string])[] = [
    ['d00d', 'dood'],
    ['sp1jbelen', 'spijbelen'],
    ['h3lp mij', 'help mij'],
    ['m0ord', 'moord'],
    ['p1jn', 'pijn'],
    ['zelfm00rd', 'zelfmoord'],
    ['$chool', 'school'],
    ['d@t', 'dat'],
  ]
  for (const [typed, read] of disguised) {
    it(`reads ${typed} as ${read}`, () => expect(undoLeet(typed)).to.equal(read))
  }

  const plain = ['17', 'mbo2', 'mbo-4', '20e', '17jr', '17jarige', '8uur', '2x', 'help!', 'echt?']
  for (const word of plain) {
    it(`leaves ${word} as it is`, () => expect(undoLeet(word)).to.equal(word))
  }
})

describe('joinSpacedLetters', () => {
  const table: readonly (readonly [string, string])[] = [
    ['i k  w i l', 'ikwil'],
    ['z.e.l.f', 'zelf'],
    ['h-e-l-p', 'help'],
    ['h_e_l_p me', 'help me'],
    ['ik wil h e l p nu', 'ik wil help nu'],
  ]
  for (const [typed, read] of table) {
    it(`reads ${typed} as ${read}`, () => expect(joinSpacedLetters(typed)).to.equal(read))
  }

  for (const text of ['ik ben 17', 'a en b', 'w & i', 'havo of vwo', 'e-mail']) {
    it(`leaves ${text} as it is`, () => expect(joinSpacedLetters(text)).to.equal(text))
  }
})
