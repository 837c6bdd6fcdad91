import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { topicOf } from '../matching/unit.js'
import type { FacetKey } from '../records/facet.js'
import type { KnowledgeRecord } from '../records/record.js'

interface Example {
  readonly record: KnowledgeRecord
  readonly facet: FacetKey
  readonly question: string
}

function* examplesOf(knowledge: KnowledgeBase): Generator<Example> {
  for (const record of knowledge.records.values()) {
    for (const [key, facet] of Object.entries(record.facets)) {
      for (const question of facet?.questions ?? []) {
        yield { record, facet: key as FacetKey, question }
      }
    }
  }
}

function warning(record: string, message: string, remedy: string): Fault {
  return { code: 'question', severity: 'warning', file: '', record, message, remedy }
}

/**
 * Records of two regions never answer the same person; a regional and a national one may. What takes
 * the place of another never answers on the same day as that one.
 */
function meet(a: KnowledgeRecord, b: KnowledgeRecord): boolean {
  const inOnePlace = a.region === b.region || a.region === 'landelijk' || b.region === 'landelijk'
  const isBefore = (one: KnowledgeRecord, other: KnowledgeRecord) =>
    one.validUntil !== undefined && one.validUntil < other.validFrom
  return inOnePlace && !isBefore(a, b) && !isBefore(b, a)
}

/** @returns a day on which a record holds, as near to this one as can be */
function dayFor({ validFrom, validUntil }: KnowledgeRecord, day: string): string {
  if (validUntil !== undefined) return validUntil
  return validFrom > day ? validFrom : day
}

/** The words that count, in no order: `wie betaalt de coach` and `de coach, wie betaalt`. */
function keyOf(knowledge: KnowledgeBase, question: string): string {
  const { terms } = knowledge.reader.read(question)
  return [...new Set(terms.map(({ stem }) => stem))].sort().join(' ')
}

/** Example questions that mean the same in the eyes of the matching and lead to different records. */
function nearDuplicates(knowledge: KnowledgeBase): Fault[] {
  const byKey = new Map<string, Example[]>()
  for (const example of examplesOf(knowledge)) {
    const key = keyOf(knowledge, example.question)
    byKey.set(key, [...(byKey.get(key) ?? []), example])
  }
  const faults: Fault[] = []
  for (const [first, ...others] of byKey.values()) {
    const other = others.find(
      ({ record }) =>
        first !== undefined &&
        topicOf(record.id) !== topicOf(first.record.id) &&
        meet(record, first.record),
    )
    if (first === undefined || other === undefined) continue
    faults.push(
      warning(
        first.record.id,
        `its question “${first.question}” is nearly that of ${other.record.id} (“${other.question}”)`,
        'keep the question with the record that answers it best',
      ),
    )
  }
  return faults
}

/** Facets that none of their own example questions finds. */
function unreached(knowledge: KnowledgeBase, day: string): Fault[] {
  const reached = new Map<string, boolean>()
  for (const { record, facet, question } of examplesOf(knowledge)) {
    const key = `${record.id}.${facet}`
    if (reached.get(key) === true) continue
    const { normal, terms } = knowledge.reader.read(question)
    const [best] = knowledge.matcher.candidates(
      { normal, terms },
      { region: record.region, day: dayFor(record, day), topics: [] },
    )
    const own =
      best?.unit.kind === 'facet' &&
      best.unit.facet === facet &&
      best.unit.topic === topicOf(record.id)
    reached.set(key, own)
  }
  return [...reached].flatMap(([key, found]) =>
    found
      ? []
      : [
          warning(
            key,
            'none of its own example questions leads to it',
            'another facet has much the same questions: give one of the two other ones, or join them',
          ),
        ],
  )
}

/** Facets that nobody gave an example question. */
function unasked(knowledge: KnowledgeBase): Fault[] {
  const faults: Fault[] = []
  for (const record of knowledge.records.values()) {
    // A help line is found by its name, and shown by the safety floor.
    if (record.kind === 'hulplijn') continue
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet === undefined || facet.questions.length > 0) continue
      faults.push(
        warning(
          `${record.id}.${key}`,
          'it has no example question, so people hardly find it',
          'write five ways in which people ask for it',
        ),
      )
    }
  }
  return faults
}

/**
 * Looks the example questions over: each facet must be found by them, and by no other's.
 *
 * @param day ISO date on which the records must hold
 */
export function checkQuestions(knowledge: KnowledgeBase, day: string): Fault[] {
  return [...unasked(knowledge), ...unreached(knowledge, day), ...nearDuplicates(knowledge)]
}
