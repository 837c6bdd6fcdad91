import { expect } from 'chai'
import type { Lexicon } from '../../../knowledge/reading/lexicon.js'
import { createReader, longestMessage } from '../../../knowledge/reading/reader.js'

const lexicon: Lexicon = {
  abbreviations: {
    dsp: 'doorstroompunt',
    "slb'er": 'studieloopbaanbegeleider',
    'w&i': 'werk en inkomen',
    'w en i': 'werk en inkomen',
    'middelbare school': 'voortgezet onderwijs',
  },
  chat: { ff: 'even', kweet: 'ik weet', nie: 'niet', wnr: 'wanneer', mn: 'mijn' },
  stems: { "programma's": 'programma', hulp: 'help' },
  synonyms: { baan: ['job'] },
  rivals: [],
  stopwords: ['de', 'het', 'een', 'ik', 'mijn', 'even', 'en', 'naar'],
}
const reader = createReader(lexicon, [
  'De mentor helpt bij verzuim en overstap naar het mbo',
  'De school en de coach, de stage en de consulent, het diploma en het register',
])

const words = (text: string) => reader.read(text).words.map((word) => word.text)
const terms = (text: string) => reader.read(text).terms

describe('Reader', () => {
  describe('spells out short forms', () => {
    const table: readonly (readonly [string, string])[] = [
      ['ff vragen', 'even vragen'],
      ['kweet nie', 'ik weet niet'],
      ['wnr komt de dsp', 'wanneer komt de doorstroompunt'],
      ['mn slb’er', 'mijn studieloopbaanbegeleider'],
      ['W&I', 'werk en inkomen'],
      ['w en i', 'werk en inkomen'],
      ['de middelbare school', 'de voortgezet onderwijs'],
    ]
    for (const [typed, read] of table) {
      it(`${typed} → ${read}`, () => expect(words(typed).join(' ')).to.equal(read))
    }

    it('of more than one word, but never across the end of a sentence', () => {
      expect(words('middelbare. school')).to.deep.equal(['middelbare', 'school'])
    })
  })

  it('keeps the message as typed, in plain letters, beside the words', () => {
    expect(reader.read('  Ff VRAGEN, oké?').normal).to.equal('ff vragen, oke?')
  })

  it('joins letters that were typed apart', () => {
    expect(words('s t a g e')).to.deep.equal(['stage'])
  })

  it('knows a word it has read before for sure', () => {
    expect(terms('mentor')).to.deep.equal([
      { word: 'mentor', stem: terms('mentors')[0]?.stem, weight: 1, filler: false },
    ])
  })

  it('mends a typo, and weighs it a little less', () => {
    expect(terms('mentro')).to.deep.include({ ...terms('mentor')[0], weight: 0.8 })
    expect(terms('overstp')[0]).to.include({ word: 'overstap', weight: 0.8 })
  })

  it('leaves a word it cannot place as it is', () => {
    expect(terms('fietsenmaker')[0]).to.include({ word: 'fietsenmaker', weight: 1 })
  })

  it('splits a compound of two known words', () => {
    expect(terms('schoolcoach').map(({ word }) => word)).to.deep.equal(['school', 'coach'])
    expect(terms('diplomaregister').map(({ word }) => word)).to.deep.equal(['diploma', 'register'])
  })

  it('splits at hyphens what is not known whole', () => {
    expect(terms('school-coach').map(({ word }) => word)).to.deep.equal(['school', 'coach'])
    expect(terms('mbo-stage').map(({ word }) => word)).to.deep.equal(['mbo', 'stage'])
  })

  it('splits a level from the course it belongs to', () => {
    expect(terms('mbo2').map(({ word }) => word)).to.deep.equal(['mbo', '2'])
    expect(terms('niveau4').map(({ word }) => word)).to.deep.equal(['niveau', '4'])
    expect(terms('maatregel10').map(({ word }) => word)).to.deep.equal(['maatregel', '10'])
  })

  it('reads a genitive or plural with an apostrophe as the word itself', () => {
    expect(terms("mentor's")[0]?.word).to.equal('mentor')
    expect(terms("programma's")[0]?.stem).to.equal('programma')
  })

  it('tells filler from what a message is about', () => {
    expect(
      terms('de stage en het mbo')
        .filter(({ filler }) => !filler)
        .map(({ word }) => word),
    ).to.deep.equal(['stage', 'mbo'])
  })

  it('keeps niet and geen: they turn a message round', () => {
    expect(words('niet naar school en geen stage')).to.include.members(['niet', 'geen'])
  })

  it('gives words that mean the same the same stem', () => {
    expect(terms('job')[0]?.stem).to.equal(terms('baan')[0]?.stem)
  })

  it('reads nothing in nothing', () => {
    expect(reader.read(' …!? ')).to.include({ normal: '...!?' }).and.to.deep.include({ words: [] })
  })

  it('reads a message of 100 kB up to its bound, in no time', () => {
    const began = performance.now()
    const { normal } = reader.read('stage zoeken '.repeat(8_000))
    expect(normal.length).to.be.at.most(longestMessage)
    expect(performance.now() - began).to.be.below(200)
  })
})
