import { randomUUID } from 'node:crypto'
import { live } from '../../knowledge/publication/workbench.js'
import type { Hand, KnowledgeStore } from './knowledge-store.js'

export type Published =
  | { readonly kind: 'published'; readonly number: number }
  /** Something happened since it was proven. */
  | { readonly kind: 'stale' }
  /** What people talk to is just that. */
  | { readonly kind: 'nothing' }
  /** A newer base waits to be looked at first. */
  | { readonly kind: 'upgrading' }
  | { readonly kind: 'unknown' }

const moment = (date: Date) => ({ at: date.toISOString() })

/**
 * Publishes the draft: from now on it is what people talk to.
 *
 * @param stamp of the draft as it was proven; another one is not published
 */
export function publishDraft(
  store: KnowledgeStore,
  { stamp, note }: { stamp: number; note: string },
  { by, at }: Hand,
): Promise<Published> {
  return store.change<Published>(async (bench) => {
    if (stamp !== store.stamp) return { events: [], result: { kind: 'stale' } }
    const current = live(bench)
    const isNew = bench.touched.size > 0 || current.base !== bench.base
    if (!isNew) return { events: [], result: { kind: 'nothing' } }
    const number = current.number + 1
    const made = { number, note, base: bench.base, of: null, plan: null }
    return {
      events: [{ type: 'published', ...moment(at), by, ...made }],
      result: { kind: 'published', number },
    }
  })
}

/** Makes an earlier publication what people talk to again; it gets a number of its own. */
export function takeBack(
  store: KnowledgeStore,
  { number: of, note }: { number: number; note: string },
  { by, at }: Hand,
): Promise<Published> {
  return store.change<Published>(async (bench) => {
    const earlier = bench.publications.find((publication) => publication.number === of)
    const current = live(bench)
    if (earlier === undefined) return { events: [], result: { kind: 'unknown' } }
    if (earlier === current) return { events: [], result: { kind: 'nothing' } }
    const number = current.number + 1
    const made = { number, note, base: earlier.base, of, plan: null }
    return {
      events: [{ type: 'published', ...moment(at), by, ...made }],
      result: { kind: 'published', number },
    }
  })
}

export type Planned =
  | { readonly kind: 'planned'; readonly plan: string }
  | Extract<Published, { kind: 'stale' | 'nothing' | 'upgrading' }>

/**
 * Plans the draft as it is now for a day; the draft goes on.
 *
 * @param on ISO date, from the beginning of which it holds
 */
export function planDraft(
  store: KnowledgeStore,
  { stamp, on, note }: { stamp: number; on: string; note: string },
  { by, at }: Hand,
): Promise<Planned> {
  return store.change<Planned>(async (bench) => {
    if (stamp !== store.stamp) return { events: [], result: { kind: 'stale' } }
    if (store.isUpgrading) return { events: [], result: { kind: 'upgrading' } }
    if (bench.touched.size === 0) return { events: [], result: { kind: 'nothing' } }
    const plan = randomUUID()
    return {
      events: [{ type: 'planned', ...moment(at), by, plan, on, note }],
      result: { kind: 'planned', plan },
    }
  })
}

/** Publishes what was planned over what is live by now. */
export function publishPlan(store: KnowledgeStore, id: string, at: Date): Promise<Published> {
  return store.change<Published>(async (bench) => {
    const plan = bench.plans.get(id)
    if (plan === undefined) return { events: [], result: { kind: 'unknown' } }
    if (store.isUpgrading) return { events: [], result: { kind: 'upgrading' } }
    const number = live(bench).number + 1
    const { by, note } = plan
    const made = { number, note, base: bench.base, of: null, plan: id }
    const ended = { plan: id, how: 'gepubliceerd', why: '' } as const
    return {
      events: [
        { type: 'published', ...moment(at), by, ...made },
        { type: 'plan-ended', ...moment(at), by: 'systeem', ...ended },
      ],
      result: { kind: 'published', number },
    }
  })
}

/** Ends a plan, or says why it could not be carried out; that one waits until somebody ends it. */
export function endPlan(
  store: KnowledgeStore,
  plan: string,
  { how, why }: { how: 'ingetrokken' | 'mislukt'; why: string },
  { by, at }: Hand,
): Promise<boolean> {
  return store.change<boolean>(async (bench) => {
    if (!bench.plans.has(plan)) return { events: [], result: false }
    return { events: [{ type: 'plan-ended', ...moment(at), by, plan, how, why }], result: true }
  })
}
