import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { createReadability, type Measured, type Readability } from '../reading/readability.js'
import { isOutcome } from '../referral/rule.js'

/** A text for young people, and where it stands. */
interface PlainText {
  readonly where: string
  readonly text: string
  /** What the text is about: a text about a word of the field explains it. */
  readonly subject: string
}

function* plainTexts(knowledge: KnowledgeBase): Generator<PlainText> {
  for (const record of knowledge.records.values()) {
    const subject = [record.name, ...record.aliases].join(' ').toLowerCase()
    for (const [key, facet] of Object.entries(record.facets)) {
      if (facet?.jongere === undefined) continue
      yield { where: `${record.id}.${key}`, text: facet.jongere, subject }
    }
  }
  for (const rule of knowledge.rules) {
    if (!isOutcome(rule)) continue
    yield { where: `${rule.id}.does`, text: rule.does.jongere, subject: '' }
    yield { where: `${rule.id}.because`, text: rule.because.jongere, subject: '' }
  }
  for (const { id, says } of knowledge.overlays) {
    yield { where: `${id}.says`, text: says.jongere, subject: '' }
  }
  for (const fact of knowledge.facts) {
    yield { where: `${fact.key}.question`, text: fact.question.jongere, subject: '' }
    yield { where: `${fact.key}.reason`, text: fact.reason.jongere, subject: '' }
  }
}

function exceeded(measured: Measured, limits: Readability): string[] {
  const { average, longest, longWords, passive, jargon, sentences } = measured
  return [
    longest > limits.longestSentence && `a sentence of ${longest} words`,
    sentences > 1 &&
      average > limits.longestAverage &&
      `${Math.round(average)} words a sentence on average`,
    longWords > limits.mostLongWords && `${Math.round(longWords * 100)}% long words`,
    sentences > 1 &&
      passive > limits.mostPassive &&
      `${Math.round(passive * 100)}% passive sentences`,
    jargon.length > 0 && `jargon that is not explained: ${jargon.join(', ')}`,
  ].filter((fault) => fault !== false)
}

function remedyFor(measured: Measured, limits: Readability): string {
  const [word] = measured.jargon
  const instead = word === undefined ? undefined : limits.jargon[word]
  return instead === undefined
    ? 'cut the sentence in two and take shorter words'
    : `say “${instead}”, or explain the word in the same sentence`
}

export interface RegisterReport {
  readonly faults: readonly Fault[]
  readonly texts: number
  /** Words a sentence over all texts. */
  readonly average: number
}

/** Measures every text for young people against the limits of the plain register. */
export function checkRegisters(knowledge: KnowledgeBase): RegisterReport {
  const limits = knowledge.readability
  const names = [...knowledge.records.values()].flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((one) => one.includes(' ') || /^[A-Z]/.test(one)),
  )
  const measure = createReadability(limits, names)
  const faults: Fault[] = []
  let words = 0
  let sentences = 0
  let texts = 0
  for (const { where, text, subject } of plainTexts(knowledge)) {
    const all = measure(text)
    const measured = { ...all, jargon: all.jargon.filter((word) => !subject.includes(word)) }
    texts += 1
    words += measured.average * measured.sentences
    sentences += measured.sentences
    const reasons = exceeded(measured, limits)
    if (reasons.length === 0) continue
    faults.push({
      code: 'register',
      severity: 'error',
      file: '',
      record: where,
      message: `the text for young people has ${reasons.join(', and ')}`,
      remedy: remedyFor(measured, limits),
    })
  }
  return { faults, texts, average: words / Math.max(1, sentences) }
}
