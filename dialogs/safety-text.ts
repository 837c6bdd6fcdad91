import type { Hulplijn } from '../knowledge/records/record.js'
import type { Moment } from './safety-lines.js'
import { calledBy, told, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

export interface SafetySetting extends Moment, Voice {
  /** What was written goes to a desk: somebody reads it there, later. */
  readonly isAtDesk?: boolean
}

/** Whoever is in danger is spoken to as a young person is, in their language. */
export function asYoung({ language }: Voice): Voice {
  return { audience: 'jongere', language }
}

export function contactOf(line: Hulplijn, voice: Voice): string {
  const { contact } = line.facets
  return contact === undefined ? (line.number ?? line.name) : told(contact, voice)
}

export function howOf(line: Hulplijn, voice: Voice): string | undefined {
  const { how } = line.facets
  return how && told(how, voice)
}

/** @returns when one can chat there, where that is not day and night */
export function chatHoursOf(line: Hulplijn, { language }: Voice): string | undefined {
  if (language === 'nl') return line.chatHours
  const told = language === 'en' ? line.chatHoursCalled?.english : line.chatHoursCalled?.eenvoudig
  return told ?? line.chatHours
}

/** A line in few words: its buttons below say the rest. */
export function shortList(lines: readonly Hulplijn[], voice: Voice): string {
  const words = wordsFor(voice).safety
  const items = lines.map((line) => {
    if (line.number === '112') return words.danger112
    const chat =
      line.chat && `${words.chat} ${line.chat} (${chatHoursOf(line, voice) ?? words.day})`
    const always = contactOf(line, asYoung(voice)).includes(words.day) ? ` (${words.day})` : ''
    const number = line.number && `${line.number}${always}`
    const ways = [number, chat].filter((way) => way !== undefined).join(', ')
    const name = calledBy(line, voice)
    return ways === '' ? name : `${name}: ${ways}`
  })
  return `${words.also}\n${items.map((item) => `- ${item}`).join('\n')}`
}

export function list(lines: readonly Hulplijn[], voice: Voice): string {
  return lines.map((line) => `- ${contactOf(line, voice)}`).join('\n')
}

/** The number must stand within the first two sentences, so only one comes before it. */
export function oneSentence(opening: string): string {
  return /^[^.!?]+[.!?]/.exec(opening)?.[0] ?? opening
}

export function afterFirst(opening: string): string | false {
  const rest = opening.slice(oneSentence(opening).length).trim()
  return rest.length > 0 && rest
}

export function paragraphs(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join('\n\n')
}
