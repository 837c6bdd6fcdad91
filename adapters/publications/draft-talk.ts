import type { Outgoing } from '../../bot/turn.js'
import type { Fault } from '../../knowledge/fault.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { Language } from '../../knowledge/records/told-text.js'
import type { Profile } from '../../knowledge/referral/fact.js'

/** What somebody of the programme team says to the draft. */
export interface Said {
  /** One conversation goes on; another name begins another. */
  readonly conversation: string
  readonly audience: 'jongere' | 'professional'
  readonly region: Region
  readonly language?: Language
  readonly text: string
}

/** A situation that is tried on the draft's rules. */
export interface Situation {
  readonly audience: 'jongere' | 'professional'
  readonly region: Region
  /** Per fact the values that are still possible; left out, all are. */
  readonly profile: Profile
  /** ISO date on which it is. */
  readonly day: string
}

/** What the rules make of a situation. */
export type SituationOutcome =
  | { readonly kind: 'ask'; readonly facts: readonly string[] }
  | {
      readonly kind: 'refer'
      readonly lead: string
      readonly rule: string
      /** The rules on the way, by id. */
      readonly path: readonly string[]
      readonly overlays: readonly string[]
    }

export type DraftQuestion =
  | { readonly type: 'take'; readonly files: readonly KnowledgeFile[] }
  | { readonly type: 'say'; readonly said: Said; readonly now: string }
  | { readonly type: 'decide'; readonly situation: Situation }

export type DraftAnswer =
  | { readonly type: 'taken' }
  /** The draft cannot be used as it is. */
  | { readonly type: 'unusable'; readonly faults: readonly Fault[] }
  | {
      readonly type: 'said'
      readonly out: Outgoing
      /** Which reading of the draft said it: another one knows nothing of what was said before. */
      readonly draft: string
    }
  | { readonly type: 'decided'; readonly outcome: SituationOutcome }
