import type { Hulplijn } from '../knowledge/records/record.js'
import type { Danger, DangerKind } from '../knowledge/safety/danger-schema.js'
import type { Reply } from './reply.js'
import { contactsOf } from './safety-contacts.js'
import { ageGroup, chooseLines, only } from './safety-lines.js'
import {
  afterFirst,
  asYoung,
  contactOf,
  howOf,
  oneSentence,
  paragraphs,
  type SafetySetting,
  shortList,
} from './safety-text.js'
import { type Words, wordsFor } from './words-for.js'

export { supportReply } from './safety-support.js'
export type { SafetySetting } from './safety-text.js'

/**
 * What somebody in danger gets: a short first bubble with the line that fits first, then what
 * happens when they call, and honestly that nobody of this chat can come.
 */
export function safetyReply(danger: Danger, given: SafetySetting): readonly Reply[] {
  const setting = danger.age ? { ...given, age: danger.age } : given
  const pupil =
    setting.audience === 'professional' && danger.about !== 'self' && danger.about !== 'child'
  const chosen = chooseLines(danger.kind, danger.also, danger.acute, setting)
  const lines = danger.situation === 'loss' ? only(['113'], chosen) : chosen
  const [text, more] = pupil ? pupilTexts(danger, lines, setting) : ownTexts(danger, lines, setting)
  const base = { sources: [], tone: 'crisis' } as const
  return [
    { ...base, text, contacts: contactsOf(lines, setting), buttons: [] },
    {
      ...base,
      text: more,
      contacts: [],
      buttons: wordsFor(setting).safety.buttons[setting.audience],
    },
  ]
}

type SafetyWords = Words['safety']
type Texts = readonly [first: string, more: string]

function ownTexts(danger: Danger, lines: readonly Hulplijn[], setting: SafetySetting): Texts {
  const { kind, about } = danger
  const words = wordsFor(setting).safety
  const young = asYoung(setting)
  const opening =
    about === 'child'
      ? words.opening.child
      : about === 'friend'
        ? words.opening.other
        : words.opening.self[kind]
  const [first, ...rest] = lines
  const unsure = kind === 'homeless' && ageGroup(setting.age) === 'unknown' && !danger.acute
  const contact = first ? contactOf(first, young) : words.emergency
  const lead = leadOf(danger, words) ?? (unsure ? words.lead.homeless : contact)
  const english = danger.language === 'en' && setting.language !== 'en' && englishOf(danger, words)
  const also = rest.length > 0 && shortList(rest, setting)
  const extras = [kind, ...danger.also].map((one) => extraOf(one, setting, words))
  const happens = first && howOf(first, young)
  return [
    paragraphs([
      `${oneSentence(opening)} ${lead}`,
      english || (unsure ? words.extra.homelessUnknownAge : afterFirst(opening)),
      !english && !unsure && also,
    ]),
    paragraphs([
      Boolean(english) && afterFirst(opening),
      Boolean(english) && also,
      happens && `${words.whatHappens} ${happens}`,
      ...extras.filter((extra) => !unsure || extra !== words.extra.homelessUnknownAge),
      about === 'child' ? words.extra.child : about === 'friend' && words.extra.friend,
      !lines.some((line) => line.number === '112') && words.emergency,
      `${setting.isAtDesk === true ? words.honestyAtDesk : words.honesty}\n\n${words.closing}`,
    ]),
  ]
}

function pupilTexts(danger: Danger, lines: readonly Hulplijn[], setting: SafetySetting): Texts {
  const [first, ...rest] = lines
  const { kind, situation } = danger
  const words = wordsFor(setting).safety
  const own = pupilLead(danger, setting, words) ?? (first && contactOf(first, setting))
  const suicide = own === words.lead.pupilSuicide
  const listed = danger.acute
    ? lines.filter((line) => line.number !== '112')
    : suicide
      ? lines
      : rest
  const opening = situation === 'loss' ? words.opening.loss : words.opening.pupil
  const unsure = own === words.lead.homelessPupil
  const happens = first && howOf(first, setting)
  const also = listed.length > 0 && shortList(listed, setting)
  return [
    paragraphs([`${opening} ${own ?? words.emergency}`, unsure ? words.extra.homelessPupil : also]),
    paragraphs([
      situation !== 'loss' && happens && `${words.whatHappensPupil} ${happens}`,
      stepsFor(kind, situation, setting, words)
        .map((step) => `- ${step}`)
        .join('\n'),
      danger.language === 'en' && englishOf(danger, words),
      setting.isAtDesk === true ? words.professional.honestyAtDesk : words.professional.honesty,
    ]),
  ]
}

function pupilLead(danger: Danger, setting: SafetySetting, words: SafetyWords): string | null {
  if (danger.situation === 'loss') return words.lead.loss
  if (danger.situation === 'threat') return words.lead.threat
  if (danger.acute) return words.lead.pupilAcute
  if (danger.kind === 'suicidality') return words.lead.pupilSuicide
  if (danger.kind !== 'homeless') return null
  const group = ageGroup(setting.age)
  if (group === 'minor') return null
  return group === 'adult' ? words.lead.homelessGrownPupil : words.lead.homelessPupil
}

function stepsFor(
  kind: DangerKind,
  situation: Danger['situation'],
  setting: SafetySetting,
  words: SafetyWords,
): readonly string[] {
  if (situation) return words.professional[situation]
  if (kind !== 'homeless') return words.professional.steps
  const minor = ageGroup(setting.age) === 'minor'
  return minor ? words.professional.homelessMinor : words.professional.homelessGrown
}

function leadOf(danger: Danger, words: SafetyWords): string | null {
  if (danger.kind === 'acute-suicide') return words.lead.acuteSuicide
  return danger.acute ? words.lead.acute : null
}

function extraOf(kind: DangerKind, setting: SafetySetting, words: SafetyWords): string | false {
  if (kind === 'sextortion') return words.extra.sextortion
  if (kind === 'overdose') return words.extra.overdose
  if (kind !== 'homeless') return false
  const group = ageGroup(setting.age)
  if (group === 'minor') return words.extra.homelessMinor
  return group === 'adult' ? words.extra.homelessAdult : words.extra.homelessUnknownAge
}

function englishOf(danger: Danger, words: SafetyWords): string {
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
