import type { KnowledgeBase } from '../knowledge/knowledge-base.js'
import type { KnowledgeRecord } from '../knowledge/records/record.js'
import type { Audience, ContactLine } from './reply.js'
import { told, type Voice } from './voice.js'

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
  audience: Audience,
): ContactLine[] {
  if (record.kind !== 'organisation' && record.kind !== 'role') {
    const own = contactLine(record)
    return own === null ? [] : [own]
  }
  return (record.reach?.contacts ?? []).flatMap((id) => {
    const contact = knowledge.records.get(id)
    if (contact?.kind !== 'contact' || !contact.audiences.includes(audience)) return []
    const line = contactLine(contact)
    return line === null ? [] : [line]
  })
}

/** @returns the instruction how to reach somebody, or null where there is none */
export function reachInstruction(record: KnowledgeRecord, voice: Voice): string | null {
  if (record.kind !== 'organisation' && record.kind !== 'role') return null
  const instruction = record.reach?.instruction
  return instruction === undefined ? null : told(instruction, voice)
}
