import type { Outgoing } from '../../bot/turn.js'
import type { Fault } from '../../knowledge/fault.js'
import type { KnowledgeFile } from '../../knowledge/knowledge-files.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { Language } from '../../knowledge/records/told-text.js'

/** What somebody of the programme team says to the draft. */
export interface Said {
  /** One conversation goes on; another name begins another. */
  readonly conversation: string
  readonly audience: 'jongere' | 'professional'
  readonly region: Region
  readonly language?: Language
  readonly text: string
}

export type DraftQuestion =
  | { readonly type: 'take'; readonly files: readonly KnowledgeFile[] }
  | { readonly type: 'say'; readonly said: Said; readonly now: string }

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
