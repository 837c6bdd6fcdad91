import type { KnowledgeBase } from '../knowledge-base.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { ToldText } from '../records/told-text.js'
import { isOutcome } from '../referral/rule.js'

/** A text for young people, and where it stands. */
export interface PlainText {
  readonly where: string
  readonly text: string
  /** What the text is about: a text about a word of the field explains it. */
  readonly subject: string
}

interface Told extends Omit<PlainText, 'text'> {
  readonly told: ToldText
  /** Said beside another text, and so short that only its very simple form is measured. */
  readonly beside: boolean
}

function* toldByRecord(record: KnowledgeRecord): Generator<Told> {
  const subject = [record.name, ...record.aliases].join(' ').toLowerCase()
  for (const [key, facet] of Object.entries(record.facets)) {
    if (facet === undefined) continue
    yield { where: `${record.id}.${key}`, told: facet, subject, beside: false }
  }
  if ((record.kind === 'organisation' || record.kind === 'role') && record.reach?.instruction) {
    const where = `${record.id}.reach`
    yield { where, told: record.reach.instruction, subject, beside: true }
  }
  if (record.kind !== 'gemeente') return
  for (const [desk, leaf] of Object.entries(record.desks)) {
    if (leaf?.remark === undefined) continue
    yield { where: `${record.id}.${desk}`, told: leaf.remark, subject, beside: true }
  }
}

function* allTold(knowledge: KnowledgeBase): Generator<Told> {
  const plain = (where: string, told: ToldText, beside = false) => ({
    where,
    told,
    subject: '',
    beside,
  })
  for (const record of knowledge.records.values()) yield* toldByRecord(record)
  for (const rule of knowledge.rules) {
    if (!isOutcome(rule)) continue
    yield plain(`${rule.id}.does`, rule.does)
    yield plain(`${rule.id}.because`, rule.because)
  }
  for (const { id, says } of knowledge.overlays) yield plain(`${id}.says`, says)
  for (const fact of knowledge.facts) {
    yield plain(`${fact.key}.question`, fact.question)
    yield plain(`${fact.key}.reason`, fact.reason)
  }
  for (const { id, reply } of knowledge.talks.values()) {
    if (reply !== undefined) yield plain(`${id}.reply`, reply, true)
  }
}

/** @returns every text at B1 that is measured */
export function* plainTexts(knowledge: KnowledgeBase): Generator<PlainText> {
  for (const { where, told, subject, beside } of allTold(knowledge)) {
    if (told.jongere !== undefined && !beside) yield { where, text: told.jongere, subject }
  }
}

/** @returns every text in very simple Dutch */
export function* simpleTexts(knowledge: KnowledgeBase): Generator<PlainText> {
  for (const { where, told, subject } of allTold(knowledge)) {
    if (told.eenvoudig === undefined) continue
    yield { where: `${where}.eenvoudig`, text: told.eenvoudig, subject }
  }
}
