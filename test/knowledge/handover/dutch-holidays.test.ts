import { expect } from 'chai'
import { dutchHolidays } from '../../../knowledge/handover/dutch-holidays.js'

/** Easter Sunday and Monday, King's Day, Liberation Day, Ascension, Whitsun, as the calendar has them. */
const known: Readonly<Record<number, readonly string[]>> = {
  2026: ['04-05', '04-06', '04-27', '05-14', '05-24', '05-25'],
  2027: ['03-28', '03-29', '04-27', '05-06', '05-16', '05-17'],
  2028: ['04-16', '04-17', '04-27', '05-25', '06-04', '06-05'],
  2029: ['04-01', '04-02', '04-27', '05-10', '05-20', '05-21'],
  2030: ['04-21', '04-22', '04-27', '05-05', '05-30', '06-09', '06-10'],
}

describe('the Dutch holidays', () => {
  for (const [year, days] of Object.entries(known)) {
    it(`of ${year}`, () => {
      const expected = ['01-01', ...days, '12-25', '12-26'].map((day) => `${year}-${day}`)
      expect([...dutchHolidays(Number(year))].sort()).to.deep.equal(expected)
    })
  }

  it("have King's Day on the Saturday where the 27th is a Sunday", () => {
    for (const year of [2025, 2031, 2036]) {
      const days = dutchHolidays(year)
      expect([days.has(`${year}-04-26`), days.has(`${year}-04-27`)]).to.deep.equal([true, false])
    }
  })

  it('have Liberation Day in lustrum years only', () => {
    const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2035]
    expect(years.filter((year) => dutchHolidays(year).has(`${year}-05-05`))).to.deep.equal([
      2025, 2030, 2035,
    ])
  })

  it('leave Good Friday open: that is for a desk to say', () => {
    expect(dutchHolidays(2026).has('2026-04-03')).to.equal(false)
  })
})
