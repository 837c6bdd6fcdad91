import type { Hulplijn } from '../knowledge/records/record.js'
import type { ContactLine } from './reply.js'
import { chatHoursOf } from './safety-text.js'
import { calledBy, type Voice } from './voice.js'

function labelOf(line: Hulplijn, voice: Voice): string {
  const hours = chatHoursOf(line, voice)
  const name = calledBy(line, voice)
  return hours === undefined ? name : `${name} (${hours})`
}

/** The ways to reach these lines, for the cards of a channel. */
export function contactsOf(lines: readonly Hulplijn[], voice: Voice): readonly ContactLine[] {
  return lines.flatMap((line) => [
    ...(line.number
      ? [
          {
            label: calledBy(line, voice),
            channel: 'phone',
            value: line.number,
          } satisfies ContactLine,
        ]
      : []),
    ...(line.chat
      ? [
          {
            label: labelOf(line, voice),
            channel: 'chat',
            value: line.chat,
          } satisfies ContactLine,
        ]
      : []),
  ])
}
