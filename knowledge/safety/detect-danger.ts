import type { Audience } from './audience.js'
import { compileData } from './compile-data.js'
import { compileDangerModel, type Learned, type WordWeight } from './danger-model.js'
import type { Danger, DangerData, DangerKind, LowMood } from './danger-schema.js'
import type { DangerExamples } from './example-schema.js'
import { findHits, type Hit, uncovered } from './find-hits.js'
import { type FoundKind, foundIn } from './found-kinds.js'
import { lowMoodIn } from './low-mood.js'
import { aboutOf, agePart, alwaysAcute, has, type Message } from './message.js'
import type { Found } from './subject.js'
import type { Weights } from './train-model.js'

export interface DangerFloor {
  /** Danger in a message, however it is typed and whatever surrounds it; null where there is none. */
  readonly detect: (text: string, audience: Audience) => Danger | null
  /** Both at once: danger, and otherwise whether a young person could do with warmth. */
  readonly read: (
    text: string,
    audience: Audience,
  ) => { readonly danger: Danger | null; readonly support: LowMood | null }
  /** What was learned from the examples, to be kept for a next start; null without examples. */
  readonly weights: Weights | null
  /** Which words of a message speak most for danger, by the examples; empty without examples. */
  readonly explain: (text: string) => readonly WordWeight[]
}

/** Places where "tonight" does not call for an ambulance by itself. */
const neverAcute: ReadonlySet<DangerKind> = new Set(['homeless', 'eating', 'self-harm'])
/** How near a word like "vanavond" must stand to make it acute. */
const near = 8

/**
 * Makes the safety floor from its wordings and its examples. What comes out is pure and linear in
 * the length of the text. A wording is found as it stands; the examples catch what nobody listed,
 * and tell when a wording that was found is no danger.
 *
 * @throws PatternError where a wording cannot be read
 */
export function compileDangerFloor(
  data: DangerData,
  examples?: DangerExamples,
  learned: Learned = {},
): DangerFloor {
  const compiled = compileData(data)
  // A question that the wordings themselves would stop at teaches nothing about calm.
  const isCalm = (text: string) => findHits(compiled.reader(text), compiled).every(saysNothing)
  const calm = learned.weights ? [] : (learned.calm ?? []).filter(isCalm)
  const model = examples
    ? compileDangerModel(examples, compiled.reader, { ...learned, calm })
    : null
  const read: DangerFloor['read'] = (text, audience) => {
    const words = compiled.reader(text)
    const message: Message = {
      text,
      words,
      hits: findHits(words, compiled),
      audience,
      compiled,
      verdict: model?.judge(words) ?? null,
      english: () => model?.isEnglish(words) ?? null,
    }
    const danger = dangerIn(message)
    const quiet = danger !== null || audience === 'professional'
    return { danger, support: quiet ? null : lowMoodIn(message) }
  }
  return {
    read,
    detect: (text, audience) => read(text, audience).danger,
    weights: model?.weights ?? null,
    explain: (text) => model?.explain(compiled.reader(text)) ?? [],
  }
}

/** Whether a wording is no sign of danger: an idiom, a word like `vanavond`. */
function saysNothing({ rule }: Hit): boolean {
  return rule.role !== 'direct' && rule.role !== 'topic' && rule.role !== 'veiled'
}

function dangerIn(message: Message): Danger | null {
  const found = foundIn(message)
  const [first, ...rest] = found
  if (!first) return null

  const loss = isLoss(message, found)
  const wording = 'rule' in first.hit ? first.hit.rule : null
  // Without a wording nothing says what "nu" belongs to.
  const soon = !loss && wording !== null && isSoon(message, first.hit)
  const kind = first.kind === 'suicidality' && soon ? 'acute-suicide' : first.kind
  const about = loss ? 'pupil' : aboutOf(message, first.hit, kind)
  return {
    kind,
    about,
    acute: alwaysAcute.has(kind) || (soon && !neverAcute.has(kind)),
    also: rest.map((one) => one.kind).filter((one) => one !== kind),
    language: (message.english() ?? wording?.language === 'en') ? 'en' : 'nl',
    ...(loss && { situation: 'loss' }),
    ...(kind === 'acute-danger' && has(message, 'threat') && { situation: 'threat' }),
    ...agePart(message, about),
  }
}

function isSoon({ hits, words }: Message, hit: Found): boolean {
  const not = hits.filter(({ rule }) => rule.role === 'notNow')
  const now = hits.filter(({ rule }) => rule.role === 'now')
  return uncovered(now, not, words.length).some(
    (one) => one.from < hit.until + near && one.until > hit.from - near,
  )
}

/** A suicide that has happened, told by a professional: nobody else in the message is in danger. */
function isLoss(message: Message, found: readonly FoundKind[]): boolean {
  const { audience, hits, words } = message
  if (audience !== 'professional') return false
  const losses = hits.filter(({ rule }) => rule.role === 'loss')
  if (losses.length === 0 || found.some(({ kind }) => kind !== 'suicidality')) return false
  const danger = hits.filter(
    ({ rule }) => rule.group === 'suicidality' && (rule.role === 'direct' || rule.role === 'topic'),
  )
  return uncovered(danger, losses, words.length).length === 0
}
