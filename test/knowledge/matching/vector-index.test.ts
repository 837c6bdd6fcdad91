import { expect } from 'chai'
import { createVectorIndex } from '../../../knowledge/matching/vector-index.js'
import { VectorList } from '../../../knowledge/matching/vector-list.js'

function listOf(...vectors: readonly (readonly [number, number][])[]): VectorList {
  const list = new VectorList()
  for (const vector of vectors) list.add(new Map(vector))
  return list
}

describe('createVectorIndex', () => {
  const first: [number, number][] = [
    [0, 1],
    [1, 2],
  ]
  const second: [number, number][] = [[2, 1]]
  const index = createVectorIndex(listOf(first, second), [0, 1], 4)
  const likeness = (query: [number, number][], strange = 0) => {
    const [cosine, held, otherCosine] = index.compare(new Map(query), strange)
    return { cosine, held, otherCosine }
  }

  it('finds a vector wholly like itself, and not like one it shares nothing with', () => {
    const { cosine, held, otherCosine } = likeness(first)
    expect(cosine).to.be.closeTo(1, 1e-6)
    expect(held).to.be.closeTo(1, 1e-6)
    expect(otherCosine).to.equal(0)
  })

  it('tells how much of a vector is in the query', () => {
    const { cosine, held } = likeness([[1, 2]])
    expect(cosine).to.be.within(0.8, 0.999)
    expect(held).to.be.closeTo(0.8, 1e-6)
  })

  it('begins anew with every query', () => {
    likeness(first)
    expect(likeness(second)).to.include({ cosine: 0, held: 0 })
  })

  it('lowers the likeness for words that nothing of ours has', () => {
    expect(likeness(first, 1).cosine).to.be.below(likeness(first).cosine ?? 0)
    expect(likeness(first, 2).cosine).to.be.below(likeness(first, 1).cosine ?? 0)
    expect(likeness(first, 1).held).to.be.closeTo(1, 1e-6)
  })

  it('counts how rare a feature is by groups, not by wordings', () => {
    const wordings = listOf([[0, 1]], [[0, 1]], [[0, 1]], [[1, 1]], [[1, 1]])
    const grouped = createVectorIndex(wordings, [0, 0, 0, 1, 2], 3)
    expect(grouped.rarity(0)).to.be.closeTo(Math.log(1 + 3), 1e-6)
    expect(grouped.rarity(1)).to.be.closeTo(Math.log(1 + 3 / 2), 1e-6)
    expect(grouped.rarity(2), 'in none').to.be.closeTo(Math.log(1 + 3), 1e-6)
    expect(grouped.rarity(-1), 'never seen').to.be.closeTo(Math.log(1 + 3), 1e-6)
  })

  it('adds where a feature is', () => {
    const places = new Float32Array(2)
    index.addWhere(2, 0.5, places)
    index.addWhere(-1, 0.5, places)
    expect([...places]).to.deep.equal([0, 0.5])
  })
})
