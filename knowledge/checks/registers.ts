import type { Fault } from '../fault.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { createReadability, type Measured } from '../reading/readability.js'
import type { ReadabilityLimits } from '../reading/readability-limits.js'
import { type PlainText, plainTexts, simpleTexts } from './plain-texts.js'

function exceeded(measured: Measured, limits: ReadabilityLimits): string[] {
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

function remedyFor(measured: Measured, jargon: Readonly<Record<string, string>>): string {
  const [word] = measured.jargon
  const instead = word === undefined ? undefined : jargon[word]
  return instead === undefined
    ? 'cut the sentence in two and take shorter words'
    : `say “${instead}”, or explain the word in the same sentence`
}

export interface RegisterReport {
  readonly faults: readonly Fault[]
  readonly texts: number
  /** Words a sentence over all texts. */
  readonly average: number
  /** The same of the texts in very simple Dutch. */
  readonly simple: { readonly texts: number; readonly average: number }
}

/** Measures every text for young people against the limits of its register. */
export function checkRegisters(knowledge: KnowledgeBase): RegisterReport {
  const { eenvoudig, ...plain } = knowledge.readability
  const names = [...knowledge.records.values()].flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((one) => one.includes(' ') || /^[A-Z]/.test(one)),
  )
  const faults: Fault[] = []

  function measureAll(all: Iterable<PlainText>, limits: Readonly<typeof plain>) {
    const measure = createReadability(limits, names)
    let words = 0
    let sentences = 0
    let texts = 0
    for (const { where, text, subject } of all) {
      const whole = measure(text)
      const measured = { ...whole, jargon: whole.jargon.filter((word) => !subject.includes(word)) }
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
        remedy: remedyFor(measured, limits.jargon),
      })
    }
    return { texts, average: words / Math.max(1, sentences) }
  }

  const measured = measureAll(plainTexts(knowledge), plain)
  const simple = measureAll(simpleTexts(knowledge), { ...plain, ...eenvoudig })
  return { faults, ...measured, simple }
}
