import { expect } from 'chai'
import {
  afterOpenMinutes,
  isOpen,
  type OpeningHours,
  openingHoursSchema,
  openMinutesInWeek,
} from '../../../knowledge/handover/opening-hours.js'

const day = { from: '09:00', until: '17:00' }
const office: OpeningHours = { week: { ma: day, di: day, wo: day, do: day, vr: day }, closed: [] }

/** @returns the moment in Greenwich, as text */
function reached(start: string, hours: number, of = office): string | undefined {
  return afterOpenMinutes(of, new Date(start), hours * 60)?.toISOString()
}

describe('afterOpenMinutes', () => {
  it('counts on within a day, and to the very minute of closing', () => {
    expect(reached('2026-11-24T10:15:00+01:00', 4)).to.equal('2026-11-24T13:15:00.000Z')
    expect(reached('2026-11-24T10:00:00+01:00', 7)).to.equal('2026-11-24T16:00:00.000Z')
  })

  it('begins at opening where it is asked before, and the next day where it is after', () => {
    expect(reached('2026-11-24T06:00:00+01:00', 1)).to.equal('2026-11-24T09:00:00.000Z')
    expect(reached('2026-11-24T22:30:00+01:00', 1)).to.equal('2026-11-25T09:00:00.000Z')
  })

  it('leaves out the weekend', () => {
    expect(reached('2026-11-27T16:00:00+01:00', 2)).to.equal('2026-11-30T09:00:00.000Z')
    expect(reached('2026-11-28T12:00:00+01:00', 16)).to.equal('2026-12-01T16:00:00.000Z')
  })

  it("leaves out King's Day, and the days of Christmas with the weekend after them", () => {
    expect(reached('2027-04-26T16:00:00+02:00', 2)).to.equal('2027-04-28T08:00:00.000Z')
    expect(reached('2026-12-24T16:00:00+01:00', 2)).to.equal('2026-12-28T09:00:00.000Z')
  })

  it('leaves out days that the desk itself is closed on', () => {
    const closed = { ...office, closed: ['2026-11-25', '2026-11-26'] }
    expect(reached('2026-11-24T16:00:00+01:00', 2, closed)).to.equal('2026-11-27T09:00:00.000Z')
  })

  it('goes by the clock on the wall when summer time begins and when it ends', () => {
    expect(reached('2026-03-27T16:00:00+01:00', 2)).to.equal('2026-03-30T08:00:00.000Z')
    expect(reached('2026-10-23T16:00:00+02:00', 2)).to.equal('2026-10-26T09:00:00.000Z')
  })

  it('knows days by the Netherlands, also where it is yesterday in Greenwich', () => {
    // Monday 00:30 in the Netherlands.
    expect(reached('2026-11-22T23:30:00Z', 1)).to.equal('2026-11-23T09:00:00.000Z')
  })

  it('knows no moment for a desk that never opens, or not for as long as was asked', () => {
    expect(reached('2026-11-24T10:00:00+01:00', 1, { week: {}, closed: [] })).to.equal(undefined)
    const hour = { week: { ma: { from: '09:00', until: '10:00' } }, closed: [] }
    expect(reached('2026-11-24T10:00:00+01:00', 80, hour)).to.equal(undefined)
  })

  it('is never before its start, and never longer for less', () => {
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const start = new Date(Date.parse('2026-10-19T00:00:00Z') + hour * 3_600_000)
      const [short, long] = [30, 300].map((minutes) => afterOpenMinutes(office, start, minutes))
      expect(short?.getTime()).to.be.at.least(start.getTime() + 30 * 60_000)
      expect(long?.getTime()).to.be.above(short?.getTime() ?? Number.NaN)
    }
  })
})

describe('isOpen', () => {
  const moments: readonly (readonly [string, boolean])[] = [
    ['2026-11-24T08:59:00+01:00', false],
    ['2026-11-24T09:00:00+01:00', true],
    ['2026-11-24T16:59:00+01:00', true],
    ['2026-11-24T17:00:00+01:00', false],
    ['2026-11-28T12:00:00+01:00', false],
    ['2026-04-27T12:00:00+02:00', false],
    ['2026-12-25T12:00:00+01:00', false],
    ['2026-07-01T09:00:00+02:00', true],
    ['2026-07-01T08:30:00+02:00', false],
  ]
  for (const [moment, expected] of moments) {
    it(`${moment}: ${expected}`, () => expect(isOpen(office, new Date(moment))).to.equal(expected))
  }
})

describe('opening hours', () => {
  it('come to minutes in a week', () => {
    expect(openMinutesInWeek(office)).to.equal(5 * 8 * 60)
    expect(openMinutesInWeek({ week: {}, closed: [] })).to.equal(0)
  })

  it('are refused where they end before they begin, or are no times', () => {
    for (const hours of [
      { from: '17:00', until: '09:00' },
      { from: '09:00', until: '09:00' },
      { from: '9:00', until: '17:00' },
      { from: '09:00', until: '24:00' },
    ]) {
      expect(openingHoursSchema.safeParse({ week: { ma: hours } }).success).to.equal(false)
    }
  })
})
