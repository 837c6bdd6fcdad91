import type { ConversationState } from '../state.js'
import { dateLocale } from '../wording/date-locale.js'
import { wordsFor } from '../words-for.js'

/** @returns a term as people read it: `uiterlijk maandag 30 november om 10.00 uur` */
export function byMoment(at: Date, { language }: Pick<ConversationState, 'language'>): string {
  const zone = { timeZone: 'Europe/Amsterdam' } as const
  const locale = dateLocale[language]
  const day = new Intl.DateTimeFormat(locale, {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at)
  const time = new Intl.DateTimeFormat(locale, {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  const isDutch = language !== 'en'
  return wordsFor({ language }).handover.moment.by(day, isDutch ? time.replace(':', '.') : time)
}
