import { expect } from 'chai'
import { splitWords } from '../../../knowledge/reading/words.js'

const texts = (normalised: string) => splitWords(normalised).map(({ text }) => text)

describe('splitWords', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['wat doet het doorstroompunt?', ['wat', 'doet', 'het', 'doorstroompunt']],
    ['ik ben niet meer op mbo 2', ['ik', 'ben', 'niet', 'meer', 'op', 'mbo', '2']],
    ["de slb'er en m'n mentor", ['de', "slb'er", 'en', "m'n", 'mentor']],
    ['w&i van midden-drenthe', ['w&i', 'van', 'midden-drenthe']],
    ["scholen' feest", ['scholen', 'feest']],
    ['(17 jaar, oss)', ['17', 'jaar', 'oss']],
    ["'s-hertogenbosch", ['s-hertogenbosch']],
    ['?!...', []],
    ['', []],
  ]
  for (const [normalised, words] of table) {
    it(`splits ${JSON.stringify(normalised)}`, () => {
      expect(texts(normalised)).to.deep.equal(words)
    })
  }

  it('numbers the sentences', () => {
    expect(splitWords('hoi. ik ben 17! en jij?')).to.deep.equal([
      { text: 'hoi', sentence: 0 },
      { text: 'ik', sentence: 1 },
      { text: 'ben', sentence: 1 },
      { text: '17', sentence: 1 },
      { text: 'en', sentence: 2 },
      { text: 'jij', sentence: 2 },
    ])
  })

  it('begins with sentence 0, whatever stands before the first word', () => {
    expect(splitWords('... hoi')[0]?.sentence).to.equal(0)
  })
})
