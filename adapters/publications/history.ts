import { type FieldChange, fieldChanges } from '../../knowledge/publication/field-change.js'
import type { Json } from '../../knowledge/publication/json.js'
import type { KnowledgeStore } from './knowledge-store.js'

/** One line of the history of an entry. */
export interface HistoryLine {
  /** ISO date-time. */
  readonly at: string
  readonly by: string
  readonly what: 'gewijzigd' | 'teruggezet' | 'nieuwe-basis'
  readonly why: string
  readonly changes: readonly FieldChange[]
  /** Of the publication by which people got it, or null where they did not yet. */
  readonly publication: number | null
}

/** @returns all that happened to an entry, latest first, field by field */
export async function historyOf(store: KnowledgeStore, name: string): Promise<HistoryLine[]> {
  const [first] = store.bench.publications
  let value = first && (await store.bases.get(first.base)).get(name)?.value
  let published: Json | undefined = value
  const lines: HistoryLine[] = []
  let open: HistoryLine[] = []
  const plans = new Map<string, { value: Json | undefined; lines: HistoryLine[] }>()
  const add = (line: Omit<HistoryLine, 'publication' | 'changes'>, after: Json | undefined) => {
    const changes = fieldChanges(value, after)
    value = after
    if (changes.length > 0) open.push({ ...line, changes, publication: null })
  }
  for (const event of store.events) {
    const { at, by } = event
    if (event.type === 'changed' && event.entry === name) {
      add({ at, by, what: 'gewijzigd', why: event.why }, event.value)
    } else if (event.type === 'discarded' && event.entry === name) {
      add({ at, by, what: 'teruggezet', why: '' }, published)
    } else if (event.type === 'offered') {
      const base = (await store.bases.get(event.base)).get(name)?.value
      published = event.ground[name] ?? base
      add({ at, by, what: 'nieuwe-basis', why: '' }, event.overlay[name] ?? base)
    } else if (event.type === 'planned') {
      plans.set(event.plan, { value, lines: open })
      value = published
      open = []
    } else if (event.type === 'plan-ended' && event.how === 'ingetrokken') {
      const plan = plans.get(event.plan)
      if (plan !== undefined && plan.lines.length > 0) {
        if (open.length === 0) value = plan.value
        open = [...plan.lines, ...open]
      }
    } else if (event.type === 'published' && event.plan !== null) {
      const plan = plans.get(event.plan)
      if (plan === undefined || plan.lines.length === 0) continue
      published = plan.value
      if (open.length === 0) value = published
      lines.push(...plan.lines.map((line) => ({ ...line, publication: event.number })))
    } else if (event.type === 'published') {
      const { number, of } = event
      if (of !== null) {
        const earlier = store.bench.publications.find((one) => one.number === of)
        const content = earlier && (await store.published(earlier))
        add({ at, by, what: 'teruggezet', why: event.note }, content?.get(name)?.value)
      }
      published = value
      lines.push(...open.map((line) => ({ ...line, publication: number })))
      open = []
    }
  }
  return [...lines, ...open].reverse()
}
