import type { KnowledgeEvent } from './event.js'
import { isSame, type Json } from './json.js'
import type { Conflict } from './merge.js'

/** What is put over a base, by the names of the entries. */
export type Overlay = ReadonlyMap<string, Json>

/** A whole knowledge base that was published. Number 0 is what came with the program. */
export interface Publication {
  readonly number: number
  readonly base: string
  readonly overlay: Overlay
  readonly note: string
  readonly by: string
  /** ISO date-time; null for number 0. */
  readonly at: string | null
  /** The earlier publication that it brought back, or null. */
  readonly of: number | null
}

export interface Plan {
  readonly id: string
  /** ISO date. */
  readonly on: string
  readonly note: string
  readonly by: string
  /** What is published then: the entries that the draft had changed, as they were. */
  readonly changes: Overlay
  /** Why it could not be published on its day, or null. */
  readonly failed: string | null
}

/** All that the programme team works on: what its events come to. */
export interface Workbench {
  /** The base that the draft is put over. */
  readonly base: string
  /** What the draft began as, over its base: what is live, or that and a newer base in one. */
  readonly ground: Overlay
  /** The draft, over its base. */
  readonly draft: Overlay
  /** Who last changed an entry since it was published, and when. */
  readonly touched: ReadonlyMap<string, { readonly by: string; readonly at: string }>
  /** How often an entry was changed: whoever saves says which one they saw. */
  readonly versions: ReadonlyMap<string, number>
  /** Fields in which a newer base and the team differ, until somebody has looked at them. */
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>
  readonly publications: readonly Publication[]
  readonly plans: ReadonlyMap<string, Plan>
  readonly cases: readonly Json[]
}

/** @returns a workbench on which nobody has done anything yet */
export function freshWorkbench(base: string): Workbench {
  const shipped = { number: 0, base, overlay: new Map(), note: '', by: '', at: null, of: null }
  return {
    base,
    ground: new Map(),
    draft: new Map(),
    touched: new Map(),
    versions: new Map(),
    conflicts: new Map(),
    publications: [shipped],
    plans: new Map(),
    cases: [],
  }
}

/** @returns what people talk to now */
export function live({ publications }: Pick<Workbench, 'publications'>): Publication {
  const last = publications.at(-1)
  if (last === undefined) throw new RangeError('a workbench has publication 0 from the start')
  return last
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}

function bumped(versions: Workbench['versions'], entries: Iterable<string>) {
  const next = new Map(versions)
  for (const entry of entries) next.set(entry, (next.get(entry) ?? 0) + 1)
  return next
}

/** @returns the entries in which the draft says something else than what is live */
export function changesOf({ draft, touched }: Pick<Workbench, 'draft' | 'touched'>): Overlay {
  return new Map([...draft].filter(([entry]) => touched.has(entry)))
}

/** @returns what an event makes of the workbench */
export function withKnowledgeEvent(bench: Workbench, event: KnowledgeEvent): Workbench {
  const { at, by } = event
  switch (event.type) {
    case 'began':
      return bench
    case 'changed': {
      const { entry, value } = event
      return {
        ...bench,
        draft: new Map(bench.draft).set(entry, value),
        touched: new Map(bench.touched).set(entry, { by, at }),
        versions: bumped(bench.versions, [entry]),
        conflicts: without(bench.conflicts, entry),
      }
    }
    case 'discarded': {
      const { entry } = event
      const before = bench.ground.get(entry)
      const rest = without(bench.draft, entry)
      return {
        ...bench,
        draft: before === undefined ? rest : new Map(rest).set(entry, before),
        touched: without(bench.touched, entry),
        versions: bumped(bench.versions, [entry]),
        conflicts: without(bench.conflicts, entry),
      }
    }
    case 'offered': {
      const entries = new Set([...Object.keys(event.overlay), ...bench.draft.keys()])
      const { number } = live(bench)
      return {
        ...bench,
        base: event.base,
        ground: new Map(Object.entries(event.ground)),
        draft: new Map(Object.entries(event.overlay)),
        versions: bumped(bench.versions, entries),
        conflicts: new Map(Object.entries(event.conflicts)),
        publications: number === 0 ? freshWorkbench(event.base).publications : bench.publications,
      }
    }
    case 'settled':
      return { ...bench, conflicts: without(bench.conflicts, event.entry) }
    case 'published':
      return published(bench, event)
    case 'planned': {
      const { plan: id, on, note } = event
      const plan = { id, on, note, by, changes: changesOf(bench), failed: null }
      return { ...bench, plans: new Map(bench.plans).set(id, plan) }
    }
    case 'plan-ended': {
      const plan = bench.plans.get(event.plan)
      if (plan === undefined || event.how !== 'mislukt') {
        return { ...bench, plans: without(bench.plans, event.plan) }
      }
      return { ...bench, plans: new Map(bench.plans).set(plan.id, { ...plan, failed: event.why }) }
    }
    case 'case-added':
      return { ...bench, cases: [...bench.cases, event.case] }
  }
}

function published(
  bench: Workbench,
  { number, note, base, of, plan, by, at }: Extract<KnowledgeEvent, { type: 'published' }>,
): Workbench {
  const earlier = of === null ? undefined : bench.publications.find((one) => one.number === of)
  const planned = plan === null ? undefined : bench.plans.get(plan)
  const add = (overlay: Overlay) => [
    ...bench.publications,
    { number, base, overlay, note, by, at, of },
  ]
  if (earlier !== undefined) {
    return onNewGround({ ...bench, base, publications: add(earlier.overlay) }, earlier.overlay)
  }
  if (planned !== undefined) {
    const overlay = new Map([...live(bench).overlay, ...planned.changes])
    const touched = new Map(
      [...bench.touched].filter(
        ([entry]) => !isSame(planned.changes.get(entry), bench.draft.get(entry)),
      ),
    )
    return onNewGround({ ...bench, touched, publications: add(overlay) }, overlay)
  }
  const { draft } = bench
  return { ...bench, ground: draft, touched: new Map(), publications: add(draft) }
}

/** The draft begins anew from what is live, with what nobody has published yet on top of it. */
function onNewGround(bench: Workbench, ground: Overlay): Workbench {
  return {
    ...bench,
    ground,
    draft: new Map([...ground, ...changesOf(bench)]),
    versions: bumped(bench.versions, new Set([...ground.keys(), ...bench.draft.keys()])),
  }
}
