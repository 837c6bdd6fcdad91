import { expect } from 'chai'
import { daysLater, momentOf, wallTime, weekdayOf } from '../../knowledge/dutch-time.js'

describe('the clock in the Netherlands', () => {
  it('is one hour ahead in winter and two in summer', () => {
    expect(wallTime(new Date('2026-01-15T12:00:00Z'))).to.deep.equal({
      day: '2026-01-15',
      minute: 13 * 60,
    })
    expect(wallTime(new Date('2026-07-15T22:30:00Z'))).to.deep.equal({
      day: '2026-07-16',
      minute: 30,
    })
  })

  it('tells the same moment back for every quarter of the days on which it changes', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-06-01']) {
      for (let minute = 0; minute < 24 * 60; minute += 15) {
        const isLeftOut = day === '2026-03-29' && minute >= 120 && minute < 180
        if (!isLeftOut) expect(wallTime(momentOf({ day, minute }))).to.deep.equal({ day, minute })
      }
    }
  })

  it('has a moment for a time that is left out, and the first for one that is said twice', () => {
    const gap = momentOf({ day: '2026-03-29', minute: 150 })
    expect(wallTime(gap)).to.deep.equal({ day: '2026-03-29', minute: 210 })
    const twice = momentOf({ day: '2026-10-25', minute: 150 })
    expect(twice.toISOString()).to.equal('2026-10-25T00:30:00.000Z')
  })

  it('knows what day follows, and which day of the week it is', () => {
    expect(daysLater('2028-02-28', 1)).to.equal('2028-02-29')
    expect(daysLater('2026-12-31', 1)).to.equal('2027-01-01')
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).to.deep.equal([0, 6])
  })
})
