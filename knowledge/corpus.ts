import type { ParsedFiles } from './knowledge-files.js'

/** Every text of the knowledge base whose words people may use: typos are mended to these. */
export function* corpusOf(files: ParsedFiles): Generator<string> {
  for (const { item } of files.records) {
    yield item.name
    yield* item.aliases
    for (const facet of Object.values(item.facets)) {
      if (facet === undefined) continue
      yield facet.professional
      if (facet.jongere !== undefined) yield facet.jongere
      yield* facet.questions
    }
    if (item.kind === 'gemeente') yield* item.kernen
  }
  for (const { item } of files.talks) yield* item.examples
  for (const { item } of files.facts) {
    yield item.question.jongere
    for (const button of item.buttons) yield button.label
  }
}
