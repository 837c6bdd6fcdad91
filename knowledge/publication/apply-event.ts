import type { KnowledgeEvent } from './event.js'
import { fieldAt } from './json.js'
import {
  changesOf,
  freshWorkbench,
  live,
  type Overlay,
  type Plan,
  type Workbench,
} from './workbench.js'

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
    case 'planned':
      return planned(bench, event)
    case 'plan-ended': {
      const plan = bench.plans.get(event.plan)
      if (plan === undefined) return bench
      if (event.how === 'mislukt') {
        const failed = { ...plan, failed: event.why }
        return { ...bench, plans: new Map(bench.plans).set(plan.id, failed) }
      }
      const rest = { ...bench, plans: without(bench.plans, plan.id) }
      return event.how === 'ingetrokken' ? withDrafted(rest, plan, at) : rest
    }
    case 'case-added':
      return { ...bench, cases: [...bench.cases, event.case] }
    case 'case-removed': {
      const cases = bench.cases.filter((item) => fieldAt(item, ['id']) !== event.id)
      return { ...bench, cases }
    }
  }
}

/** What is planned waits beside the draft: what is published before its day goes without it. */
function planned(
  bench: Workbench,
  { plan: id, on, note, by }: Extract<KnowledgeEvent, { type: 'planned' }>,
): Workbench {
  const changes = changesOf(bench)
  const { ground, base } = bench
  const plan = { id, on, note, by, changes, base, ground, failed: null }
  return {
    ...bench,
    draft: ground,
    touched: new Map(),
    versions: bumped(bench.versions, changes.keys()),
    plans: new Map(bench.plans).set(id, plan),
  }
}

/** What was planned is in the draft again, but for what was changed there since. */
function withDrafted(bench: Workbench, { changes, by }: Plan, at: string): Workbench {
  const back = new Map([...changes].filter(([entry]) => !bench.touched.has(entry)))
  const touched = [...back.keys()].map((entry) => [entry, { by, at }] as const)
  return {
    ...bench,
    draft: new Map([...bench.draft, ...back]),
    touched: new Map([...bench.touched, ...touched]),
    versions: bumped(bench.versions, back.keys()),
  }
}

function published(
  bench: Workbench,
  { number, note, base, of, plan, by, at }: Extract<KnowledgeEvent, { type: 'published' }>,
): Workbench {
  const earlier = of === null ? undefined : bench.publications.find((one) => one.number === of)
  const due = plan === null ? undefined : bench.plans.get(plan)
  const add = (overlay: Overlay) => [
    ...bench.publications,
    { number, base, overlay, note, by, at, of },
  ]
  if (earlier !== undefined) {
    const back = { ...bench, base, conflicts: new Map(), publications: add(earlier.overlay) }
    return onNewGround(back, earlier.overlay)
  }
  if (due !== undefined) {
    const overlay = new Map([...live(bench).overlay, ...due.changes])
    return onNewGround({ ...bench, publications: add(overlay) }, overlay)
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
