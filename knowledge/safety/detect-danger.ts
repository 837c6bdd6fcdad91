import type { Audience } from './audience.js'
import { type CompiledData, compileData, type Rule } from './compile-data.js'
import type { Danger, DangerData, DangerKind, LowMood } from './danger-schema.js'
import { dangerKinds } from './danger-schema.js'
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
    const message: Message = { words, hits: findHits(words, compiled), audience, compiled }
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

  const soon = isSoon(message, first.hit)
  const kind = first.kind === 'suicidality' && soon ? 'acute-suicide' : first.kind
  return {
    kind,
    about: aboutOf(message, first.hit, kind),
    acute: alwaysAcute.has(kind) || (soon && !neverAcute.has(kind)),
    also: rest.map((one) => one.kind).filter((one) => one !== kind),
    language: first.hit.rule.language,
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

function lowMoodIn({ hits, words }: Message): LowMood | null {
  const mine = hits.filter(({ rule }) => rule.group === 'low-mood')
  const exceptions = mine.filter(({ rule }) => rule.role === 'except')
  const felt = mine.filter(({ rule }) => rule.role === 'direct')
  const veiled = hits.find(({ rule }) => rule.role === 'veiled' && rule.weight >= hint)
  const hit = uncovered(felt, exceptions, words.length)[0] ?? veiled
  return hit ? { kind: 'low-mood', language: hit.rule.language } : null
}

function aboutOf({ words, audience, compiled }: Message, hit: Hit, kind: DangerKind) {
  return subjectOf(words, hit, audience, kind, compiled.subject)
}

function has({ hits }: Message, role: Rule['role']): boolean {
  return hits.some(({ rule }) => rule.role === role)
}
