import { z } from 'zod'
import { daysLater, momentOf, wallTime, weekdayOf } from '../dutch-time.js'
import { dutchHolidays } from './dutch-holidays.js'

export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Verwacht een tijd als 09:00')

/** HSDS `schedule`: when somebody is there, by the clock in the Netherlands. */
export const openingHoursSchema = z.strictObject({
  week: z.partialRecord(
    z.enum(weekdays),
    z
      .strictObject({ from: time, until: time })
      .refine(({ from, until }) => from < until, 'De eindtijd moet na de begintijd liggen'),
  ),
  /** Days on which nobody is there besides the public holidays. */
  closed: z.array(z.iso.date()).default([]),
})
export type OpeningHours = z.infer<typeof openingHoursSchema>

/** Further ahead than this nobody plans; a desk that is never open in it is never open. */
const farthest = 400

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** @returns from when until when somebody is there on a day, in minutes; null on a closed day */
function openOn({ week, closed }: OpeningHours, day: string) {
  const weekday = weekdays[weekdayOf(day)]
  const hours = weekday === undefined ? undefined : week[weekday]
  if (hours === undefined || closed.includes(day)) return null
  if (dutchHolidays(Number(day.slice(0, 4))).has(day)) return null
  return { from: minutes(hours.from), until: minutes(hours.until) }
}

/** @returns whether somebody is there */
export function isOpen(hours: OpeningHours, moment: Date): boolean {
  const { day, minute } = wallTime(moment)
  const open = openOn(hours, day)
  return open !== null && minute >= open.from && minute < open.until
}

/**
 * Counts on, over opening hours only: sixteen hours of a desk that is open from nine to five is two
 * of its days, over weekends, holidays and the change of the clock.
 *
 * @param count in minutes
 * @returns null where the desk is not open for that long in the year to come
 */
export function afterOpenMinutes(hours: OpeningHours, start: Date, count: number): Date | null {
  let { day, minute } = wallTime(start)
  let left = count
  for (let days = 0; days < farthest; days += 1) {
    const open = openOn(hours, day)
    if (open !== null) {
      const from = Math.max(minute, open.from)
      if (from < open.until) {
        if (left <= open.until - from) return momentOf({ day, minute: from + left })
        left -= open.until - from
      }
    }
    day = daysLater(day, 1)
    minute = 0
  }
  return null
}

/** @returns minutes in which somebody is there in a plain week */
export function openMinutesInWeek({ week }: OpeningHours): number {
  return Object.values(week).reduce(
    (sum, { from, until }) => sum + minutes(until) - minutes(from),
    0,
  )
}
