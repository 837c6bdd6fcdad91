import { expect } from 'chai'
import { Postings } from '../../../knowledge/matching/postings.js'
import { listOf } from './vectors.js'

describe('Postings', () => {
  const postings = new Postings(
    listOf({ 0: 1, 2: 3 }, { 2: 4 }, {}, { 2: 5, 0: 1 }),
    3,
    (vector, feature, weight) => weight + feature + vector / 8,
  )
  const of = (feature: number) =>
    [...postings.numbers].slice(postings.startOf(feature), postings.endOf(feature))

  it('knows per feature the vectors that have it, in order', () => {
    expect(of(0)).to.deep.equal([0, 3])
    expect(of(1)).to.deep.equal([])
    expect(of(2)).to.deep.equal([0, 1, 3])
    expect(postings.count(2)).to.equal(3)
  })

  it('weighs them as it is told', () => {
    expect(postings.weights[postings.find(2, 1)]).to.equal(4 + 2 + 1 / 8)
  })

  it('finds the first from a vector on', () => {
    expect(postings.find(2, 0)).to.equal(postings.startOf(2))
    expect(postings.numbers[postings.find(2, 2)]).to.equal(3)
    expect(postings.find(2, 4)).to.equal(postings.endOf(2))
  })
})
