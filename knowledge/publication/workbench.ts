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
  /** What they were changed from: published entries over their base. */
  readonly base: string
  readonly ground: Overlay
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

/** @returns the entries in which the draft says something else than what is live */
export function changesOf({ draft, touched }: Pick<Workbench, 'draft' | 'touched'>): Overlay {
  return new Map([...draft].filter(([entry]) => touched.has(entry)))
}

/** @returns the entries of a plan that were published otherwise since it was made */
export function clashesOf(bench: Pick<Workbench, 'publications'>, plan: Plan): string[] {
  const { base, overlay } = live(bench)
  return [...plan.changes]
    .filter(([entry, value]) => {
      if (isSame(overlay.get(entry), value)) return false
      return base !== plan.base || !isSame(overlay.get(entry), plan.ground.get(entry))
    })
    .map(([entry]) => entry)
}
