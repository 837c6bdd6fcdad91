import type { Fault } from '../../knowledge/fault.js'
import type { Weights } from '../../knowledge/safety/train-model.js'

/** One side of a conversation that comes out differently. */
export interface Side {
  readonly isRight: boolean
  /** What the bot said last. */
  readonly text: string
}

/** A conversation that comes out differently with the draft than with what is live. */
export interface Difference {
  readonly id: string
  readonly kind: string
  readonly audience: string
  readonly region: string
  /** What the person says. */
  readonly turns: readonly string[]
  readonly before: Side
  readonly after: Side
}

/** All that is known of a draft before anybody gets to talk to it. */
export interface Proof {
  /** Everything that the check has to say about the draft. */
  readonly faults: readonly ProvenFault[]
  /** Combinations of facts per region that were proven to have one lead. */
  readonly combinations: Readonly<Record<string, bigint>>
  readonly replayed: { readonly cases: number; readonly right: number; readonly wasRight: number }
  /** From right to wrong first. */
  readonly differences: readonly Difference[]
  readonly ms: number
}

export interface ProvenFault extends Fault {
  /** What is live has it not. */
  readonly isNew: boolean
}

/** How far a proof is. */
export interface Progress {
  readonly step: 'lezen' | 'bewijzen' | 'naspelen'
  /** Of the step, 0 to 1. */
  readonly done: number
}

/** A proof, with what was learned on the way. */
export interface Proven {
  readonly proof: Proof
  /** Null where the draft cannot be built. */
  readonly weights: Weights | null
  /** What the check has to say about what is live: known for the next proof. */
  readonly liveFaults?: readonly Fault[]
}

/** @returns whether nothing stands in the way of publishing */
export function isSound({ faults }: Pick<Proof, 'faults'>): boolean {
  return faults.every(({ severity }) => severity !== 'error')
}
