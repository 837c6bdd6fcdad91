import type { FacetKey } from '../knowledge/records/facet.js'
import type { DialogContext, Message } from './context.js'
import { leansOnBefore } from './leaning.js'
import { nearSubject } from './near-subject.js'
import { type FacetMatch, facetMatches } from './question.js'
import type { ConversationState } from './state.js'

/** What the record in focus does not tell is taken from another only when that knows its name. */
const sameSubject = 0.6

/** @returns the nearest record about the old subject that answers this facet */
export function nearestWith(
  facet: FacetKey,
  record: string,
  message: Message,
  context: DialogContext,
): FacetMatch | null {
  const { matcher, records, reader } = context.knowledge
  const name = reader.read(records.get(record)?.name ?? '')
  const related = matcher
    .candidates(
      { normal: name.mended, terms: name.terms },
      { region: message.region, day: context.day, topics: [] },
    )
    .filter(
      ({ unit, evidence }) =>
        unit.kind === 'facet' &&
        unit.facet === facet &&
        unit.record !== record &&
        evidence.covered >= sameSubject,
    )
  return facetMatches(related)[0] ?? null
}

/** What was asked of it last is not asked again: `kan hij daar zelf heen?` asks for another facet. */
export function otherFacet(
  message: Message,
  state: ConversationState,
  context: DialogContext,
): FacetMatch | null {
  const [focus] = state.focus
  if (focus === undefined || !leansOnBefore(message)) return null
  const found = nearSubject(focus.record, message, context).filter(
    ({ unit }) =>
      unit.kind === 'facet' && unit.record === focus.record && unit.facet !== focus.facet,
  )
  return facetMatches(found)[0] ?? null
}
