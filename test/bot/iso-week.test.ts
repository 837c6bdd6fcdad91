import { expect } from 'chai'
import { isoWeek, mondayOf, weeksBefore } from '../../bot/iso-week.js'

describe('isoWeek', () => {
  for (const [day, week] of Object.entries({
    '2026-11-24': '2026-W48',
    '2026-11-29': '2026-W48',
    '2026-11-30': '2026-W49',
    '2026-01-01': '2026-W01',
    '2025-12-29': '2026-W01',
    '2025-12-28': '2025-W52',
    '2027-01-01': '2026-W53',
    '2027-01-03': '2026-W53',
    '2027-01-04': '2027-W01',
    '2021-01-03': '2020-W53',
    '2024-12-30': '2025-W01',
  })) {
    it(`${day} is in ${week}`, () => expect(isoWeek(day)).to.equal(week))
  }

  it('begins on a Monday, and weeks can be counted back over New Year', () => {
    for (let at = 0; at < 400; at += 1) {
      const day = new Date(Date.UTC(2025, 10, 3 + at)).toISOString()
      const monday = mondayOf(isoWeek(day))
      expect(monday.getUTCDay()).to.equal(1)
      const days = (Date.parse(day) - monday.getTime()) / 86_400_000
      expect(days).to.be.within(0, 6)
    }
    expect(weeksBefore('2027-W01', 1)).to.equal('2026-W53')
    expect(weeksBefore('2026-W01', 2)).to.equal('2025-W51')
  })
})
