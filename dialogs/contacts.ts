import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { KnowledgeRecord } from '../knowledge/records/record.js'
import type { ContactLine } from './reply.js'
import { isAdult, told, type Voice } from './voice.js'
import { wordsFor } from './words-for.js'

/** @returns the contact record as a line that can be called, mailed or opened */
export function contactLine(record: KnowledgeRecord): ContactLine | null {
  if (record.kind !== 'contact') return null
  return { label: record.name, channel: record.channel, value: record.value }
}

/**
 * How somebody is reached, for this audience: what the sources give, and nothing else.
 *
 * @param record an organisation or role
 */
export function contactsOf(
  knowledge: KnowledgeBase,
  record: KnowledgeRecord,
  voice: Voice,
): ContactLine[] {
  if (record.kind !== 'organisation' && record.kind !== 'role') {
    const own = contactLine(record)
    return own === null ? [] : [own]
  }
  return (record.reach?.contacts ?? []).flatMap((id) => {
    const contact = knowledge.records.get(id)
    if (contact?.kind !== 'contact' || !contact.audiences.includes(voice.audience)) return []
    if (contact.youngOnly && isAdult(voice)) return []
    const line = contactLine(contact)
    return line === null ? [] : [line]
  })
}

/** @returns the instruction how to reach somebody, or null where there is none */
export function reachInstruction(
  knowledge: KnowledgeBase,
  record: KnowledgeRecord,
  voice: Voice,
): string | null {
  if (record.kind !== 'organisation' && record.kind !== 'role') return null
  const instruction = record.reach?.instruction
  const onlyYoung = record.reach?.contacts.some((id) => {
    const contact = knowledge.records.get(id)
    return contact?.kind === 'contact' && contact.youngOnly
  })
  // The way in that is known is for young people: whoever is older asks where theirs is.
  if (onlyYoung && isAdult(voice)) return wordsFor(voice).triage.adultReach[voice.audience]
  return instruction === undefined ? null : told(instruction, voice)
}
