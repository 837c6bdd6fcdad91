import { expect } from 'chai'
import { FeatureBag } from '../../../knowledge/matching/feature-bag.js'

describe('FeatureBag', () => {
  it('adds up, to a bound, in the order in which they came', () => {
    const bag = new FeatureBag()
    bag.add(5, 1, 2)
    bag.add(3, 0.5)
    bag.add(5, 1.5, 2)
    expect([...bag]).to.deep.equal([
      [5, 2],
      [3, 0.5],
    ])
  })

  it('has room for any number and for many', () => {
    const bag = new FeatureBag()
    for (let feature = 0; feature < 5_000; feature += 1) bag.add(feature * 40, 1)
    expect(bag.size).to.equal(5_000)
    expect(bag.weightOf(40 * 4_999)).to.equal(1)
    expect(bag.weightOf(9_999_999)).to.equal(0)
  })

  it('forgets all when cleared', () => {
    const bag = new FeatureBag()
    bag.add(7, 1)
    bag.clear()
    expect(bag.size).to.equal(0)
    expect(bag.weightOf(7)).to.equal(0)
  })
})
