import { fieldAt, type JsonObject } from '../../knowledge/publication/json.js'
import type { Hand, KnowledgeStore } from './knowledge-store.js'

/** A conversation that must come out so, as somebody of the programme team says. */
export interface OwnCase {
  readonly audience: 'jongere' | 'professional'
  readonly region: string
  readonly turns: readonly string[]
  /** Words that the last answer must hold. */
  readonly phrase: string
}

/** @returns an expression that finds just these words, however they are broken over lines */
export function phraseExpression(phrase: string): string {
  const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return escaped.replace(/\s+/g, '\\s+')
}

/** Adds a case that is replayed at every publication. @returns its id */
export function addCase(
  store: KnowledgeStore,
  { audience, region, turns, phrase }: OwnCase,
  { by, at }: Hand,
): Promise<string> {
  return store.change(async () => {
    const number = store.events.filter(({ type }) => type === 'case-added').length + 1
    const id = `eigen-${number}`
    const must = [phraseExpression(phrase)]
    const item: JsonObject = { id, kind: 'eigen', audience, region, turns, must, why: phrase }
    const event = { type: 'case-added', at: at.toISOString(), by, case: item } as const
    return { events: [event], result: id }
  })
}

/** Takes a case away again. @returns whether there was one */
export function removeCase(store: KnowledgeStore, id: string, { by, at }: Hand): Promise<boolean> {
  return store.change(async (bench) => {
    const isThere = bench.cases.some((item) => fieldAt(item, ['id']) === id)
    if (!isThere) return { events: [], result: false }
    const event = { type: 'case-removed', at: at.toISOString(), by, id } as const
    return { events: [event], result: true }
  })
}
