import type { ParsedFiles } from './knowledge-files.js'

/** Of the questions one in so many is enough to know how people ask. */
const everyQuestion = 3
/** Wishes that may well come with danger. */
const mayBeDanger = new Set(['psychisch', 'thuis', 'meerdere'])

/** What people ordinarily ask and say here: none of it is danger, so the safety floor learns from it. */
export function calmTexts(files: ParsedFiles): string[] {
  const questions = files.records.flatMap(({ item }) =>
    item.kind === 'hulplijn'
      ? []
      : Object.values(item.facets).flatMap((facet) => facet?.questions ?? []),
  )
  const talks = files.talks.flatMap(({ item }) =>
    mayBeDanger.has(item.hulpvraag ?? '') ? [] : item.examples,
  )
  // A button is pressed by whoever it fits: it tells what is asked, and nothing more.
  const buttons = files.facts.flatMap(({ item }) =>
    item.buttons.flatMap(({ label, eenvoudig, english }) => [label, eenvoudig, english]),
  )
  return [
    ...questions.filter((_, at) => at % everyQuestion === 0),
    ...talks,
    ...buttons.filter((text) => text !== undefined),
  ]
}
