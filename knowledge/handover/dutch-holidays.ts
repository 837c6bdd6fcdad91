const DAY = 24 * 60 * 60 * 1000

/** @returns the ISO date of Easter Sunday (Meeus/Jones/Butcher, Gregorian calendar), as a moment in Greenwich */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return Date.UTC(year, month - 1, day)
}

/** King's Day is 27 April, and the day before where that is a Sunday. */
function kingsDay(year: number): number {
  const day = Date.UTC(year, 3, 27)
  return new Date(day).getUTCDay() === 0 ? day - DAY : day
}

/** Liberation Day is a day off for everybody in the years that end in 0 or 5. */
function liberationDay(year: number): number[] {
  return year % 5 === 0 ? [Date.UTC(year, 4, 5)] : []
}

/**
 * The days on which public offices in the Netherlands are closed (Algemene termijnenwet art. 3, with
 * Good Friday left open: that is for a desk to say).
 *
 * @returns ISO dates
 */
export function dutchHolidays(year: number): ReadonlySet<string> {
  const sunday = easter(year)
  const days = [
    Date.UTC(year, 0, 1),
    sunday,
    sunday + DAY,
    kingsDay(year),
    ...liberationDay(year),
    sunday + 39 * DAY,
    sunday + 49 * DAY,
    sunday + 50 * DAY,
    Date.UTC(year, 11, 25),
    Date.UTC(year, 11, 26),
  ]
  return new Set(days.map((day) => new Date(day).toISOString().slice(0, 10)))
}
