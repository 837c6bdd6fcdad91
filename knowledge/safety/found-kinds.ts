import type { Verdict } from './danger-model.js'
import { type DangerKind, dangerKinds } from './danger-schema.js'
import { type Hit, uncovered } from './find-hits.js'
import { aboutOf, alwaysAcute, has, type Message } from './message.js'
import type { Found } from './subject.js'

/**
 * The score from which the examples are reason for alarm by themselves, and the one from which they
 * bear out a wording that was found. Set on wordings by strangers, held aside by turns: higher
 * misses danger, lower cries wolf.
 */
const alarming = 0.5
const calm = 0.2
/** Fewer words than this are often a name or an answer: they must say it more clearly. */
const few = 9
const alarmingAlone = 2
/** So many words it takes before the examples alone are reason for alarm. */
const fewestAlone = { jongere: 4, professional: 8 } as const
/** A professional tells who it is and what happened; what does not is rather a question. */
const alarmingForPupil = 0.4
/** A wording whose own words score so high is meant, unless the rest takes it back so clearly. */
const meant = 1
const soothing = -0.5
/** Words said outright are taken at their word from here, with the few before them. */
const outrightly = 1
/** Where a life may be at stake, less will do. */
const outrightlyForLife = -0.3
const aboutLife: ReadonlySet<DangerKind> = new Set([
  'acute-suicide',
  'suicidality',
  'overdose',
  'self-harm',
])
const around = 2
/** A message of more words than this is a story. */
const story = 50
/** How likely another kind must be to be named too, and how much a found wording of a kind weighs. */
const likely = 0.3
const named = 0.3
/** Less than this and a found wording of a kind is rather part of another. */
const possible = 0.03
/** So many words on either side of a wording tell how it is meant. */
const beside = 3
/** Where it may be a matter of minutes, that goes first unless another kind is clearly likelier. */
const urgency = 1.3
/** Weights are decimal fractions: 0.4 + 0.6 must count as 1. */
const enough = 0.99

export interface FoundKind {
  readonly kind: DangerKind
  /** A wording, or the words by which the examples know it. */
  readonly hit: Hit | Found
}

/** The kinds of danger in a message, the one that leads first; none where there is no alarm. */
export function foundIn(message: Message): readonly FoundKind[] {
  const worded = dangerKinds.flatMap((kind): FoundKind[] => {
    const hit = strongest(message, kind)
    return hit ? [{ kind, hit }] : []
  })
  const { verdict, words } = message
  if (verdict === null) return worded
  // A few words without any wording of danger are an answer, or `en als hij 18 wordt?`.
  if (worded.length === 0 && words.length < fewestAlone[message.audience]) return []
  if (
    verdict.score < enoughSaid(message) &&
    !worded.some(({ hit }) => stands(verdict, hit, words.length))
  )
    return []

  const chances = verdict.chances()
  const chanceOf = (kind: DangerKind) =>
    (chances.get(kind) ?? 0) * (alwaysAcute.has(kind) ? urgency : 1) +
    (worded.some((one) => one.kind === kind) ? named : 0)
  const hit = { from: verdict.stretch.from, until: Math.min(verdict.stretch.until, words.length) }
  const likeliest = [...dangerKinds].sort((a, b) => chanceOf(b) - chanceOf(a))
  const kinds = likeliest.filter((kind, rank) => rank === 0 || chanceOf(kind) >= likely)
  // Where more than one kind was said outright, the one that may cost a life leads.
  const outright =
    worded.length > 1
      ? worded.find(({ kind }) => kind === 'suicidality' || (chances.get(kind) ?? 0) >= possible)
      : undefined
  const lead = outright ? [outright.kind] : []
  return [...new Set([...lead, ...kinds])].map(
    (kind) => worded.find((one) => one.kind === kind) ?? { kind, hit },
  )
}

/** The score that is reason for alarm where no wording was found. */
function enoughSaid({ words, audience }: Message): number {
  const missing = Math.max(0, few - words.length) / few
  const base = alarming + (alarmingAlone - alarming) * missing
  return audience === 'professional' ? base + alarmingForPupil : base
}

/** Whether a wording is meant: by the whole message, or by what stands next to it. */
function stands(verdict: Verdict, hit: Hit | Found, words: number): boolean {
  const { from, until } = hit
  if (verdict.score >= calm) return true
  // Said outright it is meant, whatever ordinary question stands beside it.
  if ('rule' in hit && hit.rule.role === 'direct') {
    const own = verdict.scoreOf({
      from: Math.max(0, from - around),
      until: Math.min(words, until + 1),
    })
    const { group } = hit.rule
    const isLife = dangerKinds.some((kind) => kind === group && aboutLife.has(kind))
    if (own >= (isLife ? outrightlyForLife : outrightly)) return true
  }
  // A long story may be about anything else, so there the words next to it decide alone.
  if (words <= story && verdict.score < soothing) return false
  const part = { from: Math.max(0, from - beside), until: Math.min(words, until + beside) }
  return verdict.scoreOf(part) >= meant
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
