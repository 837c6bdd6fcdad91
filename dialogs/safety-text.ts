import type { Hulplijn } from '../knowledge/records/record.js'
import type { Audience } from './reply.js'
import type { Moment } from './safety-lines.js'
import { safetyWording as words } from './wording/safety.nl.js'

export interface SafetySetting extends Moment {
  readonly audience: Audience
}

export type Register = 'professional' | 'jongere'

export function contactOf(line: Hulplijn, register: Register): string {
  return line.facets.contact?.[register] ?? line.number ?? line.name
}

export function howOf(line: Hulplijn, register: Register): string | undefined {
  return line.facets.how?.[register]
}

/** A line in few words: its buttons below say the rest. */
export function shortList(lines: readonly Hulplijn[]): string {
  const items = lines.map((line) => {
    if (line.number === '112') return words.danger112
    const chat = line.chat && `${words.chat} ${line.chat} (${line.chatHours ?? words.day})`
    const always = contactOf(line, 'jongere').includes(words.day) ? ` (${words.day})` : ''
    const number = line.number && `${line.number}${always}`
    const ways = [number, chat].filter((way) => way !== undefined).join(', ')
    return ways === '' ? line.name : `${line.name}: ${ways}`
  })
  return `${words.also}\n${items.map((item) => `- ${item}`).join('\n')}`
}

export function list(lines: readonly Hulplijn[], register: Register): string {
  return lines.map((line) => `- ${contactOf(line, register)}`).join('\n')
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
