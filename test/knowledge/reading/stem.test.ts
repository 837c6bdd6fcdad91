import { expect } from 'chai'
import type { Lexicon } from '../../../knowledge/reading/lexicon.js'
import { createStemmer } from '../../../knowledge/reading/stem.js'

const lexicon: Lexicon = {
  abbreviations: {},
  chat: {},
  stems: { regios: 'regio', "regio's": 'regio', gestopt: 'stop', stoppen: 'stop', stop: 'stop' },
  synonyms: { baan: ['job', 'functie'], stop: ['kappen', 'gekapt'] },
  rivals: [],
  stopwords: [],
}

describe('createStemmer', () => {
  const stem = createStemmer(lexicon)

  const same: readonly (readonly string[])[] = [
    ['school', 'scholen'],
    ['gemeente', 'gemeenten'],
    ['begeleiding', 'begeleidingen'],
    ['regio', 'regios', "regio's"],
    ['stop', 'stoppen', 'gestopt', 'kappen', 'gekapt'],
    ['baan', 'banen', 'job', 'functie'],
  ]
  for (const words of same) {
    it(`takes ${words.join(', ')} for the same`, () => {
      expect(new Set(words.map(stem))).to.have.property('size', 1)
    })
  }

  it('keeps apart what is apart', () => {
    expect(stem('school')).to.not.equal(stem('werk'))
    expect(stem('mentor')).to.not.equal(stem('mening'))
  })

  it('leaves anything with a digit as it is', () => {
    expect(stem('mbo2')).to.equal('mbo2')
    expect(stem('2')).to.equal('2')
  })
})
