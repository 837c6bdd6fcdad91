import type { Match } from '../knowledge/matching/matcher.js'
import type { DialogContext, Message } from './context.js'
import { queryOf } from './query.js'

/** @returns what is known near a record, in the light of what is asked of it now; the surest first */
export function nearSubject(
  record: string,
  message: Message,
  { knowledge: { matcher, records, reader }, day }: DialogContext,
): readonly Match[] {
  const name = reader.read(records.get(record)?.name ?? '')
  const query = queryOf(message)
  return matcher.candidates(
    { normal: query.normal, terms: [...name.terms, ...query.terms] },
    { region: message.region, day, topics: [] },
  )
}
