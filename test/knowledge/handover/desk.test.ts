import { expect } from 'chai'
import { confirmedUntil, isConfirmed } from '../../../knowledge/handover/desk.js'

const at = new Date('2026-11-26T10:00:00Z')
const confirmation = { desk: 'd', fingerprint: 'f', by: 'Robin Bos', at }
const later = (days: number) => new Date(at.getTime() + days * 86_400_000)

describe('a desk', () => {
  it('counts for 90 days after somebody said that they stand behind it', () => {
    const counts = [0, 1, 89.99, 90, 91].map((days) => isConfirmed(confirmation, 'f', later(days)))
    expect(counts).to.deep.equal([true, true, true, false, false])
    expect(confirmedUntil(confirmation)).to.deep.equal(later(90))
  })

  it('does not where nobody did, where it is another since, or before they did', () => {
    expect(isConfirmed(undefined, 'f', at)).to.equal(false)
    expect(isConfirmed(confirmation, 'g', at)).to.equal(false)
    expect(isConfirmed(confirmation, 'f', later(-1))).to.equal(false)
  })
})
