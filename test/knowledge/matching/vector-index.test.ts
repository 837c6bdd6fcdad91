import { expect } from 'chai'
import { createVectorIndex } from '../../../knowledge/matching/vector-index.js'
import { bagOf, listOf } from './vectors.js'

describe('createVectorIndex', () => {
  it('makes every vector one long', () => {
    const { postings } = createVectorIndex(listOf({ 0: 1, 1: 2 }, { 2: 5 }), [0, 1], 4)
    const [first = 0, second = 0, third = 0] = postings.weights
    expect(Math.hypot(first, second)).to.be.closeTo(1, 1e-6)
    expect(third).to.be.closeTo(1, 1e-6)
  })

  it('counts how rare a feature is by groups, not by wordings', () => {
    const wordings = listOf({ 0: 1 }, { 0: 1 }, { 0: 1 }, { 1: 1 }, { 1: 1 })
    const grouped = createVectorIndex(wordings, [0, 0, 0, 1, 2], 3)
    expect(grouped.rarity(0)).to.be.closeTo(Math.log(1 + 3), 1e-6)
    expect(grouped.rarity(1)).to.be.closeTo(Math.log(1 + 3 / 2), 1e-6)
    expect(grouped.rarity(2), 'in none').to.be.closeTo(Math.log(1 + 3), 1e-6)
    expect(grouped.rarity(-1), 'never seen').to.be.closeTo(Math.log(1 + 3), 1e-6)
  })

  it('takes a query for longer by words that nothing of ours has', () => {
    const index = createVectorIndex(listOf({ 0: 1 }, { 1: 1 }), [0, 1], 2)
    const query = bagOf({ 0: 1 })
    expect(index.lengthOf(query, 1)).to.be.above(index.lengthOf(query, 0))
    expect(index.lengthOf(query, 2)).to.be.above(index.lengthOf(query, 1))
  })
})
