const DAY = 24 * 60 * 60 * 1000
const WEEK = 7 * DAY

/**
 * @param day ISO date
 * @returns the week it is in, as ISO 8601 names it: `2026-W48`
 */
export function isoWeek(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  // A week belongs to the year in which its Thursday is.
  const weekday = (date.getUTCDay() + 6) % 7
  const thursday = new Date(date.getTime() + (3 - weekday) * DAY)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** @returns the moment at which a week begins, in Greenwich */
export function mondayOf(week: string): Date {
  const [year = '', number = ''] = week.split('-W')
  const fourth = new Date(Date.UTC(Number(year), 0, 4))
  const weekday = (fourth.getUTCDay() + 6) % 7
  return new Date(fourth.getTime() - weekday * DAY + (Number(number) - 1) * WEEK)
}

/** @returns the week so many weeks before another */
export function weeksBefore(week: string, count: number): string {
  return isoWeek(new Date(mondayOf(week).getTime() - count * WEEK).toISOString())
}
