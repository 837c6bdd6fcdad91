import { randomUUID } from 'node:crypto'
import type { Outgoing } from '../../../bot/turn.js'
import type { Fault } from '../../../knowledge/fault.js'
import type { FacetKey } from '../../../knowledge/records/facet.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import type { Language } from '../../../knowledge/records/told-text.js'

/** What the draft said, or why it cannot say anything. */
export type DraftSaid =
  | { readonly kind: 'said'; readonly out: Outgoing }
  | { readonly kind: 'unusable'; readonly faults: readonly Fault[] }

export interface TalkTurn {
  readonly text: string
  readonly draft: DraftSaid
  /** What people hear now to the same words. */
  readonly live: Outgoing
}

/** Something that came of an answer that was not right; it can be undone. */
export type Kept =
  | {
      readonly kind: 'example'
      readonly entry: string
      readonly facet: FacetKey
      readonly question: string
    }
  | { readonly kind: 'case'; readonly id: string; readonly phrase: string }

/** Who somebody pretends to be while they talk. */
export interface Speaker {
  readonly audience: 'jongere' | 'professional'
  readonly region: Region
  readonly language: Language
}

/** A conversation with the draft; it is in memory alone, as long as somebody is signed in. */
export interface Talk extends Speaker {
  /** By which both bots know it; another one each time that it is played anew. */
  id: string
  turns: TalkTurn[]
  kept: Kept[]
  /** The readings of the knowledge that it was held with. */
  draft: string
  live: object | null
}

export function freshTalk(speaker: Speaker): Talk {
  return { ...speaker, id: randomUUID(), turns: [], kept: [], draft: '', live: null }
}
