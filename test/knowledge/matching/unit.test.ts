import { expect } from 'chai'
import { topicOf, undated } from '../../../knowledge/matching/unit.js'

describe('what a record is about', () => {
  it('is the same in every region, and for what takes its place', () => {
    for (const id of ['landelijk.begrip.nazorg', 'nob.begrip.nazorg', 'nob.begrip.nazorg--2027']) {
      expect(topicOf(id)).to.equal('begrip.nazorg')
    }
    expect(undated('nob.begrip.nazorg--2027-2')).to.equal('nob.begrip.nazorg')
    expect(undated('nob.begrip.na-zorg')).to.equal('nob.begrip.na-zorg')
  })
})
