import { valueNames } from '../../dialogs/wording/privacy.nl.js'
import type { HandoverDesk } from '../../knowledge/handover/desk.js'
import { type Handover, hasEnded, isWaiting } from '../../knowledge/handover/handover.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { HandoverStore } from '../handover/handover-store.js'
import type { DeskLinks } from '../sign-in/desk-links.js'
import type { LinkTokens } from '../sign-in/link-tokens.js'
import { html, type Markup } from '../staff-pages/markup.js'
import type { DeskBindings } from '../teams/desk-bindings.js'
import type { Access } from './access.js'
import type { Directory } from './directory.js'
import { balieWording as words } from './wording.nl.js'

/** What the pages of the desk work with. */
export interface Balie {
  readonly store: HandoverStore
  readonly access: Access
  readonly directory: Directory
  readonly tokens: LinkTokens
  readonly links: DeskLinks
  readonly bindings: DeskBindings
  /** Where a new desk is put unless somebody chooses another. */
  readonly region: Region
  /** Whether this installation can send mail. */
  readonly sendsMail: boolean
  /** Whether people can make a desk to practise with, by a button. */
  readonly isLocal: boolean
}

/** @returns what it is about, in words */
export function questionText(question: string | null): string {
  if (question === null) return 'Niet gezegd'
  const names: Readonly<Record<string, string>> = valueNames.hulpvraag ?? {}
  const text = names[question] ?? question.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** @returns whether anything waits at a desk, or is being seen to */
export function hasOpen({ store }: Pick<Balie, 'store'>, desk: string): boolean {
  return [...store.index.all.values()].some(
    (one) => one.desk === desk && !hasEnded(one) && one.state !== 'rejected' && !one.isErased,
  )
}

/** @returns whether its term is over and nobody has taken it on */
export function isOverdue(handover: Handover, now: Date): boolean {
  return isWaiting(handover) && new Date(handover.deadline) < now
}

/** Marks what is there to practise with, in words. */
export function practiceMark(desk: Pick<HandoverDesk, 'practice'> | undefined): Markup | null {
  return desk?.practice === true ? html`<strong class="practice">${words.practice}</strong>` : null
}
