import type { Reader } from '../reading/reader.js'
import type { KnowledgeRecord } from '../records/record.js'
import type { Talk } from '../records/talk.js'
import { atOnce, type Steps } from '../steps.js'
import { classifierSteps, type Labelled, type TextClassifier } from './text-classifier.js'

/** What a message is by how it is put, whatever it is about: something people say, or a question. */
export type MessageKind = Talk['kind'] | 'question'

/** There are ten times as many questions as other things; these are enough to tell them by. */
const oneIn = 6
/** Kinds differ by much: what tells them apart is learned soon. */
const rounds = 5

/**
 * Learns from all that people say and from a part of the example questions.
 *
 * @returns tells for a message which `MessageKind` it is
 */
export function createMessageKinds(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Pick<Reader, 'terms'>,
): TextClassifier<MessageKind> {
  return atOnce(messageKindSteps(records, talks, reader))
}

/** The same in pieces. */
export function* messageKindSteps(
  records: readonly KnowledgeRecord[],
  talks: readonly Talk[],
  reader: Pick<Reader, 'terms'>,
): Steps<TextClassifier<MessageKind>> {
  const said = talks.flatMap(({ kind, examples }) =>
    examples.map((text): Labelled<MessageKind> => ({ text, label: kind })),
  )
  const questions = records.flatMap(({ facets }) =>
    Object.values(facets).flatMap((facet) => facet?.questions ?? []),
  )
  const some = questions.filter((_, number) => number % oneIn === 0)
  const asked = some.map((text): Labelled<MessageKind> => ({ text, label: 'question' }))
  return yield* classifierSteps([...said, ...asked], reader, rounds)
}
