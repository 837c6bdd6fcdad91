import type { Audience } from './audience.js'
import type { About, DangerKind } from './danger-schema.js'
import type { SeenWord } from './match-pattern.js'

export interface SubjectWords {
  readonly self: ReadonlySet<number>
  readonly friend: ReadonlySet<number>
  readonly other: ReadonlySet<number>
  readonly child: ReadonlySet<number>
  readonly pupil: ReadonlySet<number>
}

export interface Found {
  readonly from: number
  readonly until: number
}

/** How far before the wording its subject may stand. */
const reach = 14

/** Here a father or a boyfriend who is named is rather the one who does it. */
const byOthers: ReadonlySet<DangerKind> = new Set([
  'sexual',
  'sextortion',
  'exploitation',
  'honour',
  'criminal-exploitation',
  'abuse',
])

/**
 * Who is in danger: whoever is named last in the wording itself, else nearest before it.
 * A professional who names a pupil speaks of the pupil.
 */
export function subjectOf(
  words: readonly SeenWord[],
  found: Found,
  audience: Audience,
  kind: DangerKind,
  subject: SubjectWords,
): About {
  const has = (at: number, ids: ReadonlySet<number>) =>
    words[at]?.ids.some((id) => ids.has(id)) ?? false

  if (audience === 'professional') {
    const from = Math.max(0, found.from - 40)
    const until = Math.min(words.length, found.until + 20)
    for (let at = from; at < until; at += 1) if (has(at, subject.pupil)) return 'pupil'
  }
  for (let at = found.until - 1; at >= Math.max(0, found.from - reach); at -= 1) {
    if (has(at, subject.self)) return 'self'
    if (has(at, subject.child)) return 'child'
    if (has(at, subject.friend)) return 'friend'
    if (!byOthers.has(kind) && has(at, subject.other)) return 'friend'
  }
  return audience === 'professional' ? 'unknown' : 'self'
}

/** A friend who is named this early is who the message is about. */
const early = 8
/** `ik en mijn zoontje`: whoever types is in it too. */
const shortestStory = 2

/**
 * Who is in danger where no wording was found to say it, only the message as a whole.
 *
 * @param parent whether whoever types speaks of a child of their own
 */
export function subjectOfMessage(
  words: readonly SeenWord[],
  audience: Audience,
  kind: DangerKind,
  subject: SubjectWords,
  parent: boolean,
): About {
  const places = (ids: ReadonlySet<number>) =>
    words.flatMap((word, at) => (word.ids.some((id) => ids.has(id)) ? [at] : []))
  if (audience === 'professional')
    return parent && places(subject.pupil).length === 0 ? 'child' : 'pupil'

  const person = (at: number) =>
    [subject.child, subject.friend, subject.other].some((ids) =>
      words[at]?.ids.some((id) => ids.has(id)),
    )
  // `me zusje` is my sister, not me.
  const self = places(subject.self).filter((at) => !person(at + 1))
  const [child] = places(subject.child)
  if (parent && child !== undefined && !(self[0] !== undefined && child - self[0] <= shortestStory))
    return 'child'
  const [friend] = places(subject.friend)
  if (friend !== undefined && friend < early && !(self[0] !== undefined && self[0] < friend))
    return 'friend'
  if (byOthers.has(kind)) return 'self'
  const [other] = places(subject.other)
  if (other !== undefined && self.length === 0) return 'friend'
  if (friend !== undefined && self.length === 0) return 'friend'
  return 'self'
}
