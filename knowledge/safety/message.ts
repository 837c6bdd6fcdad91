import { ageSaid } from './age-said.js'
import type { Audience } from './audience.js'
import type { CompiledData, Rule } from './compile-data.js'
import type { Verdict } from './danger-model.js'
import type { About, DangerKind, SaidAge } from './danger-schema.js'
import type { Hit } from './find-hits.js'
import type { ReadWord } from './read-words.js'
import { type Found, subjectOf, subjectOfMessage } from './subject.js'

/** One message as it is being judged. */
export interface Message {
  readonly text: string
  readonly words: readonly ReadWord[]
  readonly hits: readonly Hit[]
  readonly audience: Audience
  readonly compiled: CompiledData
  /** What the examples say; without examples the wordings decide alone. */
  readonly verdict: Verdict | null
  /** Whether it is English; null where only the wording that was found can tell. */
  readonly english: () => boolean | null
}

/** Kinds in which somebody may die before the day is over. */
export const alwaysAcute: ReadonlySet<DangerKind> = new Set([
  'acute-suicide',
  'overdose',
  'acute-danger',
])
/** Who is in danger. */
export function aboutOf(message: Message, hit: Found, kind: DangerKind): About {
  const { words, audience, compiled } = message
  const parent = has(message, 'parent')
  const told = subjectOfMessage(words, audience, kind, compiled.subject, parent)
  if (!('rule' in hit) || (told === 'child' && audience === 'jongere')) return told
  if (audience === 'professional' && parent) return 'child'
  return subjectOf(words, hit, audience, kind, compiled.subject)
}

/** Whether a wording with this part to play was found anywhere. */
export function has({ hits }: Message, role: Rule['role']): boolean {
  return hits.some(({ rule }) => rule.role === role)
}

/** The age in the message of whoever it is about, where one is said. */
export function agePart({ text }: Message, about: About): { readonly age?: SaidAge } {
  const age = ageSaid(text, about === 'self')
  return age === null ? {} : { age: { from: age, until: age } }
}
