import { expect } from 'chai'
import { FeatureTable } from '../../../knowledge/matching/feature-table.js'
import { featuresOf } from '../../../knowledge/matching/features.js'
import type { Term } from '../../../knowledge/reading/terms.js'

const term = (word: string, more: Partial<Term> = {}): Term => ({
  word,
  stem: word,
  weight: 1,
  filler: false,
  ...more,
})

function learned(...words: readonly string[]): FeatureTable {
  const table = new FeatureTable()
  const terms = words.map((word) => term(word))
  featuresOf(terms, table, true)
  table.close()
  return table
}

describe('featuresOf', () => {
  it('takes words and the pairs they make', () => {
    const table = learned('mentor', 'bellen')
    const { features, strange } = featuresOf([term('mentor'), term('bellen')], table, false)
    const kinds = [...features].map(([feature, weight]) => [table.kindOf(feature), weight])
    expect(kinds).to.deep.equal([
      ['word', 1],
      ['word', 1],
      ['pair', 0.5],
    ])
    expect(strange).to.equal(0)
  })

  it('knows a pair by its order', () => {
    const table = learned('mentor', 'bellen')
    const { features } = featuresOf([term('bellen'), term('mentor')], table, false)
    expect([...features].map(([feature]) => table.kindOf(feature))).to.not.include('pair')
  })

  it('weighs as strange what no text of ours has, and numbers it not', () => {
    const table = learned('mentor')
    const { size } = table
    const text = featuresOf([term('mentor'), term('fiets', { weight: 0.8 })], table, true)
    expect(text.strange).to.equal(0.8)
    const words = [...text.features].filter(([one]) => table.kindOf(one) === 'word')
    expect(words).to.have.length(1)
    expect(table.size).to.equal(size)
  })

  it('passes over fillers, but not over a word that asks', () => {
    const table = learned('wie')
    const terms = [term('de', { filler: true }), term('wie', { filler: true })]
    const { features, strange } = featuresOf(terms, table, true)
    expect([...features].map(([feature]) => table.kindOf(feature))).to.deep.equal(['question'])
    expect(strange).to.equal(0)
  })

  it('finds a part of a long word again, of a short one not', () => {
    const table = learned('leerplichtambtenaar', 'werk')
    const shared = (word: string) => featuresOf([term(word)], table, true).features.size
    expect(shared('leerplichtwet')).to.be.above(4)
    expect(shared('wer')).to.equal(0)
  })

  it('counts a word that is said again and again no more than twice', () => {
    const table = learned('mentor')
    const { features } = featuresOf(
      Array.from({ length: 9 }, () => term('mentor')),
      table,
      false,
    )
    expect([...features].map(([, weight]) => weight)).to.deep.equal([2])
  })
})
