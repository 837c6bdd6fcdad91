import type { Hulplijn } from '../knowledge/records/record.js'
import type { Danger, DangerKind, LowMood } from '../knowledge/safety/danger-schema.js'
import type { Audience, Reply } from './reply.js'
import {
  ageGroup,
  chooseLines,
  contactsOf,
  isOpen,
  type Moment,
  talkLines,
} from './safety-lines.js'
import { safetyWording as words } from './wording/safety.nl.js'

export interface SafetySetting extends Moment {
  readonly audience: Audience
}

/**
 * What somebody in danger gets: the line that fits first, what happens when they call,
 * and honestly that nobody of this chat can come.
 */
export function safetyReply(danger: Danger, setting: SafetySetting): readonly Reply[] {
  const lines = chooseLines(danger.kind, danger.also, danger.acute, setting)
  const pupil = setting.audience === 'professional' && danger.about !== 'self'
  const text = pupil ? pupilText(danger, lines) : ownText(danger, lines, setting)
  const last = pupil ? words.professional.honesty : `${words.honesty}\n\n${words.closing}`
  const base = { sources: [], tone: 'crisis' } as const
  return [
    { ...base, text, contacts: contactsOf(lines), buttons: [] },
    { ...base, text: last, contacts: [], buttons: words.buttons[setting.audience] },
  ]
}

/** Warmth for somebody who is sad, lonely or under stress; the question itself is answered after it. */
export function supportReply(mood: LowMood, setting: SafetySetting): Reply {
  const all = talkLines(setting)
  const open = all.filter((line) => isOpen(line, setting.now))
  const lines = open.length > 0 ? open : all
  const parts = [
    words.support.opening,
    lines.length > 0 &&
      `${open.length > 0 ? words.support.lines : words.support.closed}\n${list(lines, 'jongere')}`,
    words.support.doctor,
    mood.language === 'en' && words.english.support,
    words.support.goOn,
  ]
  return {
    text: paragraphs(parts),
    contacts: contactsOf(open),
    sources: [],
    buttons: [],
    tone: 'plain',
  }
}

function ownText(danger: Danger, lines: readonly Hulplijn[], setting: SafetySetting): string {
  const other = danger.about === 'friend' || danger.about === 'child'
  const opening = other ? words.opening.other : words.opening.self[danger.kind]
  const [first, ...rest] = lines
  const lead = first ? (leadOf(danger) ?? contactOf(first, 'jongere')) : words.emergency
  const happens = first && howOf(first, 'jongere')
  return paragraphs([
    `${oneSentence(opening)} ${lead}`,
    afterFirst(opening),
    happens && `${words.whatHappens} ${happens}`,
    rest.length > 0 && `${words.also}\n${list(rest, 'jongere')}`,
    ...[danger.kind, ...danger.also].map((kind) => extraOf(kind, setting)),
    other && words.extra.friend,
    !lines.some((line) => line.number === '112') && words.emergency,
    danger.language === 'en' && englishOf(danger),
  ])
}

function pupilText(danger: Danger, lines: readonly Hulplijn[]): string {
  const [first] = lines
  const suicide = danger.kind === 'suicidality'
  const lead = danger.acute
    ? words.lead.pupilAcute
    : suicide
      ? words.lead.pupilSuicide
      : first && contactOf(first, 'professional')
  const listed = danger.acute || suicide ? lines : lines.slice(1)
  const happens = first && howOf(first, 'professional')
  return paragraphs([
    `${words.opening.pupil} ${lead ?? words.emergency}`,
    listed.length > 0 && list(listed, 'professional'),
    happens && `${words.whatHappensPupil} ${happens}`,
    words.professional.steps.map((step) => `- ${step}`).join('\n'),
    danger.language === 'en' && englishOf(danger),
  ])
}

function leadOf(danger: Danger): string | null {
  if (danger.kind === 'acute-suicide') return words.lead.acuteSuicide
  return danger.acute ? words.lead.acute : null
}

function extraOf(kind: DangerKind, setting: SafetySetting): string | false {
  if (kind === 'sextortion') return words.extra.sextortion
  if (kind === 'overdose') return words.extra.overdose
  if (kind !== 'homeless') return false
  const group = ageGroup(setting.age)
  if (group === 'minor') return words.extra.homelessMinor
  return group === 'adult' ? words.extra.homelessAdult : words.extra.homelessUnknownAge
}

function englishOf(danger: Danger): string {
  switch (danger.kind) {
    case 'acute-suicide':
      return words.english.acute
    case 'suicidality':
    case 'self-harm':
      return words.english.suicide
    case 'acute-danger':
    case 'overdose':
      return words.english.danger
    case 'sexual':
      return words.english.sexual
    case 'sextortion':
      return words.english.sextortion
    case 'eating':
      return words.english.body
    case 'homeless':
      return words.english.homeless
    default:
      return words.english.home
  }
}

type Register = 'professional' | 'jongere'

function contactOf(line: Hulplijn, register: Register): string {
  return line.facets.contact?.[register] ?? line.number ?? line.name
}

function howOf(line: Hulplijn, register: Register): string | undefined {
  return line.facets.how?.[register]
}

function list(lines: readonly Hulplijn[], register: Register): string {
  return lines.map((line) => `- ${contactOf(line, register)}`).join('\n')
}

/** The number must stand within the first two sentences, so only one comes before it. */
function oneSentence(opening: string): string {
  return /^[^.!?]+[.!?]/.exec(opening)?.[0] ?? opening
}

function afterFirst(opening: string): string | false {
  const rest = opening.slice(oneSentence(opening).length).trim()
  return rest.length > 0 && rest
}

function paragraphs(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join('\n\n')
}
