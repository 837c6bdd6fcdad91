import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import type { OtherTexts } from '../records/told-text.js'

/** What nobody may be told in a language they do not read: danger, and the questions of the triage. */
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
}

/** @returns an error for every text about danger and every question that lacks a language */
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
