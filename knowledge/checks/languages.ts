import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import type { OtherTexts } from '../records/told-text.js'
import { isOutcome } from '../referral/rule.js'

/** What nobody may be told in a language they do not read: danger, and whatever leads to a person. */
function* needed(knowledge: KnowledgeBase): Generator<readonly [where: string, text: OtherTexts]> {
  for (const record of knowledge.records.values()) {
    if (record.kind !== 'hulplijn') continue
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet !== undefined) yield [`${record.id}.${key}`, facet]
    }
  }
  for (const { key, question, reason, asked } of knowledge.facts) {
    if (!asked) continue
    yield [`${key}.question`, question]
    yield [`${key}.reason`, reason]
  }
  for (const rule of knowledge.rules) {
    if (!isOutcome(rule)) continue
    yield [`${rule.id}.does`, rule.does]
    yield [`${rule.id}.because`, rule.because]
  }
  for (const { id, says } of knowledge.overlays) {
    yield [`${id}.says`, says]
  }
  for (const { id, reply } of knowledge.talks.values()) {
    if (reply !== undefined) yield [`${id}.reply`, reply]
  }
}

/** @returns an error for every text about danger or on the way to a person that lacks a language */
export function checkLanguages(knowledge: KnowledgeBase): Fault[] {
  return [...needed(knowledge)].flatMap(([record, text]) =>
    (['english', 'eenvoudig'] as const)
      .filter((language) => text[language] === undefined)
      .map((language) => ({
        code: 'language' as const,
        severity: 'error' as const,
        file: '',
        record,
        message: `it has no text in \`${language}\``,
        remedy: `write \`${language}\` beside \`jongere\`: the same, as careful`,
      })),
  )
}
