import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { digitsFor } from '../../knowledge/reading/numbers.js'
import { splitWords } from '../../knowledge/reading/words.js'
import { asksForChild } from '../../knowledge/referral/extract/asker.js'
import { extractFacts } from '../../knowledge/referral/extract/extract-facts.js'
import type { Profile } from '../../knowledge/referral/fact.js'
import { knowledge } from './knowledge.js'
import { now } from './sentence-table.js'

const values = z.record(z.string(), z.array(z.string()).min(1))

/** A sentence as somebody types it, with what a careful reader takes from it. */
const sentenceSchema = z.strictObject({
  text: z.string(),
  who: z.enum(['jongere', 'professional']),
  /** The half to learn from, and the half that only measures. */
  half: z.enum(['develop', 'measure']),
  facts: values,
  /** Facts of which the sentence says nothing, however much it seems to. */
  absent: z.array(z.string()).default([]),
  /** Values that must not be among those read. */
  not: values.default({}),
})

export type Sentence = z.infer<typeof sentenceSchema>

/** @returns the sentences of the table */
export function loadSentences(): Sentence[] {
  const file = 'test/knowledge/referral/extract/sentences.json'
  return z.array(sentenceSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** @returns what the extractors read in it, with `ouder` where a parent asks */
function readSentence({ text, who }: Sentence): Profile {
  const { normal } = knowledge.reader.read(text)
  const places = knowledge.places.find(splitWords(normal), 'noordoost-brabant')
  const facts = extractFacts({ normal, places, pending: [], now })
  return who === 'jongere' && asksForChild(digitsFor(normal)) ? { ...facts, ouder: ['ja'] } : facts
}

export interface Score {
  /** Facts of the table that were read with exactly those values. */
  readonly right: number
  readonly expected: number
  /** Facts that were read and of which the table tells what is right. */
  readonly judged: number
  readonly faults: readonly string[]
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}

/** Compares what is read with the table, fact by fact. */
export function scoreFacts(sentences: readonly Sentence[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  const add = (key: string, right: boolean, expected: boolean, read: boolean, fault: string) => {
    const before = scores.get(key) ?? { right: 0, expected: 0, judged: 0, faults: [] }
    scores.set(key, {
      right: before.right + (right ? 1 : 0),
      expected: before.expected + (expected ? 1 : 0),
      judged: before.judged + (read ? 1 : 0),
      faults: right ? before.faults : [...before.faults, fault],
    })
  }
  for (const sentence of sentences) {
    const read = readSentence(sentence)
    for (const [key, wanted] of Object.entries(sentence.facts)) {
      const got = read[key]
      const fault = `${sentence.text} → ${got?.join(' of ') ?? 'niets'}, not ${wanted.join(' of ')}`
      add(key, got !== undefined && sameSet(got, wanted), true, got !== undefined, fault)
    }
    for (const key of sentence.absent) {
      if (read[key] === undefined) continue
      add(key, false, false, true, `${sentence.text} → ${read[key].join(' of ')}, not said`)
    }
    for (const [key, barred] of Object.entries(sentence.not)) {
      if (sentence.facts[key] !== undefined || !read[key]?.some((value) => barred.includes(value)))
        continue
      add(key, false, false, true, `${sentence.text} → ${read[key].join(' of ')}, which it is not`)
    }
  }
  return scores
}
