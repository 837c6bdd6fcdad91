import { idInRegion } from '../knowledge/knowledge-base.js'
import { topicOf } from '../knowledge/matching/unit.js'
import type { FacetKey } from '../knowledge/records/facet.js'
import type { Region } from '../knowledge/records/provenance.js'
import type { Desk, KnowledgeRecord } from '../knowledge/records/record.js'
import type { DialogContext } from './context.js'
import type { ConversationState, Focus } from './state.js'

/** How to reach somebody is told of the one that was named, all else of the desk behind it. */
const ofTheNamed: ReadonlySet<FacetKey> = new Set(['contact', 'where', 'howToApply'])

/** @returns the record that tells what a desk is, whoever it is in a gemeente */
export function conceptOf(desk: Desk, { knowledge }: DialogContext): KnowledgeRecord | null {
  return knowledge.records.get(`landelijk.begrip.${desk}`) ?? null
}

/** Puts the desk in focus, and before it whoever stands behind it in a place. */
export function focusOnDesk(
  state: ConversationState,
  desk: Desk | null,
  named: KnowledgeRecord | null,
  context: DialogContext,
): Focus[] {
  const concept = desk === null ? null : conceptOf(desk, context)
  const subjects = [named, concept].flatMap((record) => record ?? [])
  const now = subjects.map(({ id }): Focus => ({ record: id, facet: 'what' }))
  const rest = state.focus.filter(({ record }) => subjects.every(({ id }) => id !== record))
  return [...now, ...rest].slice(0, 3)
}

/**
 * What a question without a subject of its own is about: what was told last, and with an
 * organisation the desk it is.
 *
 * @param asked what is asked of it
 */
export function subjectsOf(
  { focus, region }: ConversationState,
  asked: FacetKey,
  context: DialogContext,
): readonly string[] {
  const { records } = context.knowledge
  const [first, second] = focus
  if (first === undefined) return []
  const behind = second === undefined ? undefined : records.get(second.record)
  const isNamed = records.get(first.record)?.kind === 'organisation'
  const isDesk = behind?.kind === 'begrip' && behind.desk !== undefined
  if (second !== undefined && isNamed && isDesk && behind.region === 'landelijk') {
    return ofTheNamed.has(asked) ? [first.record, second.record] : [second.record, first.record]
  }
  return [first.record, ...namesakes(first.record, region, context)]
}

/** The same thing as another kind of record: a role is a begrip as well, a maatregel has a budget. */
function namesakes(id: string, region: Region, { knowledge }: DialogContext): readonly string[] {
  const [, kind = '', slug = ''] = id.split('.')
  return ['role', 'organisation', 'begrip', 'maatregel', 'overleg', 'afspraak']
    .filter((other) => other !== kind)
    .flatMap((other) => [
      idInRegion(`landelijk.${other}.${slug}`, region),
      `landelijk.${other}.${slug}`,
    ])
    .filter((other) => knowledge.records.has(other))
}

function series(record: string): string {
  const [, kind, slug = ''] = record.split('.')
  return `${kind}.${slug.split('-')[0]}`
}

/** @returns whether two records tell of one thing: the same in another region, or one desk */
export function isKin(one: string, other: string, { knowledge }: DialogContext): boolean {
  if (one === other || topicOf(one) === topicOf(other)) return true
  // Facts of one series are named alike: `cijfer.begroting-totaal`, `cijfer.begroting-jaarlijks`.
  if (series(one) === series(other)) return true
  const desk = knowledge.records.get(one)?.desk
  return desk !== undefined && knowledge.records.get(other)?.desk === desk
}

/** @returns what somebody who is spoken to can be told of a record, in the order of telling */
export function facetsTold(
  record: string,
  region: Region,
  { audience }: ConversationState,
  { knowledge }: DialogContext,
): readonly FacetKey[] {
  return telling.filter((key) => {
    const facet = knowledge.facet(record, key, region)?.facet
    return facet !== undefined && (audience === 'professional' || facet.jongere !== undefined)
  })
}

/** What is told first, and what only after that; how it was is told to who asks for it. */
const telling: readonly FacetKey[] = [
  'what',
  'how',
  'forWhom',
  'who',
  'howToApply',
  'howLong',
  'when',
  'where',
  'limits',
  'decision',
  'cost',
  'number',
  'why',
  'contact',
  'legalBasis',
]

/** @returns what comes after this facet in the telling of a record, or null */
export function nextFacet(
  { record, facet }: Focus,
  state: ConversationState,
  context: DialogContext,
): Focus | null {
  const after = telling.slice(telling.indexOf(facet) + 1)
  const [next] = facetsTold(record, state.region, state, context).filter((key) =>
    after.includes(key),
  )
  return next === undefined ? null : { record, facet: next }
}
