const zone = { timeZone: 'Europe/Amsterdam' } as const
const moment = new Intl.DateTimeFormat('nl-NL', {
  ...zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const day = new Intl.DateTimeFormat('nl-NL', {
  ...zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const month = new Intl.DateTimeFormat('nl-NL', { ...zone, month: 'long', year: 'numeric' })

/** @returns a moment as people in the Netherlands write it */
export const momentText = (at: Date | string) => moment.format(new Date(at))
export const dayText = (at: Date | string) => day.format(new Date(at))
export const monthText = (at: Date | string) => month.format(new Date(at))
