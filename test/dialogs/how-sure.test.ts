import { expect } from 'chai'
import { howSure } from '../../dialogs/how-sure.js'

describe('howSure', () => {
  it('is a probability for every score', () => {
    for (const score of [0, 0.2, 0.5, 0.9, 1]) {
      expect(howSure(score, false, false)).to.be.within(0, 1)
    }
  })

  it('grows with the score of the match', () => {
    expect(howSure(0.5, false, false)).to.be.above(howSure(0.35, false, false))
  })

  it('is less where another is about as likely, or something went before', () => {
    const alone = howSure(0.9, false, false)
    expect(alone).to.be.above(0.9)
    expect(howSure(0.9, true, false)).to.be.below(0.9)
    expect(howSure(0.9, false, true)).to.be.below(alone)
  })
})
