import { ageSaid } from './age-said.js'
import type { Audience } from './audience.js'
import { type CompiledData, compileData, type Rule } from './compile-data.js'
import type { About, Danger, DangerData, DangerKind, LowMood, SaidAge } from './danger-schema.js'
import { dangerKinds, moodTopics } from './danger-schema.js'
import { findHits, type Hit, uncovered } from './find-hits.js'
import type { SeenWord } from './match-pattern.js'
import { subjectOf } from './subject.js'

export interface DangerFloor {
  /** Danger in a message, however it is typed and whatever surrounds it; null where there is none. */
  readonly detect: (text: string, audience: Audience) => Danger | null
  /** Both at once: danger, and otherwise whether a young person could do with warmth. */
  readonly read: (
    text: string,
    audience: Audience,
  ) => { readonly danger: Danger | null; readonly support: LowMood | null }
}

/** One message as it is being judged. */
interface Message {
  readonly text: string
  readonly words: readonly SeenWord[]
  readonly hits: readonly Hit[]
  readonly audience: Audience
  readonly compiled: CompiledData
}

const alwaysAcute: ReadonlySet<DangerKind> = new Set(['acute-suicide', 'overdose', 'acute-danger'])
/** Places where "tonight" does not call for an ambulance by itself. */
const neverAcute: ReadonlySet<DangerKind> = new Set(['homeless', 'eating', 'self-harm'])
/** How near a word like "vanavond" must stand to make it acute. */
const near = 8
/** A veiled wording that weighs this much is reason for warmth, even where it is no alarm. */
const hint = 0.6
/** Weights are decimal fractions: 0.4 + 0.6 must count as 1. */
const enough = 0.99

/**
 * Makes the safety floor from its wordings. What comes out is pure and linear in the length of the text.
 *
 * @throws PatternError where a wording cannot be read
 */
export function compileDangerFloor(data: DangerData): DangerFloor {
  const compiled = compileData(data)
  const read: DangerFloor['read'] = (text, audience) => {
    const words = compiled.reader(text)
    const message: Message = { text, words, hits: findHits(words, compiled), audience, compiled }
    const danger = dangerIn(message)
    const quiet = danger !== null || audience === 'professional'
    return { danger, support: quiet ? null : lowMoodIn(message) }
  }
  return { read, detect: (text, audience) => read(text, audience).danger }
}

function dangerIn(message: Message): Danger | null {
  const found = dangerKinds.flatMap((kind) => {
    const hit = strongest(message, kind)
    return hit ? [{ kind, hit }] : []
  })
  const [first, ...rest] = found
  if (!first) return null

  const loss = isLoss(message, found)
  const soon = !loss && isSoon(message, first.hit)
  const kind = first.kind === 'suicidality' && soon ? 'acute-suicide' : first.kind
  const about = loss ? 'pupil' : aboutOf(message, first.hit, kind)
  return {
    kind,
    about,
    acute: alwaysAcute.has(kind) || (soon && !neverAcute.has(kind)),
    also: rest.map((one) => one.kind).filter((one) => one !== kind),
    language: first.hit.rule.language,
    ...(loss && { situation: 'loss' }),
    ...(kind === 'acute-danger' && has(message, 'threat') && { situation: 'threat' }),
    ...agePart(message, about),
  }
}

/** The wording of a kind that makes it an alarm, if there is one. */
function strongest(message: Message, kind: DangerKind): Hit | null {
  const { hits, words } = message
  const mine = hits.filter(({ rule }) => rule.group === kind && rule.role !== 'except')
  if (mine.length === 0) return null
  const exceptions = hits.filter(
    ({ rule }) => rule.role === 'except' && (rule.group === kind || rule.group === 'all'),
  )
  const open = uncovered(mine, exceptions, words.length)

  const direct = open.find(({ rule }) => rule.role === 'direct')
  if (direct && !isPolicy(message, direct, kind)) return direct
  const topic = open.find(({ rule }) => rule.role === 'topic')
  if (topic && isPersonal(message, topic, kind)) return topic

  const veiled = open.filter(({ rule }) => rule.role === 'veiled')
  const weights = new Map(veiled.map(({ rule }) => [rule, rule.weight]))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return total >= enough ? (veiled[0] ?? null) : null
}

/** A professional who asks about pupils in general, not about one of them. */
function isPolicy(message: Message, hit: Hit, kind: DangerKind): boolean {
  if (message.audience !== 'professional' || !has(message, 'policy')) return false
  return aboutOf(message, hit, kind) === 'unknown'
}

/** A subject that is only named: a lesson or a policy question is no alarm. */
function isPersonal(message: Message, topic: Hit, kind: DangerKind): boolean {
  if (message.audience === 'jongere') return !has(message, 'lesson')
  return !has(message, 'policy') && aboutOf(message, topic, kind) === 'pupil'
}

function isSoon({ hits, words }: Message, hit: Hit): boolean {
  const not = hits.filter(({ rule }) => rule.role === 'notNow')
  const now = hits.filter(({ rule }) => rule.role === 'now')
  return uncovered(now, not, words.length).some(
    (one) => one.from < hit.until + near && one.until > hit.from - near,
  )
}

function lowMoodIn(message: Message): LowMood | null {
  const { hits, words } = message
  const mine = hits.filter(({ rule }) => rule.group === 'low-mood')
  const exceptions = mine.filter(({ rule }) => rule.role === 'except')
  const felt = uncovered(
    mine.filter(({ rule }) => rule.role === 'direct'),
    exceptions,
    words.length,
  )
  const veiled = hits.find(({ rule }) => rule.role === 'veiled' && rule.weight >= hint)
  const topic = moodTopics.find((one) => felt.some(({ rule }) => rule.topic === one))
  const hit = felt[0] ?? veiled
  if (!hit) return null
  return {
    kind: 'low-mood',
    language: hit.rule.language,
    ...(topic && { topic }),
    ...agePart(message, 'self'),
  }
}

function agePart({ text }: Message, about: About): { readonly age?: SaidAge } {
  const age = ageSaid(text, about === 'self')
  return age === null ? {} : { age: { from: age, until: age } }
}

/** A suicide that has happened, told by a professional: nobody else in the message is in danger. */
function isLoss(message: Message, found: readonly { kind: DangerKind; hit: Hit }[]): boolean {
  const { audience, hits, words } = message
  if (audience !== 'professional') return false
  const losses = hits.filter(({ rule }) => rule.role === 'loss')
  if (losses.length === 0 || found.some(({ kind }) => kind !== 'suicidality')) return false
  const danger = hits.filter(
    ({ rule }) => rule.group === 'suicidality' && (rule.role === 'direct' || rule.role === 'topic'),
  )
  return uncovered(danger, losses, words.length).length === 0
}

function aboutOf(message: Message, hit: Hit, kind: DangerKind): About {
  const { words, audience, compiled } = message
  if (audience === 'professional' && has(message, 'parent')) return 'child'
  return subjectOf(words, hit, audience, kind, compiled.subject)
}

function has({ hits }: Message, role: Rule['role']): boolean {
  return hits.some(({ rule }) => rule.role === role)
}
