const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

/** What the clock on the wall says in the Netherlands. */
export interface WallTime {
  /** ISO date. */
  readonly day: string
  /** Minutes since midnight. */
  readonly minute: number
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** @returns a moment as people in the Netherlands read it */
export function wallTime(moment: Date): WallTime {
  const [, day = '', hour = '', minute = ''] =
    /^(\d{4}-\d\d-\d\d)\D+(\d\d):(\d\d)/.exec(parts.format(moment)) ?? []
  return { day, minute: Number(hour) * 60 + Number(minute) }
}

/**
 * The moment at which the clock on the wall says so. Where summer time leaves a time out, the moment
 * after it; where winter time says it twice, the first.
 */
export function momentOf({ day, minute }: WallTime): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE
  // The Netherlands are one or two hours ahead of Greenwich.
  for (const ahead of [120, 60]) {
    const moment = new Date(guess - ahead * MINUTE)
    const said = wallTime(moment)
    if (said.day === day && said.minute === minute) return moment
  }
  return new Date(guess - 60 * MINUTE)
}

/** @returns the ISO date so many days later, or earlier where the count is below zero */
export function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** @returns 0 for Monday to 6 for Sunday */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
}
